import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, errorLine, hintLine } from './text-field.js';

/** A day. */
export interface DateFieldView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly error?: string | undefined;
  /** `bad`: the browser says that the typed date does not exist. */
  readonly onInput: (value: string, bad: boolean) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** A field for a day, with the browser's own calendar. */
export function dateField({ id, label, hint, value, error, onInput, onBlur }: DateFieldView): TemplateResult {
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    onInput(input.value, input.validity.badInput);
  };
  // An empty field that a day is typed into which does not exist stays empty, and browsers fire no `input`.
  const left = (event: Event) => {
    if ((event.target as HTMLInputElement).validity.badInput) typed(event);
    onBlur?.();
  };
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintLine(id, hint)}
    <input
      id=${id}
      type="date"
      translate="no"
      autocomplete="off"
      max="9999-12-31"
      aria-describedby=${describedBy(id, hint, error)}
      aria-invalid=${error ? 'true' : nothing}
      .value=${live(value)}
      @input=${typed}
      @blur=${left}
    />
    ${errorLine(id, error)}
  </div>`;
}
