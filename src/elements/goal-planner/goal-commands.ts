import { emptyGoal } from '../../domain/goal/goal.js';
import { moveTo } from '../../domain/goal/order.js';
import { emptySocialPlan, socialPlanId } from '../../domain/goal/social-plan.js';
import type { Bodies, Kind } from '../../domain/record.js';
import type { Planner } from './planner.js';
import type { Draft } from './values.js';

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
  if (!(await p.attempt(async () => p.remember(await kit.records.saveAll('goal', changes))))) return;
  p.shell.saved('saved');
  p.shell.announce(p.t.home.moved(place + 1, list.length));
  const isAtEnd = place === 0 || place === list.length - 1;
  const way = by < 0 === isAtEnd ? 'down' : 'up';
  p.focus(`${way}-${id}`);
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
  if (kit && draft.tab !== kit.drafts.tab) await p.attempt(() => kit.drafts.drop(draft));
}

const isGoalDraft = (draft: Draft<Kind>): draft is Draft<'goal'> => draft.kind === 'goal';

/** Erases words that were found again, with the way back. */
export async function eraseDraft<K extends Kind>(p: Planner, draft: Draft<K>): Promise<void> {
  const { kit } = p.host.kitSource;
  if (!kit || !(await p.attempt(() => kit.drafts.drop(draft)))) return;
  p.shell.showUndo(
    p.t.draft.erased,
    () => void p.attempt(() => kit.drafts.keep(draft.kind, draft.record, draft.value, draft.base)),
  );
}
