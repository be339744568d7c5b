import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { legendRow } from './choice-cards.js';

/** A question answered by a whole number from 0 to 10. */
export interface RulerView {
  /** Unique in the element. */
  readonly name: string;
  readonly legend: string;
  /** Words at 0. */
  readonly low: string;
  /** Words at 10. */
  readonly high: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Words of the control that takes the answer away (`t.clear`). */
  readonly clear?: string | undefined;
}

const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Eleven cells, radio buttons underneath; the words at both ends belong to their cells as well. */
export function ruler({ name, legend, low, high, value, onChange, clear }: RulerView): TemplateResult {
  const words = (mark: number) => (mark === 0 ? `0, ${low}` : mark === 10 ? `10, ${high}` : `${mark}`);
  const onClear = value === undefined ? undefined : () => onChange(undefined);
  return html`<div class="field" role="radiogroup" aria-labelledby="${name}-legend">
    ${legendRow(name, legend, clear, onClear)}
    <div class="ruler">
      ${marks.map(
        (mark) =>
          html`<label class="mark">
            <input
              type="radio"
              name=${name}
              value=${mark}
              autocomplete="off"
              aria-label=${words(mark)}
              .checked=${live(mark === value)}
              @change=${() => onChange(mark)}
            />
            <span aria-hidden="true" translate="no">${mark}</span>
          </label>`,
      )}
    </div>
    <div class="ends" aria-hidden="true"><span>${low}</span><span>${high}</span></div>
  </div>`;
}
