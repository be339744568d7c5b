// @ts-check
import { wordsFor } from '../words/index.mjs';
import { card } from './card.mjs';
import { day } from './dates.mjs';
import { goal } from './goal.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../words/index.mjs').Language} Language */
/** @typedef {Record<string, unknown>} Body */

/**
 * A record as a person would read it, whatever kind it is.
 * @param {string} kind
 * @param {Body} body
 * @param {Language} language
 * @returns {Markup}
 */
export function answers(kind, body, language) {
  const words = wordsFor(language);
  if (kind === 'goal') return goal(body, language);
  if (kind === 'journal-card') return card(body, language);
  const named = new Map(Object.entries(words.kinds));
  return html`<h3>${named.get(kind) ?? spaced(kind)}</h3>
    ${fields(body, language)}`;
}

/**
 * A readable list of whatever fields there are; empty ones are left out.
 * @param {Body} body
 * @param {Language} language
 * @returns {Markup | undefined}
 */
export function fields(body, language) {
  const named = new Map(Object.entries(wordsFor(language).fields));
  const lines = Object.entries(body)
    // Ids of steps and the like are for machines.
    .filter(([name, value]) => name !== 'id' && !isEmpty(value))
    .map(([name, value]) => answer(named.get(name) ?? spaced(name), readable(value, language)));
  return lines.length === 0 ? undefined : html`<dl>${lines}</dl>`;
}

/**
 * One question and what was answered.
 * @param {string} question
 * @param {unknown} given
 * @returns {Markup}
 */
export const answer = (question, given) =>
  html`<div>
    <dt dir="auto">${question}</dt>
    <dd>${given}</dd>
  </div>`;

/**
 * What a person wrote: kept with its line breaks, in its own direction, never translated by the browser.
 * @param {unknown} text
 * @returns {Markup}
 */
export const written = (text) => html`<span class="written" translate="no" dir="auto">${text}</span>`;

/**
 * @param {unknown} value
 * @returns {boolean}
 */
export const isEmpty = (value) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/**
 * @param {unknown} value
 * @param {Language} language
 * @returns {Markup | undefined}
 */
export function readable(value, language) {
  const words = wordsFor(language);
  if (Array.isArray(value)) {
    return html`<ul>
      ${value.filter((each) => !isEmpty(each)).map((each) => html`<li>${readable(each, language)}</li>`)}
    </ul>`;
  }
  if (typeof value === 'object' && value !== null) return fields(/** @type {Body} */ (value), language);
  if (typeof value === 'boolean') return html`${value ? words.yes : words.no}`;
  return written(day(value, language) ?? value);
}

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
