import { budgetOwnId, type BudgetOwnBody } from '../../domain/budget/own.js';
import type { Budget } from './budget.js';

/** Changes what the person made for their budget, kept at once; says whether it was kept. */
export async function saveOwn(b: Budget, change: Partial<BudgetOwnBody>): Promise<boolean> {
  const kit = await b.whenOpen();
  const record = b.own.value?.record;
  const body = { ...b.ownBody, ...change };
  b.shell.saved('saving');
  const isKept = await b.attempt(() =>
    kit.records.save('budget-own', {
      id: budgetOwnId,
      body,
      ...(record ? { base: record.revision } : {}),
    }),
  );
  b.shell.saved(isKept ? 'saved' : 'failed');
  return isKept;
}
