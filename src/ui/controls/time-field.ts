import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DateFieldView } from './date-field.js';
import { describedBy, errorLine, hintLine } from './text-field.js';

/** A field for a clock time (`HH:MM`, or empty), with the browser's own clock. */
export function timeField({ id, label, hint, value, error, onInput, onBlur }: DateFieldView): TemplateResult {
  const typed = (event: Event) => {
    const { value: time, validity } = event.target as HTMLInputElement;
    onInput(time, validity.badInput);
  };
  // Half a time fires no `input` in some browsers.
  const left = (event: Event) => {
    if ((event.target as HTMLInputElement).validity.badInput) typed(event);
    onBlur?.();
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintLine(id, hint)}
    <input
      id=${id}
      type="time"
      autocomplete="off"
      translate="no"
      aria-describedby=${describedBy(id, hint, error)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(value)}
      @input=${typed}
      @blur=${left}
    />
    ${errorLine(id, error)}
  </div>`;
}
