import { html, type TemplateResult } from 'lit';

/** A question back: what follows from an answer. */
export const askBack = (view: { title: string; question: string }, content: unknown): TemplateResult =>
  html`<div class="ask-back" part="ask-back">
    <p class="label">${view.title}</p>
    <p>${view.question}</p>
    ${content}
  </div>`;
