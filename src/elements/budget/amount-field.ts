import type { TemplateResult } from 'lit';
import type { Typed } from '../../domain/budget/month.js';
import { plainAmount } from '../../domain/money/money.js';
import type { AmountTrouble } from '../../domain/money/read-amount.js';
import { readTyped } from '../../domain/money/read-typed.js';
import { moneyField } from '../../ui/controls/money-field.js';
import { amountTrouble } from '../../ui/money-words.js';
import type { Budget } from './budget.js';

/** A field for an amount of something that is being written. */
export interface AmountField {
  /** Unique in the element; the key of what was typed. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed: Typed | undefined;
  /** What is kept; shown until the person types. */
  readonly amount: number | undefined;
  readonly currency: string;
  /** `amount` is undefined where the field is empty, or cannot be read; `typed` goes into the draft. */
  readonly onChange: (amount: number | undefined, typed: Typed) => void;
  readonly onBlur: () => void;
  /** Words of other troubles, such as parts that do not add up. */
  readonly error?: string | undefined;
}

/** Why a field cannot be read; undefined where it can, or where nothing was typed. */
export function typedTrouble(
  b: Budget,
  typed: Typed | undefined,
  id: string,
  currency: string,
): Exclude<AmountTrouble, 'empty'> | undefined {
  const text = typed?.[id];
  if (text === undefined) return undefined;
  const read = readTyped(text, currency, b.shell.words.language);
  return 'trouble' in read && read.trouble !== 'empty' ? read.trouble : undefined;
}

/** What stands in the way of keeping: names of the fields that cannot be read. */
export const unreadable = (b: Budget, typed: Typed | undefined, currency: string): readonly string[] =>
  Object.keys(typed ?? {}).filter((id) => typedTrouble(b, typed, id, currency) !== undefined);

/** Says at a field why it cannot be read, and puts the focus there; false where there is nothing to say. */
export function sayTrouble(b: Budget, typed: Typed | undefined, id: string, currency: string): boolean {
  const trouble = typedTrouble(b, typed, id, currency);
  if (!trouble) return false;
  const words = amountTrouble(trouble, currency, b.locale, b.money);
  b.said.set(id, words);
  b.shell.announce(words);
  b.focus(id);
  return true;
}

/** A field that keeps what was typed letter by letter, and says kindly what it cannot read once it is left. */
export function amountField(b: Budget, view: AmountField): TemplateResult {
  const { id, typed, amount, currency } = view;
  const { language } = b.shell.words;
  return moneyField({
    id,
    label: view.label,
    hint: view.hint,
    value: typed?.[id] ?? (amount ? plainAmount({ amount, currency }) : ''),
    currency,
    error: b.said.get(id) ?? view.error,
    words: b.money,
    language,
    locale: b.locale,
    onInput: (text) => {
      b.said.delete(id);
      const read = readTyped(text, currency, language);
      view.onChange('amount' in read ? read.amount : undefined, { ...typed, [id]: text });
    },
    onBlur: () => {
      const trouble = typedTrouble(b, typed, id, currency);
      if (trouble) b.said.set(id, amountTrouble(trouble, currency, b.locale, b.money));
      view.onBlur();
      b.host.requestUpdate();
    },
  });
}
