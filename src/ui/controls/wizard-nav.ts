import { html, nothing, type TemplateResult } from 'lit';
import { button, type Action } from './button.js';

/** The ways on from a step, always in this order and place. */
export interface WizardNavView {
  readonly back?: Action | undefined;
  readonly next: Action;
  readonly skip?: Action | undefined;
  readonly stop?: Action | undefined;
}

const text = (action: Action | undefined) =>
  action ? button({ ...action, kind: 'text' }) : html`<span></span>`;

/** Back and Next, then Skip and "Stop for today". */
export function wizardNav({ back, next, skip, stop }: WizardNavView): TemplateResult {
  return html`<div class="wizard-nav">
    <div class="pair">${text(back)} ${button({ ...next, kind: 'main' })}</div>
    ${skip || stop ? html`<div class="pair">${text(skip)} ${text(stop)}</div>` : nothing}
  </div>`;
}
