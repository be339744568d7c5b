import { textIn } from '../../../domain/program-year/settings.js';
import type { Colours, Newsletter, NewsletterOptions, PictureOptions } from '../../../publish/year/index.js';
import type { Year } from '../year.js';
import type { Choices } from './choices.js';

export type Publish = typeof import('../../../publish/year/index.js');

/** Everything of a month that can be taken along. */
export interface Letter extends Newsletter {
  readonly options: PictureOptions;
}

/** What a letter is made from. */
export interface LetterSource {
  readonly year: Year;
  readonly month: number;
  readonly choices: Choices;
  readonly colours: Partial<Colours>;
  readonly lesson: NewsletterOptions['lesson'];
}

/** Whether there is a place that may be told. */
export const hasPlace = ({ settings }: Year): boolean =>
  settings.showPlace && textIn(settings.place, 'en') !== '';

/** The letter, always as for strangers: the page that makes it may be open to them as well. */
export function letterOf(publish: Publish, source: LetterSource): Letter | undefined {
  const { year, month, choices, colours, lesson } = source;
  const { en, es } = choices.paragraphs;
  const options: PictureOptions = {
    month,
    language: choices.language,
    audience: 'everyone',
    zone: year.zone,
    layout: choices.layout,
    place: choices.place,
    tryIt: choices.tryIt,
    paragraph: {
      en: en || (choices.language === 'both' ? '' : es),
      es: es || (choices.language === 'both' ? '' : en),
    },
    ...(choices.lesson && lesson ? { lesson } : {}),
    ...(choices.colours ? { colours } : {}),
  };
  const letter = publish.monthNewsletter(year.settings, options);
  return letter && { ...letter, options };
}
