// @ts-check
import { wordsFor } from '../words/index.mjs';
import { answer, fields, isEmpty, readable, written } from './answers.mjs';
import { day } from './dates.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../words/index.mjs').Language} Language */
/** @typedef {Record<string, unknown>} Body */

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
  const words = wordsFor(language);
  const ask = words.goal;
  const rest = Object.fromEntries(Object.entries(body).filter(([name]) => !KNOWN.includes(name)));
  const told = (/** @type {string} */ question, /** @type {unknown} */ value) =>
    !isEmpty(value) && answer(question, readable(value, language));
  const chosen = (
    /** @type {string} */ question,
    /** @type {unknown} */ value,
    /** @type {object} */ choices,
  ) =>
    !isEmpty(value) &&
    answer(question, new Map(Object.entries(choices)).get(String(value)) ?? readable(value, language));
  return html`<h3>${words.kinds.goal}</h3>
    <p class="want">${isEmpty(body.want) ? words.noWords : written(body.want)}</p>
    <dl>
      ${chosen(ask.state, body.state, ask.states)} ${chosen(ask.whose, body.whose, ask.owners)}
      ${isEmpty(body.ownArea) ? chosen(ask.area, body.area, ask.areas) : told(ask.area, body.ownArea)}
      ${told(ask.why, body.why)} ${told(ask.strengths, body.strengths)} ${told(ask.supports, body.supports)}
      ${ruler(ask.importance, body.importance, language)} ${ruler(ask.confidence, body.confidence, language)}
      ${list(ask.steps, body.steps, (each) => step(each, language))} ${told(ask.obstacles, body.obstacles)}
      ${told(ask.obstaclePlan, body.obstaclePlan)}
      ${list(ask.reviews, body.reviews, (each) => review(each, language))}
    </dl>
    ${fields(rest, language)}`;
}

/**
 * @param {string} question
 * @param {unknown} value `{ value?, why, raise }`
 * @param {Language} language
 */
function ruler(question, value, language) {
  if (isEmpty(value)) return undefined;
  const ask = wordsFor(language).goal;
  const { value: mark, why, raise } = asObject(value);
  return answer(
    question,
    html`${isEmpty(mark) ? undefined : html`<p>${ask.outOfTen(String(mark))}</p>`}
    ${!isEmpty(why) && html`<p>${ask.whyNotLower} ${written(why)}</p>`}
    ${!isEmpty(raise) && html`<p>${ask.raise} ${written(raise)}</p>`}`,
  );
}

/**
 * @param {string} question
 * @param {unknown} value
 * @param {(each: Body) => Markup} item
 */
function list(question, value, item) {
  if (!Array.isArray(value) || isEmpty(value)) return undefined;
  return answer(
    question,
    html`<ul>
      ${value.map((each) => html`<li>${item(asObject(each))}</li>`)}
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
  const ask = wordsFor(language).goal;
  const decision = new Map(Object.entries(ask.decisions)).get(String(one.decision));
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
