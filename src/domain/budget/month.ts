import type { PlainDate } from '../plain-date.js';

/** Kinds of line that many plans have; `own` goes with a word of the person's own. */
export const lineKinds = [
  'transport',
  'phone',
  'food',
  'tickets',
  'clothing',
  'classes',
  'wellness',
  'own',
] as const;
/** One of {@link lineKinds}. */
export type LineKind = (typeof lineKinds)[number];

/** Whose money it is: given by the program, or the person's own, which is never sent unless they tick it. */
export const purses = ['program', 'mine'] as const;
/** One of {@link purses}. */
export type Purse = (typeof purses)[number];

/** One line of a plan. All amounts are minor units of the plan's currency. */
export interface BudgetLine {
  /** The kind itself, or random for a line of one's own; it stays the same from month to month. */
  readonly id: string;
  readonly kind: LineKind;
  /** The person's word, where the kind is `own`; else what they add to it. */
  readonly name: string;
  readonly planned: number;
  readonly from: Purse;
  /** What one costs (a bus ride, a ticket), where the person knows it. */
  readonly each?: number;
  /** Ids of goals and outings; the record's links hold those of all lines. */
  readonly links: readonly string[];
}

/** Money of one's own that comes in. */
export interface Incoming {
  readonly id: string;
  readonly what: string;
  readonly amount: number;
}

/** The plan of one month; the day of its record is the first of the month. */
export interface MonthBody {
  /** ISO 4217. */
  readonly currency: string;
  /** Program money of this month; absent where there is none. */
  readonly program?: number;
  /** Left from the month before, where the person carries it over. */
  readonly carried: number;
  readonly carriedMine: number;
  readonly incoming: readonly Incoming[];
  readonly lines: readonly BudgetLine[];
}

/** What was typed into fields for amounts, letter by letter, by the field's name: it may not be readable yet. */
export type Typed = Readonly<Record<string, string>>;

/** A plan while it is written. */
export interface MonthDraft extends MonthBody {
  readonly typed?: Typed;
  readonly day?: PlainDate;
}

/** Most lines, and most kinds of money coming in, of one plan. */
export const mostLines = 60;
/** Most links of one line. */
export const mostLinks = 50;

/** A year and month, `YYYY-MM`. */
export type Month = string;

/** The month of a day. */
export const monthOf = (day: PlainDate): Month => day.slice(0, 7);

/** The month so many months later, or before. */
export function monthsOn(month: Month, by: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The twelve months of a year. */
export const monthsOfYear = (year: string): readonly Month[] =>
  Array<number>(12)
    .fill(0)
    .map((_, at) => monthsOn(`${year}-01`, at));

/** First and last day by which records of a month are found. */
export const daysOfMonth = (month: Month): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: `${month}-01`,
  to: `${month}-31`,
});

/** The id of a month's plan: there is one in a program's database, whichever tab writes it first. */
export const monthId = (month: Month): string => `00000000-0000-7000-8003-000000${month.replace('-', '')}`;

/** A plan with nothing in it yet. */
export const emptyMonth = (currency: string, program?: number): MonthBody => ({
  currency,
  ...(program === undefined ? {} : { program }),
  carried: 0,
  carriedMine: 0,
  incoming: [],
  lines: [],
});
