import { moneyText } from '../../../domain/money/format.js';
import { changeText } from '../../../domain/program-year/changes.js';
import { choiceText } from '../../../domain/program-year/read-lessons.js';
import type { ProgramSettings, Texts } from '../../../domain/program-year/settings.js';
import type { CheckMessages } from '../../../i18n/en/check.js';

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isTexts = (value: object): value is Texts =>
  Object.values(value).every((text) => typeof text === 'string');

// The first of January 2024 was a Monday.
const weekday = (day: number, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

const textsLine = (texts: Texts): string =>
  Object.keys(texts)
    .map((tag) => (tag === '' ? '' : `${tag}: `) + (texts[tag] ?? ''))
    .join(' · ');

/** Every setting with its attribute's name and its value in words. */
export function settingRows(
  settings: ProgramSettings,
  words: CheckMessages,
  language: string,
): readonly (readonly [attribute: string, value: string])[] {
  const write = (key: keyof ProgramSettings): string => {
    if (key === 'themes') {
      return (settings.themes ?? []).map(({ title, area }) => `${textsLine(title)} (${area})`).join(' | ');
    }
    if (key === 'prompts') return (settings.prompts ?? []).map(textsLine).join(' | ');
    if (key === 'changes') return (settings.changes ?? []).map(changeText).join('; ');
    if (key === 'lessons') return (settings.lessons ?? []).map(choiceText).join('; ');
    if (key === 'ownLessons')
      return (settings.ownLessons ?? []).map((own) => `${own.meeting} ${textsLine(own.title)}`).join('; ');
    if (key === 'breaks') return settings.breaks.map(({ from, to }) => `${from}/${to}`).join(', ');
    if (key === 'meets' && settings.meets) {
      return `${weekday(settings.meets.weekday, language)} ${settings.meets.time}`;
    }
    if (key === 'programMoney') {
      return moneyText({ amount: settings.programMoney ?? 0, currency: settings.currency }, language);
    }
    const value = settings[key];
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    return typeof value === 'object' && isTexts(value) ? textsLine(value) : '';
  };
  return (Object.keys(settings) as (keyof ProgramSettings)[]).flatMap((key) => {
    const value = write(key);
    // Both are written in one attribute.
    const name = key === 'ownLessons' ? 'lessons' : kebab(key);
    return value === '' ? [] : [[name, value] as const];
  });
}
