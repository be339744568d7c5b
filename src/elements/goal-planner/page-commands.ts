import type { GoalBody } from '../../domain/goal/goal.js';
import { addReview, settleReview, withoutBlankReviews } from '../../domain/goal/reviews.js';
import { tickStep } from '../../domain/goal/steps.js';
import { randomHex } from '../../domain/ids.js';
import { ImlGoalPlannerRemoved } from './goal-planner-events.js';
import { home } from './place.js';
import type { Planner } from './planner.js';
import { keepGoal } from './writing-commands.js';

/** A small change on the page of a goal, kept at once. */
export function edit(p: Planner, id: string, change: (goal: GoalBody) => GoalBody): void {
  const body = p.take(id);
  if (!body) return;
  p.goal.change(change(body));
  void keepGoal(p);
}

/** Ticks a small step off, or opens it again. */
export function tick(p: Planner, id: string, step: string, isDone: boolean): void {
  edit(p, id, (goal) => tickStep(goal, step, isDone ? p.today : undefined));
  p.shell.announce(isDone ? p.more.steps.ticked : p.more.steps.unticked);
}

/** A paused goal, or one that was let go or reached, goes on. */
export function goOn(p: Planner, id: string): void {
  edit(p, id, (goal) => ({ ...goal, state: 'going' }));
  p.go({ view: 'goal', goal: id });
  p.shell.announce(p.more.page.goingAgain);
}

/** Begins to look back at a goal. */
export function lookBack(p: Planner, id: string): void {
  const body = p.take(id);
  if (!body) return;
  const review = randomHex(8);
  p.goal.change(addReview(body, { id: review, day: p.today, changed: '' }));
  p.go({ view: 'review', goal: id, review });
}

/** Ends a look back; "I change my goal" goes on to its words. */
export function settle(p: Planner, id: string, review: string): void {
  const { value } = p.goal;
  if (!value) return;
  const settled = withoutBlankReviews(settleReview(value, review));
  const decision = settled.reviews.find((one) => one.id === review)?.decision;
  p.goal.change(settled);
  void keepGoal(p);
  if (decision === 'changed') p.go({ view: 'write', goal: id, step: 'goal', one: true });
  else p.go({ view: 'goal', goal: id, ...(decision ? { note: decision } : {}) });
}

/** Deletes a goal, with the way back. */
export async function remove(p: Planner, id: string): Promise<void> {
  const { kit } = p.host.kitSource;
  if (!kit) return;
  if (p.goal.id === id) {
    await keepGoal(p);
    p.goal.close();
  }
  if (!(await p.attempt(() => kit.records.trash(id)))) return;
  p.forget(id);
  p.go(home);
  p.shell.fire(new ImlGoalPlannerRemoved(id));
  p.shell.showUndo(p.more.page.removed, () => void p.putBack(id, `open-${id}`));
}
