// @ts-check
import { wordsFor } from '../words/index.mjs';
import { kindName } from '../words/records.mjs';
import { answers, isEmpty, written } from './answers.mjs';
import { moment } from './dates.mjs';
import { html } from './html.mjs';
import { layout } from './layout.mjs';
import { replyForm, said } from './reply.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../sent.mjs').Sent} Sent */
/** @typedef {import('./reply.mjs').Place} Place */

/**
 * An answer that is not kept yet, alone on a page, with what the coach wrote still in its field.
 * @param {{ place: Place, parcel: string, text: string, by: string, problem: string, one?: Sent }} parts `one` is left out
 *   where it cannot be read now
 * @returns {Markup}
 */
export function answerPage({ place, one, ...parts }) {
  const { tenant, language } = place;
  const words = wordsFor(language);
  return layout({
    language,
    tenant: tenant.id,
    main: html`
      <h1>${words.reply.answer}</h1>
      ${replyForm({ place, ...parts })}
      ${one?.body && html`<article>${answers(one.record?.kind ?? '', one.body, language)}</article>`}
      <nav><a href="/${tenant.id}/coach?lang=${language}">${words.newest}</a></nav>
    `,
  });
}

/**
 * An answer on paper, for a person whom the site cannot reach.
 * @param {{ place: Place, one: Sent, name: string }} parts
 * @returns {Markup}
 */
export function cardPage({ place, one, name }) {
  const { tenant, language } = place;
  const words = wordsFor(language);
  const when = one.pressedAt ?? one.receivedAt;
  const kind = one.record?.kind ?? '';
  const title = titleOf(one.body ?? {});
  return layout({
    language,
    tenant: tenant.id,
    main: html`
      <p class="screen">${words.reply.howToPrint}</p>
      <article class="paper">
        <h1>${name === '' ? words.noName : html`<bdi translate="no">${name}</bdi>`}</h1>
        <p>${kindName(kind, language)}${title !== '' && html`: ${written(title)}`}</p>
        <p class="second">${words.reply.sentOn} ${moment(when, tenant.timeZone, language)}</p>
        ${said(one, place)}
      </article>
      <nav class="screen"><a href="/${tenant.id}/coach?lang=${language}">${words.newest}</a></nav>
    `,
  });
}

/** The field that names a record, of each kind that the kit sends. */
const TITLES = ['want', 'where', 'what', 'month', 'life'];
const LONGEST_TITLE = 120;

/**
 * @param {Record<string, unknown>} body
 * @returns {string} its first words, to know it again by
 */
export function titleOf(body) {
  const name = TITLES.find((each) => typeof body[each] === 'string' && !isEmpty(body[each]));
  const [piece] = Array.isArray(body.pieces) ? body.pieces : [];
  const text = name === undefined ? (typeof piece === 'string' ? piece : '') : String(body[name]);
  const signs = [...text.trim()];
  return signs.length <= LONGEST_TITLE ? signs.join('') : `${signs.slice(0, LONGEST_TITLE).join('')}…`;
}
