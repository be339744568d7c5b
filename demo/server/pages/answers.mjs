// @ts-check
import { wordsFor } from '../words/index.mjs';
import { choiceName, fieldName, kindName } from '../words/records.mjs';
import { card } from './card.mjs';
import { day } from './dates.mjs';
import { goal } from './goal.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../words/index.mjs').Language} Language */
/** @typedef {Record<string, unknown>} Body */
/** @typedef {{ within: string, currency?: unknown }} Around the kind or field that something stands in, and its money */

/**
 * A record as a person would read it, whatever kind it is.
 * @param {string} kind
 * @param {Body} body
 * @param {Language} language
 * @returns {Markup}
 */
export function answers(kind, body, language) {
  if (kind === 'goal') return goal(body, language);
  if (kind === 'journal-card') return card(body, language);
  return html`<h3>${kindName(kind, language)}</h3>
    ${fields(body, language, { within: kind })}`;
}

/** Fields that hold money: whole minor units of the currency that stands beside or around them (ISO 4217). */
const MONEY = new Set([
  ...['amount', 'each', 'together', 'groupEach', 'mine', 'program', 'carried', 'planned', 'incoming'],
]);

/**
 * @param {number} minor
 * @param {string} currency
 * @param {Language} language
 * @returns {string | undefined} undefined where that is no currency
 */
function money(minor, currency, language) {
  try {
    const form = new Intl.NumberFormat(`${language}-US`, { style: 'currency', currency });
    return form.format(minor / 10 ** (form.resolvedOptions().maximumFractionDigits ?? 2));
  } catch {
    return undefined;
  }
}

/**
 * A readable list of whatever fields there are; empty ones are left out.
 * @param {Body} body
 * @param {Language} language
 * @param {Around} around
 * @returns {Markup | undefined}
 */
export function fields(body, language, { within, currency: outer }) {
  const currency = typeof body.currency === 'string' ? body.currency : outer;
  const lines = Object.entries(body)
    // Ids of steps and the like are for machines; a currency stands with its amounts.
    .filter(([name, value]) => name !== 'id' && name !== 'currency' && !isEmpty(value))
    .map(([name, value]) =>
      answer(
        fieldName(within, name, language),
        choiceName(within, name, value, language) ??
          amount(name, value, currency, language) ??
          readable(value, language, { within: name, currency }),
      ),
    );
  return lines.length === 0 ? undefined : html`<dl>${lines}</dl>`;
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {unknown} currency
 * @param {Language} language
 * @returns {string | undefined}
 */
const amount = (name, value, currency, language) =>
  MONEY.has(name) && typeof value === 'number' && typeof currency === 'string'
    ? money(value, currency, language)
    : undefined;

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
 * @param {Around} around
 * @returns {Markup | undefined}
 */
export function readable(value, language, around) {
  const words = wordsFor(language);
  if (Array.isArray(value)) {
    return html`<ul>
      ${value
        .filter((each) => !isEmpty(each))
        .map((each) => html`<li>${readable(each, language, around)}</li>`)}
    </ul>`;
  }
  if (typeof value === 'object' && value !== null)
    return fields(/** @type {Body} */ (value), language, around);
  if (typeof value === 'boolean') return html`${value ? words.yes : words.no}`;
  return written(day(value, language) ?? value);
}
