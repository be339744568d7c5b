// @ts-check
import { html } from './html.mjs';

/** @typedef {import('../words/index.mjs').Language} Language */

const LOCALES = /** @type {const} */ ({ en: 'en-US', es: 'es-US' });

/**
 * @param {string | null} when RFC 3339
 * @param {string} timeZone
 * @param {Language} language
 * @returns {import('./html.mjs').Markup | undefined} day and time where the group is
 */
export function moment(when, timeZone, language) {
  if (when === null) return undefined;
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return html`<time datetime="${when}">${format.format(new Date(when))}</time>`;
}

/**
 * @param {unknown} value
 * @param {Language} language
 * @returns {string | undefined} `YYYY-MM-DD` in words; undefined for what is no such day
 */
export function day(value, language) {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value)) return undefined;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/**
 * @param {string} value `YYYY-MM`
 * @param {Language} language
 * @returns {string} the month and year in words, as they begin a line
 */
export function month(value, language) {
  const format = new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const words = format.format(new Date(`${value}-01T00:00:00Z`));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
