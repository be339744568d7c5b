import { html, type TemplateResult } from 'lit';

/** A filled-in example beside the blank. */
export const example = ({ label, content }: { label: string; content: unknown }): TemplateResult =>
  html`<div class="example" part="example">
    <p class="label">${label}</p>
    <div>${content}</div>
  </div>`;
