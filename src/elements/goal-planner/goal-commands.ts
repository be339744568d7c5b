import { emptyGoal, type GoalBody } from '../../domain/goal/goal.js';
import { moveTo } from '../../domain/goal/order.js';
import { addReview, settleReview, withoutBlankReviews } from '../../domain/goal/reviews.js';
import { tickStep } from '../../domain/goal/steps.js';
import { emptySocialPlan, socialPlanId } from '../../domain/goal/social-plan.js';
import type { Bodies, Kind } from '../../domain/record.js';
import { randomHex } from '../../domain/ids.js';
import { ImlGoalPlannerRemoved } from './goal-planner-events.js';
import { home } from './place.js';
import type { Planner } from './planner.js';
import type { Draft } from './values.js';
import { keepGoal } from './writing-commands.js';

/** Runs a command of the store; a failure is told kindly and the screen stays. */
export async function attempt(p: Planner, command: () => Promise<unknown>): Promise<boolean> {
  try {
    await command();
    return true;
  } catch (thrown) {
    p.shell.report(thrown);
    return false;
  }
}

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
  p.shell.announce(isDone ? p.t.steps.ticked : p.t.steps.unticked);
}

/** A paused goal, or one that was let go or reached, goes on. */
export function goOn(p: Planner, id: string): void {
  edit(p, id, (goal) => ({ ...goal, state: 'going' }));
  p.go({ view: 'goal', goal: id });
  p.shell.announce(p.t.page.goingAgain);
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

/** Moves a goal up (−1) or down (1) in the person's own order; the focus stays on the button. */
export function move(p: Planner, id: string, by: -1 | 1): void {
  p.moving = p.moving.then(() => moveNow(p, id, by));
}

async function moveNow(p: Planner, id: string, by: -1 | 1): Promise<void> {
  const { kit } = p.host.kitSource;
  const list = p.list;
  const place = list.findIndex((goal) => goal.id === id) + by;
  const ranks = moveTo(
    list.map((goal) => ({ id: goal.id, rank: goal.body.rank })),
    id,
    place,
  );
  if (!kit || ranks.length === 0) return;
  const changes = ranks.flatMap(({ id: moved, rank }) => {
    const goal = list.find((one) => one.id === moved);
    return goal ? [{ id: moved, body: { ...goal.body, rank }, base: goal.revision }] : [];
  });
  p.shell.saved('saving');
  if (!(await attempt(p, async () => p.remember(await kit.records.saveAll('goal', changes))))) return;
  p.shell.saved('saved');
  p.shell.announce(p.t.home.moved(place + 1, list.length));
  const isAtEnd = place === 0 || place === list.length - 1;
  const way = by < 0 === isAtEnd ? 'down' : 'up';
  p.focus(`${way}-${id}`);
}

/** Deletes a goal, with the way back. */
export async function remove(p: Planner, id: string): Promise<void> {
  const { kit } = p.host.kitSource;
  if (!kit) return;
  if (p.goal.id === id) {
    await keepGoal(p);
    p.goal.close();
  }
  if (!(await attempt(p, () => kit.records.trash(id)))) return;
  p.forget(id);
  p.go(home);
  p.shell.fire(new ImlGoalPlannerRemoved(id));
  p.shell.showUndo(p.t.page.removed, () => void attempt(p, () => kit.records.restore(id)));
}

/** Goes on with words that were found again. */
export async function keepGoing<K extends Kind>(p: Planner, draft: Draft<K>): Promise<void> {
  const { kit } = p.host.kitSource;
  if (draft.tab !== kit?.drafts.tab) p.takenOver.add(`${draft.record}/${draft.tab}`);
  if (isGoalDraft(draft)) {
    const kept = p.record(draft.record);
    p.goal.open(draft.record, kept?.body ?? emptyGoal, draft.base, draft.value);
    p.takeLife();
    p.go({ view: 'write', goal: draft.record, step: 'goal', ...(kept ? { one: true } : {}) });
    await p.goal.flush();
  } else {
    const value = draft.value as Bodies['social-plan'];
    p.life.open(socialPlanId, p.plan.value?.body ?? emptySocialPlan, draft.base, value);
    p.go({ view: 'life' });
    await p.life.flush();
  }
  if (kit && draft.tab !== kit.drafts.tab) await attempt(p, () => kit.drafts.drop(draft));
}

const isGoalDraft = (draft: Draft<Kind>): draft is Draft<'goal'> => draft.kind === 'goal';

/** Erases words that were found again, with the way back. */
export async function eraseDraft<K extends Kind>(p: Planner, draft: Draft<K>): Promise<void> {
  const { kit } = p.host.kitSource;
  if (!kit || !(await attempt(p, () => kit.drafts.drop(draft)))) return;
  p.shell.showUndo(
    p.t.draft.erased,
    () => void attempt(p, () => kit.drafts.keep(draft.kind, draft.record, draft.value, draft.base)),
  );
}
