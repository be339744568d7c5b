import type { BudgetLine } from '../../domain/budget/month.js';
import { isBlank } from '../../domain/text.js';
import { own } from '../base/parts.js';
import type { Budget } from './budget.js';

/** What a line is called: the person's word, else the kind's. */
export const lineName = (b: Budget, { kind, name }: Pick<BudgetLine, 'kind' | 'name'>): unknown =>
  isBlank(name) ? b.t.lines[kind] : own(name);

/** The same as plain text, for a label that is read aloud. */
export const lineLabel = (b: Budget, { kind, name }: Pick<BudgetLine, 'kind' | 'name'>): string =>
  isBlank(name) ? b.t.lines[kind] : name;
