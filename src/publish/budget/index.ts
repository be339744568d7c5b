import { netOf, type Payer, type SpendingBody } from '../../domain/budget/spending.js';
import type { Purse } from '../../domain/budget/month.js';
import { plainAmount } from '../../domain/money/money.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { csvText, type Cell } from '../csv.js';

/** A spending as it stands in a file. */
export interface FileSpending {
  readonly day: PlainDate;
  readonly body: SpendingBody;
  /** The name of its line; empty for none. */
  readonly line: string;
  /** Titles of the goals and outings that it is for. */
  readonly links: readonly string[];
}

/** Words of the file. */
export interface FileWords {
  readonly columns: readonly [
    day: string,
    what: string,
    line: string,
    money: string,
    amount: string,
    refund: string,
    net: string,
    currency: string,
    payer: string,
    backBy: string,
    gotBack: string,
    links: string,
    note: string,
  ];
  readonly purses: Readonly<Record<Purse, string>>;
  readonly payers: Readonly<Record<Payer, string>>;
}

/** Amounts are numbers for every spreadsheet: no sign, a point, no formula can begin with them. */
const row = ({ day, body, line, links }: FileSpending, words: FileWords): readonly Cell[] => {
  const money = (amount: number) => plainAmount({ amount, currency: body.currency });
  return [
    day,
    body.what,
    line,
    words.purses[body.from],
    money(body.amount),
    money(body.refund),
    money(netOf(body)),
    body.currency,
    words.payers[body.payer],
    body.backBy ?? '',
    body.gotBack ?? '',
    links.join('; '),
    body.note,
  ];
};

/** Spendings as a file for a spreadsheet, in the order in which they are given. */
export const spendingFile = (spendings: readonly FileSpending[], words: FileWords): string =>
  csvText([words.columns, ...spendings.map((spending) => row(spending, words))]);
