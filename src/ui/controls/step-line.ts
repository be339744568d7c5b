import { html, type TemplateResult } from 'lit';

/** Where a person is in a worksheet: `current` counts from 1. */
export interface StepLineView {
  readonly current: number;
  readonly total: number;
  /** "Step 2 of 5". */
  readonly label: string;
}

/** The bar of steps and its words. */
export function stepLine({ current, total, label }: StepLineView): TemplateResult {
  const bars = [...Array(total).keys()].map((at) => html`<i class=${at < current ? 'done' : ''}></i>`);
  return html`<div class="steps">
    <div class="bars" aria-hidden="true">${bars}</div>
    <p class="second">${label}</p>
  </div>`;
}
