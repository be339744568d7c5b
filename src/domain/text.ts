/** Longest short answer (a name, a helper, a step), in UTF-16 code units. */
export const shortText = 300;

/** Longest free answer, in UTF-16 code units: about ten printed pages. */
export const longText = 20_000;

const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Everything of Unicode category Cc but tab and line feed.
const controls = new RegExp('[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F]', 'g');

/**
 * What a person typed, made safe to keep and to send: line ends become `\n`, control characters go, and half
 * a surrogate pair becomes U+FFFD, since neither JSON nor IndexedDB promise to carry it. Nothing else changes.
 */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(controls, '').replace(loneSurrogates, '\uFFFD');

/** Whether there is nothing to read in the text: only white space, controls or invisible marks. */
export const isBlank = (text: string): boolean => !/[^\s\p{C}]/u.test(cleanText(text));
