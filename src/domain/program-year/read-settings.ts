import { cleanText } from '../text.js';
import { meantName, textNames } from './attribute-names.js';
import type { Problem, ProblemCode, Read } from './problem.js';
import { readAddress, readOwnAddress } from './read-address.js';
import { readBreak, readDay, splitBreaks } from './read-days.js';
import { defaultId, readId } from './read-id.js';
import { readMeets } from './read-meets.js';
import { readCurrency, readMoney } from './read-money.js';
import { readTexts } from './read-texts.js';
import { readTimeZone } from './read-time-zone.js';
import { readChoice, readFormat, readMinutes, readPhone, readYesNo } from './read-words.js';
import { neutralPage, type ProgramSettings } from './settings.js';
import type { AttributeSource } from './source.js';

/** What was read, and what should be written differently. */
export interface SettingsRead {
  readonly settings: ProgramSettings;
  readonly problems: readonly Problem[];
}

/** The settings of the attributes that hold a text. */
type TextKey = 'name' | 'place' | 'localLineName' | 'helpContact' | 'readers' | 'purpose' | 'exceptions';

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** What sending needs beside an address (S10), and a text to start from. */
const sendingNeeds = [
  ['readers', 'Your peer life coach'],
  ['purpose', 'To talk about it together'],
  ['exceptions', 'If someone may be hurt, we call for help.'],
] as const;

/**
 * Reads everything that `<iml-program>` says. Never throws and always gives settings that work: what cannot be read
 * is left at its default and named in `problems`. An endpoint is given only where sending is set up completely.
 */
export function readSettings(source: AttributeSource): SettingsRead {
  const problems: Problem[] = [];
  const found = (code: ProblemCode, attribute: string, given: string, suggestion: string) => {
    problems.push({ code, attribute, given, suggestion });
  };

  const judge = <T>(attribute: string, given: string, reader: (given: string) => Read<T>): T | undefined => {
    const answer = reader(given);
    if ('value' in answer) return answer.value;
    found(answer.code, attribute, given, answer.suggestion);
    return undefined;
  };

  /** The value of an attribute; undefined where it is not written, or written so that nobody can read it. */
  const read = <T>(attribute: string, reader: (given: string) => Read<T>): T | undefined => {
    const given = source.get(attribute);
    return given === undefined ? undefined : judge(attribute, given, reader);
  };
  const line = (given: string): Read<string | undefined> => ({ value: cleanText(given).trim() || undefined });
  const address = (given: string) => readAddress(given, source.base);

  const readProgramId = (): string => {
    const given = source.get('program-id');
    if (given === undefined) return defaultId;
    const answer = readId(given);
    if ('value' in answer) return answer.value;
    found(answer.code, 'program-id', given, answer.suggestion);
    return answer.suggestion;
  };

  const currency = read('currency', readCurrency) ?? 'USD';
  const settings: Open<ProgramSettings> = {
    programId: readProgramId(),
    showPlace: read('show-place', (given) => readYesNo(given, 'show-place')) ?? false,
    breaks: splitBreaks(source.get('breaks') ?? '').flatMap(
      (given) => judge('breaks', given, readBreak) ?? [],
    ),
    months: read('months', (given) => readChoice(given, ['calendar', 'from-start'])) ?? 'calendar',
    duration: read('duration', readMinutes) ?? 90,
    currency,
    exitUrl: read('exit-url', (given) => readAddress(given)) ?? neutralPage,
    format: read('format', readFormat) ?? 'json',
  };
  const put = <K extends keyof ProgramSettings>(key: K, value: ProgramSettings[K] | undefined): void => {
    if (value !== undefined) settings[key] = value;
  };

  put(
    'credentials',
    read('credentials', (given) => readChoice(given, ['same-origin', 'include', 'omit'])),
  );
  put('start', read('start', readDay));
  put('meets', read('meets', readMeets));
  put('timeZone', read('time-zone', readTimeZone));
  put('localLine', read('local-line', readPhone));
  put(
    'programMoney',
    read('program-money', (given) => readMoney(given, currency)),
  );
  if (read('ask-before-buying', (given) => readYesNo(given, 'ask-before-buying')))
    settings.askBeforeBuying = true;
  put('complaintContact', read('complaint-contact', line));
  put('contact', read('contact', line));
  put(
    'worker',
    read('worker', (given) => readOwnAddress(given, source.base)),
  );
  put('replies', read('replies', address));
  put('movingTo', read('moving-to', address));
  put('movingOn', read('moving-on', readDay));

  for (const attribute of textNames) {
    const key = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    put(key as TextKey, readTexts(source, attribute, found));
  }

  const endpoint = read('endpoint', address);
  if (endpoint !== undefined) {
    const missing = sendingNeeds.filter(([attribute]) => settings[attribute] === undefined);
    for (const [attribute, example] of missing) found('sending-needs', attribute, '', example);
    if (missing.length === 0) settings.endpoint = endpoint;
  }
  if (read('tally', (given) => readYesNo(given, 'tally'))) {
    if (settings.endpoint === undefined) found('tally-needs', 'tally', source.get('tally') ?? '', '');
    else settings.tally = true;
  }

  for (const name of source.names) {
    const meant = meantName(name);
    if (meant !== undefined) found('attribute-unknown', name, source.get(name) ?? '', meant);
  }
  return { settings, problems };
}
