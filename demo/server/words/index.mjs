// @ts-check
import { en } from './en.mjs';
import { es } from './es.mjs';

/** @typedef {'en' | 'es'} Language */
/** @typedef {typeof en} Words */

/** @type {Record<Language, Words>} */
const ALL = { en, es };

/**
 * @param {Language} language
 * @returns {Words}
 */
export const wordsFor = (language) => ALL[language];

/**
 * @param {unknown} query what stood after the `?` of an address
 * @returns {Language} English unless Spanish was asked for
 */
export function languageOf(query) {
  const { lang } = /** @type {{ lang?: unknown }} */ (query ?? {});
  return lang === 'es' ? 'es' : 'en';
}
