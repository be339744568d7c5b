import { monthOf, type BudgetLine, type Month, type MonthBody, type Purse } from './month.js';
import type { PlainDate } from '../plain-date.js';
import { isOwed, netOf, type SpendingBody } from './spending.js';

/** What was spent on one line, from each purse. */
export type SpentOn = Readonly<Record<Purse, number>>;

/** Spendings added up, in minor units of one currency. */
export interface Spent extends SpentOn {
  /** How many there are, also those in another currency. */
  readonly count: number;
  /** How many are in another currency: they are told, never added. */
  readonly others: number;
  /** What the person is still to get back. */
  readonly owed: number;
  /** By the id of the line; `''` for none. */
  readonly lines: Readonly<Record<string, SpentOn>>;
}

const nothingOn: SpentOn = { program: 0, mine: 0 };

/** Nothing spent. */
export const noSpending: Spent = { ...nothingOn, count: 0, others: 0, owed: 0, lines: {} };

const own = (lines: Spent['lines'], id: string): SpentOn =>
  Object.prototype.hasOwnProperty.call(lines, id) ? (lines[id] ?? nothingOn) : nothingOn;

const addOn = (one: SpentOn, other: SpentOn): SpentOn => ({
  program: one.program + other.program,
  mine: one.mine + other.mine,
});

/** Adds spendings up; each is its own record, so two tabs that spend on the same line both count. */
export function addUp(spendings: readonly SpendingBody[], currency: string): Spent {
  const lines = new Map<string, SpentOn>();
  const total = { program: 0, mine: 0, others: 0, owed: 0 };
  for (const spending of spendings) {
    if (spending.currency !== currency) {
      total.others += 1;
      continue;
    }
    const net = netOf(spending);
    total[spending.from] += net;
    if (isOwed(spending)) total.owed += net;
    lines.set(
      spending.line,
      addOn(lines.get(spending.line) ?? nothingOn, { ...nothingOn, [spending.from]: net }),
    );
  }
  return { ...total, count: spendings.length, lines: fromMap(lines) };
}

/** A name such as `__proto__` in a damaged record must not touch a prototype. */
function fromMap(lines: ReadonlyMap<string, SpentOn>): Spent['lines'] {
  const made = Object.create(null) as Record<string, SpentOn>;
  lines.forEach((spent, id) => {
    made[id] = spent;
  });
  return { ...made };
}

/** Several months together. */
export function together(months: readonly Spent[]): Spent {
  const lines = new Map<string, SpentOn>();
  for (const month of months)
    for (const id of Object.keys(month.lines))
      lines.set(id, addOn(lines.get(id) ?? nothingOn, own(month.lines, id)));
  const total = (name: 'program' | 'mine' | 'count' | 'others' | 'owed') =>
    months.reduce((all, month) => all + month[name], 0);
  return {
    program: total('program'),
    mine: total('mine'),
    count: total('count'),
    others: total('others'),
    owed: total('owed'),
    lines: fromMap(lines),
  };
}

/** What was spent on a line, whichever purse it came from. */
export const spentOn = (spent: Spent, line: string): number => {
  const { program, mine } = own(spent.lines, line);
  return program + mine;
};

/** What there is, what is planned, spent and left of one purse. Left may be below zero. */
export interface PurseState {
  readonly there: number;
  readonly planned: number;
  readonly spent: number;
  readonly left: number;
}

/** Where one purse of a month stands. */
export function purseState(month: MonthBody, spent: Spent, purse: Purse): PurseState {
  const there =
    purse === 'program'
      ? (month.program ?? 0) + month.carried
      : month.carriedMine + month.incoming.reduce((all, { amount }) => all + amount, 0);
  const planned = month.lines
    .filter(({ from }) => from === purse)
    .reduce((all, line) => all + line.planned, 0);
  return { there, planned, spent: spent[purse], left: there - spent[purse] };
}

/** How many more of a line the money is enough for; undefined where the plan does not know what one costs. */
export const enoughFor = ({ each }: BudgetLine, left: number): number | undefined =>
  each === undefined || each <= 0 || left < 0 ? undefined : Math.floor(left / each);

/** Spendings that stand on no line of the plan. */
export function besidePlan(month: MonthBody, spent: Spent): number {
  const known = month.lines.map(({ id }) => id);
  return Object.keys(spent.lines)
    .filter((id) => !known.includes(id))
    .reduce((all, id) => all + spentOn(spent, id), 0);
}

/** What of a month may go on to the next: what is left, never a debt. */
export const toCarry = (month: MonthBody, spent: Spent, purse: Purse): number =>
  Math.max(0, purseState(month, spent, purse).left);

/** Spendings by their month. */
export function byMonth<T extends { readonly day?: PlainDate }>(spendings: readonly T[]): Map<Month, T[]> {
  const months = new Map<Month, T[]>();
  for (const spending of spendings) {
    const month = monthOf(spending.day ?? '');
    months.set(month, [...(months.get(month) ?? []), spending]);
  }
  return months;
}
