// @ts-check
import { wordsFor } from '../words/index.mjs';
import { fieldName, kindName } from '../words/records.mjs';
import { answer, fields, isEmpty, readable, written } from './answers.mjs';
import { html } from './html.mjs';

/** @typedef {import('./html.mjs').Markup} Markup */
/** @typedef {import('../words/index.mjs').Language} Language */

const KIND = 'journal-card';

/**
 * What a person chose from their journal, as they would read it out: a paragraph for each piece. What a newer
 * kit adds stands at the end.
 * @param {Record<string, unknown>} body
 * @param {Language} language
 * @returns {Markup}
 */
export function card({ pieces, groupWords, ...rest }, language) {
  const words = wordsFor(language);
  const list = (Array.isArray(pieces) ? pieces : [pieces]).filter((piece) => !isEmpty(piece));
  return html`<h3>${kindName(KIND, language)}</h3>
    ${
      list.length === 0
        ? html`<p>${words.noWords}</p>`
        : html`<div class="read-out">
            ${list.map((piece) =>
              typeof piece === 'string'
                ? html`<p>${written(piece)}</p>`
                : readable(piece, language, { within: 'pieces' }),
            )}
          </div>`
    }
    ${
      !isEmpty(groupWords) &&
      html`<dl>
        ${answer(fieldName(KIND, 'groupWords', language), readable(groupWords, language, { within: KIND }))}
      </dl>`
    }
    ${fields(rest, language, { within: KIND })}`;
}
