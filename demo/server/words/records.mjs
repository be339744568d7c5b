// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./index.mjs').Language} Language */
/**
 * @typedef {object} RecordWords what the contract calls the parts of records (`src/contract/words.ts`)
 * @property {Record<string, string>} kinds
 * @property {Record<string, string>} fields
 * @property {Record<string, Record<string, string>>} values
 * @property {Record<string, string>} topics
 */

/**
 * A coach reads a record in the words in which its person wrote it: they come from the contract, which the kit's build
 * makes.
 * @param {Language} language
 * @returns {RecordWords}
 */
function readWords(language) {
  const file = new URL(`../../../dist/contract/words.${language}.json`, import.meta.url);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error('The kit is not built yet. Run "npm run build" at the top of the repository first.', {
      cause,
    });
  }
}

const WORDS = { en: readWords('en'), es: readWords('es') };

/**
 * @template T
 * @param {Record<string, T>} words
 * @param {...string} names the first that is there counts
 * @returns {T | undefined}
 */
function lookUp(words, ...names) {
  const name = names.find((each) => Object.hasOwn(words, each));
  return name === undefined ? undefined : words[name];
}

/**
 * @param {string} kind
 * @param {Language} language
 * @returns {string} the kind in words; one that is not known in its own letters
 */
export const kindName = (kind, language) => lookUp(WORDS[language].kinds, kind) ?? spaced(kind);

/**
 * @param {string} within the kind, or the field that the field stands in
 * @param {string} name
 * @param {Language} language
 * @returns {string} the question that the field answers
 */
export const fieldName = (within, name, language) =>
  lookUp(WORDS[language].fields, `${within}.${name}`, name) ?? spaced(name);

/**
 * @param {string} within
 * @param {string} name
 * @param {unknown} value
 * @param {Language} language
 * @returns {string | undefined} the words of a choice; undefined where it is none that is known
 */
export function choiceName(within, name, value, language) {
  const choices = lookUp(WORDS[language].values, `${within}.${name}`, name);
  return choices && typeof value === 'string' ? lookUp(choices, value) : undefined;
}

/**
 * @param {string} id
 * @param {Language} language
 * @returns {string} its words; the id itself where a newer kit knows more topics
 */
export const topicName = (id, language) => lookUp(WORDS[language].topics, id) ?? id.replaceAll('-', ' ');

/**
 * @param {string} name `whoCanHelp` or `who-can-help`
 * @returns {string} `Who can help`
 */
function spaced(name) {
  const text = name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()
    .toLowerCase();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
