// @ts-check
import { wordsFor } from '../words/index.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../words/index.mjs').Language} Language */

/**
 * The frame of every page: a title that tells nothing, the language switch, the 988 line.
 * @param {{ language: Language, tenant?: string, query?: string, tools?: Markup, main: Markup }} parts `tenant`
 *   is the id of the group, to whose page the language switch leads; `query` is kept by it
 * @returns {Markup}
 */
export function layout({ language, tenant, query = '', tools, main }) {
  const words = wordsFor(language);
  const other = language === 'en' ? 'es' : 'en';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${words.title}</title>
        <link rel="stylesheet" href="/${encodeURIComponent(tenant ?? 'any')}/coach/coach.css" />
      </head>
      <body>
        <header class="top">
          <a
            href="${tenant === undefined ? '' : `/${tenant}/coach`}?lang=${other}${query}"
            lang="${other}"
            hreflang="${other}"
            >${wordsFor(other).ownName}</a
          >
          ${tools}
        </header>
        <main>${main}</main>
        <footer>
          <p>
            <strong>${words.crisis}</strong> <a href="tel:988">${words.call}</a> ·
            <a href="${words.textAddress}">${words.text}</a> ·
            <a href="${words.chatAddress}" rel="noreferrer">${words.chat}</a>
          </p>
          <p>${words.danger} ${words.notWatched}</p>
        </footer>
      </body>
    </html>`;
}

/**
 * A page that says one thing.
 * @param {{ language: Language, text: string }} parts
 * @returns {Markup}
 */
export const messagePage = ({ language, text }) => layout({ language, main: html`<p>${text}</p>` });
