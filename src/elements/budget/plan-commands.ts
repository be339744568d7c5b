import { emptyMonth, monthId, type MonthDraft } from '../../domain/budget/month.js';
import type { Budget } from './budget.js';
import type { PlanStep } from './place.js';

/** Takes the plan of the month on the screen up for writing, with what this tab had drafted on it. */
export function takePlan(b: Budget): MonthDraft {
  const id = monthId(b.month);
  const { record } = b;
  const isNewest = (b.plan.base?.number ?? 0) >= (record?.revision.number ?? 0);
  if (b.plan.id === id && b.plan.value && (b.plan.isDirty || isNewest)) return b.plan.value;
  const draft = b.ownDraft(b.planDrafts.value, id);
  const day = `${b.month}-01`;
  const kept = record ? { ...record.body, day } : { ...emptyMonth(b.currency, b.programMoney), day };
  b.plan.open(id, kept, draft?.base ?? record?.revision, draft?.value);
  return draft?.value ?? kept;
}

/** Opens the plan of the month on the screen at a step. */
export function openPlan(b: Budget, step: PlanStep): void {
  takePlan(b);
  b.go({ view: 'plan', month: b.month, step });
}
