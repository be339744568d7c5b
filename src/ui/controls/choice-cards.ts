import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hintLine } from './text-field.js';

/** One answer of several. */
export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A question with one answer of several. */
export interface ChoiceCardsView<V extends string> {
  /** Unique in the element. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly options: readonly Choice<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V | undefined) => void;
  /** Two columns where there is room. */
  readonly columns?: boolean | undefined;
  /** Words of the control that takes the answer away (`t.clear`): every question can stay open. */
  readonly clear?: string | undefined;
}

/** The question, and "Clear" beside it once there is an answer. */
export const legendRow = (name: string, legend: string, clear?: string, onClear?: () => void) =>
  html`<div class="legend">
    <span id="${name}-legend">${legend}</span>
    ${
      clear && onClear
        ? html`<button
            type="button"
            class="inline"
            aria-describedby="${name}-legend"
            @click=${() => onClear()}
          >
            ${clear}
          </button>`
        : nothing
    }
  </div>`;

/** Cards to choose one from. They are radio buttons, so the arrow keys and screen readers know them. */
export function choiceCards<V extends string>(view: ChoiceCardsView<V>): TemplateResult {
  const { name, value, onChange } = view;
  const onClear = value === undefined ? undefined : () => onChange(undefined);
  return html`<div
    class="field"
    role="radiogroup"
    aria-labelledby="${name}-legend"
    aria-describedby=${view.hint ? `${name}-hint` : nothing}
  >
    ${legendRow(name, view.legend, view.clear, onClear)} ${hintLine(name, view.hint)}
    <div class="cards ${view.columns ? 'columns' : ''}">
      ${view.options.map(
        (option) =>
          html`<label class="card ${option.value === value ? 'chosen' : ''}">
            <input
              type="radio"
              name=${name}
              value=${option.value}
              autocomplete="off"
              .checked=${live(option.value === value)}
              @change=${() => onChange(option.value)}
            />
            <span>${option.label}${option.hint ? html`<small>${option.hint}</small>` : nothing}</span>
          </label>`,
      )}
    </div>
  </div>`;
}
