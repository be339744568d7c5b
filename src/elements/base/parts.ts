import { html, type TemplateResult } from 'lit';
import { button, type Action } from '../../ui/controls/button.js';

/** A person's own words: never translated, in their own direction, with their own line breaks. */
export const own = (text: string): TemplateResult =>
  html`<span class="own-words" translate="no" dir="auto">${text}</span>`;

/** The heading of a view; it takes the focus when the view opens. */
export const viewHeading = (label: unknown): TemplateResult =>
  html`<h3 id="view-heading" tabindex="-1">${label}</h3>`;

/** A row of text buttons under a page. */
export const actionRow = (actions: readonly Action[]): TemplateResult =>
  html`<div class="actions">${actions.map((action) => button({ ...action, kind: 'text' }))}</div>`;

/** The way back to the view before, at the top of a page. */
export const backButton = (action: Omit<Action, 'icon'>): TemplateResult =>
  button({ ...action, kind: 'text', icon: 'back' });
