import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

/** One thing to choose; `own`: the person's own words. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly own?: boolean;
}

/** Things to choose from under a heading; without a label they stand by themselves. */
export interface OptionGroup {
  readonly label?: string;
  readonly options: readonly Option[];
}

/** A choice of one from a list that opens. */
export interface SelectView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly groups: readonly OptionGroup[];
  readonly onChange: (value: string) => void;
}

const options = (list: readonly Option[], value: string) =>
  list.map(
    (option) =>
      html`<option
        value=${option.value}
        translate=${option.own ? 'no' : 'yes'}
        .selected=${live(option.value === value)}
      >
        ${option.label}
      </option>`,
  );

/** A list that opens: for choices too many to stand side by side. */
export const selectField = ({ id, label, value, groups, onChange }: SelectView): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      autocomplete="off"
      @change=${(event: Event) => onChange((event.target as HTMLSelectElement).value)}
    >
      ${groups.map((group) =>
        group.label
          ? html`<optgroup label=${group.label}>${options(group.options, value)}</optgroup>`
          : options(group.options, value),
      )}
    </select>
  </div>`;
