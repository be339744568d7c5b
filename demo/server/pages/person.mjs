// @ts-check
import { wordsFor } from '../words/index.mjs';
import { html } from './html.mjs';
import { layout } from './layout.mjs';
import { action, carried } from './reply.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('./reply.mjs').Place} Place */

/**
 * What can be done with everything of one sender.
 * @param {string} sender
 * @param {Place} place
 * @returns {Markup}
 */
export function personTools(sender, place) {
  const words = wordsFor(place.language).person;
  return html`<details class="tools">
    <summary>${words.tools}</summary>
    <form class="row" method="post" action="${action(place, 'export')}">
      ${carried(place)}<input type="hidden" name="sender" value="${sender}" />
      <button class="quiet">${words.export}</button>
      <button class="quiet" formaction="${action(place, 'erase')}">${words.erase}</button>
    </form>
    <p class="second">${words.exportMeans}</p>
  </details>`;
}

/**
 * Says what is lost before anything is.
 * @param {{ place: Place, sender: string, name: string, records: number }} parts
 * @returns {Markup}
 */
export function erasePage({ place, sender, name, records }) {
  const { tenant, language } = place;
  const all = wordsFor(language);
  const words = all.person;
  return layout({
    language,
    tenant: tenant.id,
    main: html`
      <h1>${words.eraseAll}</h1>
      <p>${name === '' ? all.noName : html`<bdi translate="no">${name}</bdi>`}</p>
      <ul>
        <li>${words.lost(records)}</li>
        <li>${words.answersLost}</li>
        <li>${words.noUndo}</li>
        <li>${words.deviceKeeps}</li>
        <li>${words.comesAnew}</li>
      </ul>
      <form method="post" action="${action(place, 'erase')}">
        ${carried(place)}<input type="hidden" name="sender" value="${sender}" />
        <div class="row">
          <a class="button" href="/${tenant.id}/coach?lang=${language}">${words.keep}</a>
          <button class="quiet" name="sure" value="yes">${words.eraseNow}</button>
        </div>
      </form>
    `,
  });
}
