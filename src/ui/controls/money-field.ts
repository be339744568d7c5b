import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { currencySign } from '../../domain/money/format.js';
import { readTyped } from '../../domain/money/read-typed.js';
import type { MoneyMessages } from '../../i18n/en/money.js';
import { amountInWords } from '../money-words.js';
import { describedBy, errorLine, hintLine } from './text-field.js';

/** A field for an amount of money, as a person types it. */
export interface MoneyFieldView {
  /** Unique in the element. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What was typed, letter by letter: what cannot be read stays for the person to change. */
  readonly value: string;
  /** ISO 4217. */
  readonly currency: string;
  /** What to change, in kind words (`amountTrouble`). */
  readonly error?: string | undefined;
  readonly words: MoneyMessages;
  /** Of the words: the base language, and for `Intl` the locale. */
  readonly language: string;
  readonly locale: string;
  readonly onInput: (typed: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

/** A text field beside the sign of its currency; what was understood stands below it in words. */
export function moneyField(view: MoneyFieldView): TemplateResult {
  const { id, label, hint, value, currency, error, locale } = view;
  const read = readTyped(value, currency, view.language);
  const said = 'amount' in read && !error ? amountInWords({ ...read, currency }, locale, view.words) : '';
  const around = [describedBy(id, hint, error), said && `${id}-said`].filter(
    (part) => part !== nothing && part !== '',
  );
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hintLine(id, hint)}
    <div class="money">
      <span class="sign" aria-hidden="true" translate="no">${currencySign(currency, locale)}</span>
      <input
        id=${id}
        type="text"
        inputmode="decimal"
        dir="ltr"
        translate="no"
        autocomplete="off"
        aria-describedby=${around.join(' ') || nothing}
        aria-invalid=${error ? 'true' : nothing}
        .value=${live(value)}
        @input=${(event: Event) => view.onInput((event.target as HTMLInputElement).value)}
        @blur=${() => view.onBlur?.()}
      />
    </div>
    ${said ? html`<p class="second" id="${id}-said">${said}</p>` : nothing} ${errorLine(id, error)}
  </div>`;
}
