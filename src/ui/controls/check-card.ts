import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** Something to tick. */
export interface CheckCardView {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The label is a person's own words: the browser must not translate them. */
  readonly own?: boolean | undefined;
}

/** A card to tick. */
export const checkCard = ({ id, label, hint, checked, onChange, own }: CheckCardView): TemplateResult =>
  html`<label class="card check ${checked ? 'chosen' : ''}">
    <input
      type="checkbox"
      id=${id}
      autocomplete="off"
      .checked=${live(checked)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span dir=${own ? 'auto' : nothing} translate=${own ? 'no' : nothing}
      >${label}${hint ? html`<small>${hint}</small>` : nothing}</span
    >
  </label>`;
