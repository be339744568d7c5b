import { cleanText, isBlank } from '../text.js';
import type { OutingBody } from './outing.js';
import { limitOf, textsOf, type TextName } from './texts.js';

/** A text that is longer than a page keeps. It stays in the draft, whole. */
export interface TooLong {
  readonly field: TextName;
  readonly limit: number;
  readonly length: number;
}

/** Every text of an outing that is too long to be kept as a revision. */
export const tooLongIn = (outing: OutingBody): readonly TooLong[] =>
  textsOf(outing).flatMap(([field, text]) => {
    const limit = limitOf(field);
    if (text.length <= limit) return [];
    const { length } = cleanText(text);
    return length > limit ? [{ field, limit, length }] : [];
  });

/** Whether nothing was said yet: no word, no day and no choice. */
export const isBlankOuting = (outing: OutingBody): boolean =>
  textsOf(outing).every(([, text]) => isBlank(text)) &&
  outing.day === undefined &&
  outing.time === undefined &&
  outing.cost === undefined &&
  outing.with === undefined &&
  outing.idea === undefined;
