import { html, type TemplateResult } from 'lit';
import { button, type Action } from './button.js';

/** What was just done, and the way back. It stays until it is dismissed: there is no countdown. */
export const undoBar = (view: { text: string; undo: Action; dismiss: Action }): TemplateResult =>
  html`<div class="undo" part="undo">
    <p>${view.text}</p>
    <div class="actions">
      ${button({ ...view.undo, kind: 'plain' })} ${button({ ...view.dismiss, kind: 'text' })}
    </div>
  </div>`;
