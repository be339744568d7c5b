// @ts-check
import { wordsFor } from '../words/index.mjs';
import { choiceName, fieldName, kindName } from '../words/records.mjs';
import { answer, fields, isEmpty, readable, written } from './answers.mjs';
import { day } from './dates.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../words/index.mjs').Language} Language */
/** @typedef {Record<string, unknown>} Body */

const KIND = 'goal';

/** The fields in the order of the worksheet. `rank` only sorts the person's own list. */
const KNOWN = [
  ...['want', 'whose', 'area', 'ownArea', 'why', 'strengths', 'supports', 'importance', 'confidence'],
  ...['steps', 'obstacles', 'obstaclePlan', 'state', 'reviews', 'rank'],
];

/**
 * A goal in the person's own words, with the questions of the worksheet beside them. What a newer kit adds
 * stands at the end: nothing that was sent is hidden.
 * @param {Body} body
 * @param {Language} language
 * @returns {Markup}
 */
export function goal(body, language) {
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => !KNOWN.includes(name)));
  const told = (/** @type {string} */ name, value = body[name]) =>
    !isEmpty(value) &&
    answer(
      fieldName(KIND, name, language),
      choiceName(KIND, name, value, language) ?? readable(value, language, { within: name }),
    );
  return html`<h3>${kindName(KIND, language)}</h3>
    <p class="want">${isEmpty(body.want) ? wordsFor(language).noWords : written(body.want)}</p>
    <dl>
      ${told('state')} ${told('whose')}
      ${isEmpty(body.ownArea) ? told('area') : answer(fieldName(KIND, 'area', language), written(body.ownArea))}
      ${told('why')} ${told('strengths')} ${told('supports')} ${ruler('importance', body, language)}
      ${ruler('confidence', body, language)} ${list('steps', body, step, language)} ${told('obstacles')}
      ${told('obstaclePlan')} ${list('reviews', body, review, language)}
    </dl>
    ${fields(rest, language, { within: KIND })}`;
}

/**
 * @param {string} name of a field `{ value?, why, raise }`
 * @param {Body} body
 * @param {Language} language
 */
function ruler(name, body, language) {
  if (isEmpty(body[name])) return undefined;
  const { value: mark, why, raise } = asObject(body[name]);
  const asked = (/** @type {string} */ part, /** @type {unknown} */ value) =>
    !isEmpty(value) && html`<p>${fieldName(name, part, language)} ${written(value)}</p>`;
  return answer(
    fieldName(KIND, name, language),
    html`${isEmpty(mark) ? undefined : html`<p>${wordsFor(language).goal.outOfTen(String(mark))}</p>`}
    ${asked('why', why)} ${asked('raise', raise)}`,
  );
}

/**
 * @param {string} name
 * @param {Body} body
 * @param {(each: Body, language: Language) => Markup} item
 * @param {Language} language
 */
function list(name, body, item, language) {
  const value = body[name];
  if (!Array.isArray(value) || isEmpty(value)) return undefined;
  return answer(
    fieldName(KIND, name, language),
    html`<ul>
      ${value.map((each) => html`<li>${item(asObject(each), language)}</li>`)}
    </ul>`,
  );
}

/**
 * @param {Body} one
 * @param {Language} language
 * @returns {Markup}
 */
function step(one, language) {
  const ask = wordsFor(language).goal;
  const { what, helper, by, done } = one;
  return html`${isEmpty(what) ? wordsFor(language).noWords : written(what)}
  ${!isEmpty(helper) && html`<p class="second">${ask.helper} ${written(helper)}</p>`}
  ${!isEmpty(by) && html`<p class="second">${ask.by} ${written(day(by, language) ?? by)}</p>`}
  ${done === true && html`<p class="second">${ask.done}</p>`}
  ${
    !isEmpty(done) &&
    typeof done !== 'boolean' &&
    html`<p class="second">${ask.doneOn} ${written(day(done, language) ?? done)}</p>`
  }`;
}

/**
 * @param {Body} one
 * @param {Language} language
 * @returns {Markup}
 */
function review(one, language) {
  const decision = choiceName('reviews', 'decision', one.decision, language);
  return html`${!isEmpty(one.day) && html`<p class="second">${day(one.day, language) ?? written(one.day)}</p>`}
  ${!isEmpty(one.changed) && written(one.changed)} ${decision !== undefined && html`<p>${decision}</p>`}`;
}

/**
 * @param {unknown} value
 * @returns {Body} a plain value stands under `what`, so that it is shown all the same
 */
function asObject(value) {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return /** @type {Body} */ (value);
  return { value, what: value, changed: value };
}
