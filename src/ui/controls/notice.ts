import { html, nothing, type TemplateResult } from 'lit';
import { button, type Action } from './button.js';

/** An ask or a trouble. */
export interface NoticeView {
  readonly kind: 'info' | 'warm';
  readonly heading?: string | undefined;
  readonly text: string;
  readonly actions: readonly Action[];
  /** So many of the actions are equal answers; 1 unless told. The others are ways past. */
  readonly answers?: number | undefined;
  /** Id of the heading, or else of the text, which can then take the focus. */
  readonly id?: string | undefined;
}

/** An ask or a trouble, above the content. Answers have a border; none is filled. */
export const notice = ({ kind, heading, text, actions, answers = 1, id }: NoticeView): TemplateResult =>
  html`<div class="notice ${kind}" part="notice">
    ${heading ? html`<p class="label" id=${id ?? nothing} tabindex=${id ? '-1' : nothing}>${heading}</p>` : nothing}
    <p id=${heading ? nothing : (id ?? nothing)} tabindex=${id && !heading ? '-1' : nothing}>${text}</p>
    ${
      actions.length > 0
        ? html`<div class="actions">
            ${actions.map((action, at) => button({ ...action, kind: at < answers ? 'plain' : 'text' }))}
          </div>`
        : nothing
    }
  </div>`;
