import { html, nothing, type TemplateResult } from 'lit';
import type { CardBody } from '../../../domain/journal/card.js';
import { isBlank } from '../../../domain/text.js';

/** A card as it is read out: a paragraph for each piece, then how the person says it to the group. */
export const cardWords = ({ pieces, groupWords }: Partial<CardBody>, label: string): TemplateResult =>
  html`${(pieces ?? []).map((piece) => html`<p class="own-words" translate="no" dir="auto">${piece}</p>`)}
  ${
    isBlank(groupWords ?? '')
      ? nothing
      : html`<div class="in-group">
          <p class="second">${label}</p>
          <p class="own-words" translate="no" dir="auto">${groupWords}</p>
        </div>`
  }`;

/** The same as plain text, for the share sheet of the device. */
export const cardText = ({ pieces, groupWords }: CardBody): string =>
  [...pieces, ...(isBlank(groupWords) ? [] : [groupWords])].join('\n\n');
