import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** A field for a person's own words. */
export interface TextFieldView {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What to change, in kind words; stands at the field. */
  readonly error?: string | undefined;
  readonly multiline?: boolean | undefined;
  /** Lines to see at first; 3 unless told. It grows with the words where the browser can. */
  readonly rows?: number | undefined;
  readonly inputmode?: 'text' | 'decimal' | 'numeric' | undefined;
  readonly onInput: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** Ids of what stands around a field, for `aria-describedby`. */
export const describedBy = (id: string, hint?: string, error?: string): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;

/** The line under a label. */
export const hintLine = (id: string, hint?: string) =>
  hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing;

/** What to change, under a field. */
export const errorLine = (id: string, error?: string) =>
  error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing;

/** Never offered, kept or translated by the browser (S6); written in the direction of its own words. */
export function textField(view: TextFieldView): TemplateResult {
  const { id, label, hint, value, error, onInput, onBlur } = view;
  const typed = (event: Event) => onInput((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  const left = () => onBlur?.();
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintLine(id, hint)}
    ${
      view.multiline
        ? html`<textarea
            id=${id}
            rows=${view.rows ?? 3}
            dir="auto"
            translate="no"
            autocomplete="off"
            aria-describedby=${describedBy(id, hint, error)}
            aria-invalid=${error ? 'true' : nothing}
            .value=${live(value)}
            @input=${typed}
            @blur=${left}
          ></textarea>`
        : html`<input
            id=${id}
            type="text"
            inputmode=${view.inputmode ?? nothing}
            dir="auto"
            translate="no"
            autocomplete="off"
            aria-describedby=${describedBy(id, hint, error)}
            aria-invalid=${error ? 'true' : nothing}
            .value=${live(value)}
            @input=${typed}
            @blur=${left}
          />`
    }
    ${errorLine(id, error)}
  </div>`;
}
