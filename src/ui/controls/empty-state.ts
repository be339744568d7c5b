import { html, nothing, type TemplateResult } from 'lit';
import { button, type Action } from './button.js';

/** What stands where there is nothing yet: it teaches with an example. */
export const emptyState = (view: {
  heading: string;
  text: string;
  example?: unknown;
  action?: Action | undefined;
}): TemplateResult =>
  html`<div class="empty">
    <h3>${view.heading}</h3>
    <p>${view.text}</p>
    ${view.example ?? nothing} ${view.action ? button({ ...view.action, kind: 'main' }) : nothing}
  </div>`;
