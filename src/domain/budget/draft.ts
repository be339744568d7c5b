import {
  dayField,
  fieldsOf,
  list,
  oneOf,
  optional,
  own,
  text,
  texts,
  unknown,
  whole,
  type Fields,
} from '../draft-fields.js';
import { randomHex } from '../ids.js';
import { mostMoney } from '../money/money.js';
import {
  emptyMonth,
  lineKinds,
  purses,
  type BudgetLine,
  type Incoming,
  type MonthDraft,
  type Typed,
} from './month.js';
import { carryRules, emptyBudgetOwn, type BudgetOwnBody } from './own.js';
import { answers, emptyPurchase, type PurchaseDraft } from './purchase.js';
import { emptySpending, payers, type Share, type SpendingDraft } from './spending.js';
import type { SumsBody } from './sums.js';

const amount = (fields: Fields, name: string): number | undefined => whole(own(fields, name), 0, mostMoney);

/** Nobody can tell what a missing currency was; the kit's own is the dollar. */
const currency = (fields: Fields): string => {
  const found = text(fields, 'currency');
  return /^[A-Z]{3}$/.test(found) ? found : 'USD';
};

const typed = (fields: Fields): { readonly typed?: Typed } => {
  const given = fieldsOf(own(fields, 'typed'));
  const made: Record<string, string> = {};
  for (const name of Object.keys(given)) if (name !== '__proto__') made[name] = text(given, name);
  return Object.keys(made).length > 0 ? { typed: made } : {};
};

const links = (fields: Fields): { readonly links?: readonly string[] } =>
  'links' in fields ? { links: texts(fields, 'links') } : {};

const idOf = (fields: Fields): string => {
  const found = text(fields, 'id');
  return found === '' || found.length > 64 ? randomHex(8) : found;
};

const line = (value: unknown): BudgetLine => {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['id', 'kind', 'name', 'planned', 'from', 'each', 'links']),
    id: idOf(fields),
    kind: oneOf(fields, 'kind', lineKinds) ?? 'own',
    name: typeof value === 'string' ? value : text(fields, 'name'),
    planned: amount(fields, 'planned') ?? 0,
    from: oneOf(fields, 'from', purses) ?? 'program',
    ...optional('each', amount(fields, 'each')),
    links: texts(fields, 'links'),
  };
};

const incoming = (value: unknown): Incoming => {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['id', 'what', 'amount']),
    id: idOf(fields),
    what: typeof value === 'string' ? value : text(fields, 'what'),
    amount: amount(fields, 'amount') ?? 0,
  };
};

/**
 * As much of a plan as can be read from a draft, whatever wrote it: never throws, keeps every text however long,
 * and leaves out only choices, numbers and days that mean nothing. The others below do the same.
 */
export function readMonthDraft(value: unknown): MonthDraft {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, [...Object.keys(emptyMonth('USD')), 'program', 'typed', 'day']),
    currency: currency(fields),
    ...optional('program', amount(fields, 'program')),
    carried: amount(fields, 'carried') ?? 0,
    carriedMine: amount(fields, 'carriedMine') ?? 0,
    incoming: list(fields, 'incoming').map(incoming),
    lines: list(fields, 'lines').map(line),
    ...typed(fields),
    ...dayField(fields, 'day'),
  };
}

const share = (value: unknown): Share => {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['name', 'amount']),
    name: typeof value === 'string' ? value : text(fields, 'name'),
    amount: amount(fields, 'amount') ?? 0,
  };
};

/** A spending. */
export function readSpendingDraft(value: unknown): SpendingDraft {
  const fields = fieldsOf(value);
  const cost = amount(fields, 'amount') ?? 0;
  return {
    ...unknown(fields, [...Object.keys(emptySpending('USD')), 'backBy', 'gotBack', 'typed', 'day', 'links']),
    amount: cost,
    currency: currency(fields),
    from: oneOf(fields, 'from', purses) ?? 'program',
    line: text(fields, 'line').slice(0, 64),
    what: typeof value === 'string' ? value : text(fields, 'what'),
    payer: oneOf(fields, 'payer', payers) ?? 'me',
    ...dayField(fields, 'backBy'),
    ...dayField(fields, 'gotBack'),
    refund: Math.min(cost, amount(fields, 'refund') ?? 0),
    shares: list(fields, 'shares').map(share),
    note: text(fields, 'note'),
    pictures: texts(fields, 'pictures'),
    ...typed(fields),
    ...dayField(fields, 'day'),
    ...links(fields),
  };
}

/** A question about a purchase. */
export function readPurchaseDraft(value: unknown): PurchaseDraft {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, [
      ...Object.keys(emptyPurchase('USD')),
      'answer',
      'answeredOn',
      'typed',
      'day',
      'links',
    ]),
    what: typeof value === 'string' ? value : text(fields, 'what'),
    amount: amount(fields, 'amount') ?? 0,
    currency: currency(fields),
    from: oneOf(fields, 'from', purses) ?? 'program',
    line: text(fields, 'line').slice(0, 64),
    why: text(fields, 'why'),
    ...optional('answer', oneOf(fields, 'answer', answers)),
    reason: text(fields, 'reason'),
    ...dayField(fields, 'answeredOn'),
    answeredBy: text(fields, 'answeredBy'),
    ...typed(fields),
    ...dayField(fields, 'day'),
    ...links(fields),
  };
}

/** What a person made for their budget. */
export function readBudgetOwnDraft(value: unknown): BudgetOwnBody {
  const fields = fieldsOf(value);
  const split = fieldsOf(own(fields, 'split'));
  return {
    ...unknown(fields, Object.keys(emptyBudgetOwn)),
    carry: oneOf(fields, 'carry', carryRules) ?? 'none',
    showsMine: own(fields, 'showsMine') === true,
    asksFirst: own(fields, 'asksFirst') === true,
    split: {
      ...unknown(split, ['names', 'weights']),
      names: texts(split, 'names'),
      weights: list(split, 'weights').flatMap((weight) => whole(weight, 0, 1_000_000) ?? []),
    },
  };
}

/** Kept sums: nobody writes them by hand, so a draft of them holds nothing. */
export const readSumsDraft = (value: unknown): SumsBody => ({
  currency: currency(fieldsOf(value)),
  seen: 0,
  trash: [],
  months: {},
});
