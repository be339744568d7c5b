import type { Problem } from '../../domain/program-year/problem.js';
import { check, type CheckMessages } from '../../i18n/en/check.js';

/** The words for the webmaster, in the language of the page. Spanish comes as a file of its own. */
export async function checkWords(): Promise<CheckMessages> {
  if (!/^es\b/i.test(document.documentElement.lang)) return check;
  return import('../../i18n/es/check.js').then(
    (pack) => pack.check,
    () => check,
  );
}

const written = (attribute: string, value: string): string =>
  `${attribute}="${value.replaceAll('"', '&quot;')}"`;

/** A list stands in a file, where names are written otherwise and nothing is escaped. */
const isList = (given: string): boolean => given.startsWith('[');
const inJson = (attribute: string, value: string): string =>
  `"${attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}": ${value}`;

/** Problems whose texts are no attributes: a file, an object, a value inside them. */
const inFile: readonly Problem['code'][] = [
  'src-not-json',
  'src-unusable',
  'config-unusable',
  'value-unusable',
];

/** What stands there now, as the host wrote it; `''` where something is missing. */
export const givenText = ({ code, attribute, given }: Problem): string =>
  given === '' && (code === 'sending-needs' || code === 'id-not-in-markup')
    ? ''
    : isList(given)
      ? inJson(attribute, given)
      : written(attribute, given);

/** What to write instead, ready to copy; `''` where there is no better guess. */
export function suggestedText({ code, attribute, given, suggestion }: Problem): string {
  if (suggestion === '' || inFile.includes(code)) return suggestion;
  if (code === 'attribute-unknown') return written(suggestion, given);
  if (code === 'language-unknown') return written(suggestion, given);
  return isList(given) ? inJson(attribute, JSON.stringify(suggestion)) : written(attribute, suggestion);
}

/** One problem in words, on one line. */
export function problemLine(problem: Problem, words: CheckMessages): string {
  const given = givenText(problem);
  const suggested = suggestedText(problem);
  const instead = suggested && `${given ? words.writeInstead : words.addThis} ${suggested}`;
  const day = problem.day && `${words.onDay} ${problem.day}`;
  return [words.problems[problem.code], given && `${words.youWrote} ${given}`, day, instead]
    .filter(Boolean)
    .join(' ');
}
