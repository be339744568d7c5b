import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, errorLine, hintLine } from './text-field.js';

/** A field for words that others in the room must not read. */
export interface SecretFieldView {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onInput: (value: string) => void;
  /** Whether the words are to be seen, and the box that changes it; absent: they always are. */
  readonly seen?: { readonly label: string; readonly is: boolean; readonly onChange: (is: boolean) => void };
}

/** Letters are dots where the words are not to be seen. */
export const secretStyles = css`
  input.unseen-words {
    -webkit-text-security: disc;
  }
`;

/**
 * No password field: browsers offer to keep what is typed there and hand it to whoever opens the page next. Nothing of it
 * goes to a spell checker.
 */
export const secretField = (view: SecretFieldView): TemplateResult =>
  html`<div class="field">
    <label for=${view.id}>${view.label}</label>
    ${hintLine(view.id, view.hint)}
    <input
      id=${view.id}
      class=${view.seen && !view.seen.is ? 'unseen-words' : nothing}
      type="text"
      translate="no"
      autocomplete="off"
      autocapitalize="none"
      autocorrect="off"
      spellcheck="false"
      aria-describedby=${describedBy(view.id, view.hint, view.error)}
      aria-invalid=${view.error ? 'true' : nothing}
      .value=${live(view.value)}
      @input=${(event: Event) => view.onInput((event.target as HTMLInputElement).value)}
    />
    ${errorLine(view.id, view.error)}
    ${
      view.seen
        ? html`<label class="show-words"
            ><input
              type="checkbox"
              autocomplete="off"
              .checked=${live(view.seen.is)}
              @change=${(event: Event) => view.seen?.onChange((event.target as HTMLInputElement).checked)}
            /><span>${view.seen.label}</span></label
          >`
        : nothing
    }
  </div>`;
