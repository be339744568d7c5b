import { html, type TemplateResult } from 'lit';
import type { CommonMessages } from '../../../i18n/en/common.js';

/** The line of every paper: call or text 988, and 911. */
export const crisisLine = ({ crisis }: CommonMessages): TemplateResult =>
  html`<p class="crisis"><b>${crisis.question}</b> ${crisis.callOrText}. ${crisis.danger}.</p>`;

/** Lines to write on. */
export const ruled = (count = 1): TemplateResult =>
  html`<div class="lines" aria-hidden="true">
    ${Array<number>(count)
      .fill(0)
      .map(() => html`<i></i>`)}
  </div>`;

/** A question with room for its answer. */
export const question = (label: string, count = 1): TemplateResult =>
  html`<section>
    <h2>${label}</h2>
    ${ruled(count)}
  </section>`;

/** A question whose answers are ticked by pen. */
export const boxes = (label: string, options: readonly string[]): TemplateResult =>
  html`<section>
    <h2>${label}</h2>
    <p class="boxes">${options.map((option) => html`<span>☐ ${option}</span> `)}</p>
  </section>`;
