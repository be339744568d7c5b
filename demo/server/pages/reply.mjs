// @ts-check
import { wordsFor } from '../words/index.mjs';
import { written } from './answers.mjs';
import { moment } from './dates.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../sent.mjs').Sent} Sent */
/** @typedef {import('../tenants.mjs').Tenant} Tenant */
/** @typedef {import('../words/index.mjs').Language} Language */

/**
 * Where a coach is, so that what is pressed comes back there.
 * @typedef {{ tenant: Tenant, language: Language, formToken: string, before?: number, lastName?: string }} Place
 *   `lastName`: who signed last
 */

/**
 * What every form of the coach's pages carries.
 * @param {Place} place
 * @returns {Markup}
 */
export const carried = ({ formToken, before }) =>
  html`<input type="hidden" name="token" value="${formToken}" />
    ${before !== undefined && html`<input type="hidden" name="before" value="${before}" />`}`;

/**
 * @param {Place} place
 * @param {string} path after `/coach/`
 */
export const action = ({ tenant, language }, path) => `/${tenant.id}/coach/${path}?lang=${language}`;

/**
 * The way back under a record: that it was read, and the answer to it.
 * @param {Sent} one
 * @param {Place} place
 * @returns {Markup}
 */
export function replyView(one, place) {
  const words = wordsFor(place.language).reply;
  const { timeZone } = place.tenant;
  const text = one.reply?.text ?? null;
  const seenAt = one.reply?.seenAt ?? null;
  const hidden = html`${carried(place)}<input type="hidden" name="parcel" value="${one.id}" />`;
  return html`<div class="reply" id="reply-${one.id}">
    ${
      text !== null &&
      html`<h4>${words.yours}</h4>
        ${said(one, place)}`
    }
    ${one.answerable ? html`<p class="second">${words.theySee}</p>` : html`<p class="second">${words.cannotReach}</p>`}
    <div class="row">
      <form method="post" action="${action(place, 'seen')}">
        ${hidden}
        ${
          seenAt === null
            ? html`<button class="quiet" name="seen" value="yes">${words.haveRead}</button>`
            : html`<span>${words.readOn} ${moment(seenAt, timeZone, place.language)}</span>
                <button class="plain" name="seen" value="no">${words.notRead}</button>`
        }
      </form>
      ${
        text !== null &&
        html`<form method="post" action="${action(place, 'card')}">
          ${hidden}<button class="quiet">${words.card}</button>
        </form>`
      }
    </div>
    <details>
      <summary>${text === null ? words.answer : words.change}</summary>
      ${replyForm({ place, parcel: one.id, text: text ?? '', by: one.reply?.by ?? place.lastName ?? '', canDelete: text !== null })}
    </details>
  </div>`;
}

/**
 * @param {Sent} one that was answered
 * @param {Place} place
 * @returns {Markup}
 */
export const said = ({ reply }, { tenant, language }) =>
  html`<blockquote lang="${reply?.language}">${written(reply?.text)}</blockquote>
    <p class="second">
      ${reply?.by && html`<bdi translate="no">${reply.by}</bdi> · `}
      ${moment(reply?.at ?? null, tenant.timeZone, language)}
    </p>`;

/**
 * The field for an answer. Without a script: one button sends it.
 * @param {{ place: Place, parcel: string, text: string, by: string, canDelete?: boolean, problem?: string }} parts
 * @returns {Markup}
 */
export function replyForm({ place, parcel, text, by, canDelete = false, problem }) {
  const words = wordsFor(place.language).reply;
  const ids = { text: `text-${parcel}`, by: `by-${parcel}`, problem: `problem-${parcel}` };
  return html`<form class="answer" method="post" action="${action(place, 'answer')}" autocomplete="off">
    ${carried(place)}<input type="hidden" name="parcel" value="${parcel}" />
    ${problem !== undefined && html`<p class="problem" id="${ids.problem}" role="alert">${problem}</p>`}
    <label for="${ids.text}">${words.field}</label>
    <textarea
      id="${ids.text}"
      name="text"
      rows="4"
      translate="no"
      dir="auto"
      ${problem !== undefined && html`aria-describedby="${ids.problem}" autofocus`}
    >
${text}</textarea>
    <label for="${ids.by}">${words.by}</label>
    <input id="${ids.by}" name="by" maxlength="80" translate="no" dir="auto" value="${by}" />
    <div class="row">
      <button>${words.save}</button>
      ${canDelete && html`<button class="quiet" name="do" value="delete" formnovalidate>${words.remove}</button>`}
    </div>
  </form>`;
}
