// @ts-check
import { wordsFor } from '../words/index.mjs';
import { topicName } from '../words/records.mjs';
import { month as monthInWords } from './dates.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../tallies.mjs').Tally} Tally */
/** @typedef {import('../words/index.mjs').Language} Language */

/**
 * The topics that people ticked, month by month, and what the list leaves out on purpose.
 * @param {Tally[]} tallies
 * @param {Language} language
 * @returns {Markup}
 */
export function talliesView(tallies, language) {
  const words = wordsFor(language).tally;
  const hasPrograms = new Set(tallies.map(({ program }) => program)).size > 1;
  return html`<section aria-labelledby="tallies">
    <h2 id="tallies">${words.heading}</h2>
    ${
      tallies.length === 0
        ? html`<p class="empty">${words.tooFew}</p>`
        : tallies.map(
            ({ program, month, topics }) =>
              html`<article>
                <h3>${monthInWords(month, language)}</h3>
                ${hasPrograms && html`<p class="second">${words.program} <bdi>${program}</bdi></p>`}
                <p>${words.atLeast}</p>
                <ul>
                  ${topics.map((topic) => html`<li>${topicName(topic, language)}</li>`)}
                </ul>
              </article>`,
          )
    }
    <p class="second">${words.howItWorks}</p>
  </section>`;
}
