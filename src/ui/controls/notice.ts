import { html, nothing, type TemplateResult } from 'lit';
import { button, type Action } from './button.js';

/** An ask or a trouble. */
export interface NoticeView {
  readonly kind: 'info' | 'warm';
  readonly heading?: string | undefined;
  readonly text: string;
  readonly actions: readonly Action[];
}

/** An ask or a trouble, above the content. The first action stands out; none is filled. */
export const notice = ({ kind, heading, text, actions }: NoticeView): TemplateResult =>
  html`<div class="notice ${kind}" part="notice">
    ${heading ? html`<p class="label">${heading}</p>` : nothing}
    <p>${text}</p>
    ${
      actions.length > 0
        ? html`<div class="actions">
            ${actions.map((action, at) => button({ ...action, kind: at === 0 ? 'plain' : 'text' }))}
          </div>`
        : nothing
    }
  </div>`;
