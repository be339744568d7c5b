import { html, type TemplateResult } from 'lit';
import type { SharedLine } from './share-view.js';

/** Lines of what goes, as a list of terms: screen readers say each answer with its question. */
export const shareLines = (lines: readonly SharedLine[]): TemplateResult =>
  html`<dl class="share-lines">
    ${lines.map(
      ({ label, content, own = true }) =>
        html`<div>
          <dt>${label}</dt>
          ${own ? html`<dd class="own-words" translate="no" dir="auto">${content}</dd>` : html`<dd>${content}</dd>`}
        </div>`,
    )}
  </dl>`;
