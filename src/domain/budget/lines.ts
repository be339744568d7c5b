import {
  mostLines,
  type BudgetLine,
  type Incoming,
  type LineKind,
  type MonthBody,
  type Purse,
} from './month.js';

/** A line that nobody planned anything for. */
export const newLine = (id: string, kind: LineKind, from: Purse, name = ''): BudgetLine => ({
  id,
  kind,
  name,
  planned: 0,
  from,
  links: [],
});

/** Adds a line at the end; one that is there already, or one too many, changes nothing. */
export const addLine = (month: MonthBody, line: BudgetLine): MonthBody =>
  month.lines.length >= mostLines || month.lines.some(({ id }) => id === line.id)
    ? month
    : { ...month, lines: [...month.lines, line] };

/** What of a line a person can change; `each: undefined` takes the cost of one away. */
export interface LineChange {
  readonly name?: string;
  readonly planned?: number;
  readonly from?: Purse;
  readonly each?: number | undefined;
  readonly links?: readonly string[];
}

/** Changes one line. */
export const changeLine = (month: MonthBody, id: string, change: LineChange): MonthBody => ({
  ...month,
  lines: month.lines.map((line) => {
    if (line.id !== id) return line;
    const { each, ...rest } = { ...line, ...change };
    return each === undefined ? rest : { ...rest, each };
  }),
});

/** Takes one line out; what was spent on it stays and is told beside the plan. */
export const removeLine = (month: MonthBody, id: string): MonthBody => ({
  ...month,
  lines: month.lines.filter((line) => line.id !== id),
});

/** Adds, changes or takes out money of one's own that comes in. */
export const changeIncoming = (
  month: MonthBody,
  id: string,
  change: Partial<Incoming> | undefined,
): MonthBody => ({
  ...month,
  incoming:
    change === undefined
      ? month.incoming.filter((one) => one.id !== id)
      : month.incoming.some((one) => one.id === id)
        ? month.incoming.map((one) => (one.id === id ? { ...one, ...change } : one))
        : [...month.incoming, { id, what: '', amount: 0, ...change }].slice(0, mostLines),
});

/** The lines and the money of another month, as a plan for a new one. */
export const copied = (month: MonthBody, to: MonthBody): MonthBody => ({
  ...to,
  incoming: month.incoming,
  lines: month.lines,
});

/** Moves planned money from one line to another: a line with more spent than planned is made whole again. */
export function moveOver(month: MonthBody, from: string, to: string, amount: number): MonthBody {
  const giver = month.lines.find(({ id }) => id === from);
  const taker = month.lines.find(({ id }) => id === to);
  if (!giver || !taker || giver.from !== taker.from || giver.planned < amount || amount <= 0) return month;
  return changeLine(changeLine(month, from, { planned: giver.planned - amount }), to, {
    planned: taker.planned + amount,
  });
}

/** Ids of goals and outings of all lines, each once. */
export const linksOf = ({ lines }: MonthBody): readonly string[] => [
  ...new Set(lines.flatMap(({ links }) => links)),
];
