import { isPlainDate } from './plain-date.js';
import { cleanText, longText, shortText } from './text.js';
import { z } from './zod.js';

/** A text that comes out cleaned, at most so many UTF-16 code units long. */
export const textField = (limit: number) => z.string().check(z.overwrite(cleanText), z.maxLength(limit));

/** A short answer. */
export const shortField = textField(shortText);

/** A free answer. */
export const longField = textField(longText);

/** A day that exists, `YYYY-MM-DD`. */
export const dayField = z.string().check(z.refine(isPlainDate));
