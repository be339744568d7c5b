// @ts-check
import { wordsFor } from '../words/index.mjs';
import { answers } from './answers.mjs';
import { moment } from './dates.mjs';
import { html } from './html.mjs';
import { layout } from './layout.mjs';
import { personTools } from './person.mjs';
import { carried, replyView, said } from './reply.mjs';
import { talliesView } from './tallies.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../sent.mjs').Sent} Sent */
/** @typedef {import('../tallies.mjs').Tally} Tally */
/** @typedef {import('./reply.mjs').Place} Place */

/**
 * @typedef {object} InboxParts
 * @property {Place} place
 * @property {boolean} isErased whether somebody's records have just been erased
 * @property {Map<string, string>} names sender to given name
 * @property {Sent[][]} records for each record, its newest first
 * @property {number | undefined} next where the next page begins
 * @property {boolean} isFirst
 * @property {Tally[]} tallies shown on the first page
 */

/**
 * What was sent, by the people who sent it.
 * @param {InboxParts} parts
 * @returns {Markup}
 */
export function inboxPage({ place, isErased, names, records, next, isFirst, tallies }) {
  const { tenant, language } = place;
  const words = wordsFor(language);
  return layout({
    language,
    tenant: tenant.id,
    tools: html`<form method="post" action="/${tenant.id}/coach/sign-out?lang=${language}">
      ${carried(place)}
      <button class="quiet">${words.signOut}</button>
    </form>`,
    main: html`
      <h1>${words.whatWasSent}</h1>
      <p><bdi>${tenant.name}</bdi></p>
      ${isErased && html`<p class="empty" role="status">${words.person.erased}</p>`}
      ${records.length === 0 && html`<p class="empty">${isFirst ? words.nothingYet : words.nothingMore}</p>`}
      ${bySender(records).map((theirs) => person({ place, names, records: theirs }))}
      ${isFirst && talliesView(tallies, language)}
      <nav>
        ${!isFirst && html`<a href="/${tenant.id}/coach?lang=${language}">${words.newest}</a>`}
        ${
          next !== undefined &&
          html`<a href="/${tenant.id}/coach?lang=${language}&amp;before=${next}">${words.older}</a>`
        }
      </nav>
    `,
  });
}

/**
 * Two people may have one name, and one person two devices: a sender is a group, and a shared name is said.
 * @param {{ place: Place, names: Map<string, string>, records: Sent[][] }} parts
 * @returns {Markup}
 */
function person({ place, names, records }) {
  const words = wordsFor(place.language);
  const sender = records[0]?.[0]?.sender ?? '';
  const name = names.get(sender)?.trim() ?? '';
  const tookAllBack = records.flat().every(({ status }) => status === 'withdrawn');
  const nobody = tookAllBack ? words.gone : words.noName;
  const sharing = [...names.values()].filter((each) => name !== '' && each.trim() === name).length;
  return html`<section>
    <h2>${name === '' ? nobody : html`<bdi translate="no">${name}</bdi>`}</h2>
    ${sharing > 1 && html`<p class="second">${words.sameName}</p>`}
    ${records.map(([newest, ...earlier]) =>
      newest === undefined
        ? undefined
        : html`<article>
            ${sent(newest, { place, isToldAbove: name === '' && tookAllBack })}
            ${newest.status === 'accepted' && replyView(newest, place)}
            ${
              earlier.length > 0 &&
              html`<details>
                <summary>${words.earlier(earlier.length)}</summary>
                ${earlier.map(
                  (each) =>
                    html`<div class="earlier">
                      ${sent(each, { place, isToldAbove: false })}
                      ${
                        each.reply?.text &&
                        html`<h4>${words.reply.yours}</h4>
                          ${said(each, place)}`
                      }
                    </div>`,
                )}
              </details>`
            }
          </article>`,
    )}
    ${!tookAllBack && personTools(sender, place)}
  </section>`;
}

/**
 * One revision, as it was sent.
 * @param {Sent} one
 * @param {{ place: Place, isToldAbove: boolean }} where with `isToldAbove`, the heading above says
 *   already that it is gone
 * @returns {Markup}
 */
function sent(one, { place, isToldAbove }) {
  const { tenant, language } = place;
  const words = wordsFor(language);
  if (one.status === 'withdrawn') {
    return html`${!isToldAbove && html`<h3>${words.gone}</h3>`}
      <p class="second">${moment(one.withdrawnAt, tenant.timeZone, language)}</p>
      <p>${words.goneMeans}</p>`;
  }
  return html`${answers(one.record?.kind ?? '', one.body ?? {}, language)}
    <p class="second">${words.arrived} ${moment(one.receivedAt, tenant.timeZone, language)}</p>
    ${
      one.pressedAt !== null &&
      isOtherDay(one, tenant.timeZone) &&
      html`<p class="second">${words.pressed} ${moment(one.pressedAt, tenant.timeZone, language)}</p>`
    }
    <p class="second">${words.sentFor} <span translate="no" dir="auto">${one.purpose}</span></p>
    <p class="second">${words.sentTo} <span translate="no" dir="auto">${one.readers}</span></p>`;
}

/**
 * @param {Sent} one
 * @param {string} timeZone
 * @returns {boolean} whether it waited on the person's device until another day
 */
function isOtherDay({ pressedAt, receivedAt }, timeZone) {
  const format = new Intl.DateTimeFormat('en', { timeZone });
  return format.format(new Date(pressedAt ?? receivedAt)) !== format.format(new Date(receivedAt));
}

/**
 * @param {Sent[][]} records
 * @returns {Sent[][][]} one list for each sender, in the order of their first record
 */
function bySender(records) {
  /** @type {Map<string, Sent[][]>} */
  const groups = new Map();
  for (const record of records) {
    const sender = record[0]?.sender ?? '';
    const group = groups.get(sender) ?? [];
    group.push(record);
    groups.set(sender, group);
  }
  return [...groups.values()];
}
