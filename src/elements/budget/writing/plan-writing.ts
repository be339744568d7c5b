import type { MonthBody } from '../../../domain/budget/month.js';
import { shortText } from '../../../domain/text.js';
import { sayTrouble, unreadable } from '../amount-field.js';
import { home, planSteps } from '../place.js';
import type { WritingRoom } from './index.js';

/** Changes the plan that is being written. */
export function changePlan({ budget: b }: WritingRoom, change: (plan: MonthBody) => MonthBody): void {
  if (b.plan.value) b.plan.change({ ...b.plan.value, ...change(b.plan.value) });
}

/** Whether the plan can become a revision: every amount can be read, and no text is too long. */
const canKeep = ({ budget: b }: WritingRoom): boolean => {
  const plan = b.plan.value;
  return (
    plan !== undefined &&
    unreadable(b, plan.typed, plan.currency).length === 0 &&
    plan.lines.every(({ name }) => name.length <= shortText) &&
    plan.incoming.every(({ what }) => what.length <= shortText)
  );
};

/** Makes what was planned a revision; what cannot be read yet stays a draft, letter by letter. */
export function keepPlan(room: WritingRoom): Promise<void> {
  const { plan } = room.budget;
  return canKeep(room) ? plan.commit() : plan.flush();
}

/** Goes to the first field on the screen that cannot be read; false where none does. */
function showTrouble({ budget: b }: WritingRoom): boolean {
  const plan = b.plan.value;
  const field = unreadable(b, plan?.typed, plan?.currency ?? b.currency).find((id) =>
    b.host.shadowRoot?.getElementById(id),
  );
  return field !== undefined && sayTrouble(b, plan?.typed, field, plan?.currency ?? b.currency);
}

/** The program's money stands in its field before anybody types; who goes on says that it is so. */
function takeProgramMoney(room: WritingRoom): void {
  const { plan } = room.budget;
  if (!plan.base && !plan.isDirty && plan.value?.program !== undefined)
    changePlan(room, (value) => ({ ...value }));
}

/** "Next": keeps this step and goes on. */
export function nextStep(room: WritingRoom): void {
  if (showTrouble(room)) return;
  takeProgramMoney(room);
  skipStep(room);
}

/** "Skip this": goes on, whatever stands here. */
export function skipStep(room: WritingRoom): void {
  const { budget: b, t } = room;
  if (b.place.view !== 'plan') return;
  const { month, step } = b.place;
  const kept = keepPlan(room);
  const following = planSteps[planSteps.indexOf(step) + 1];
  if (following) b.go({ view: 'plan', month, step: following });
  else
    void kept.then(() => {
      if (b.plan.isDirty) {
        // An amount of an earlier step cannot be read: its field says so.
        const field = unreadable(b, b.plan.value?.typed, b.currency)[0];
        b.go({ view: 'plan', month, step: field?.startsWith('line-') ? 'amounts' : 'money' });
        if (field) sayTrouble(b, b.plan.value?.typed, field, b.currency);
        return;
      }
      b.go({ view: 'month', month });
      if (!b.plan.base) return;
      b.said.set('kept', t.amounts.kept);
      b.shell.announce(t.amounts.kept);
    });
}

/** "Back". */
export function backStep(room: WritingRoom): void {
  const { budget: b } = room;
  if (b.place.view !== 'plan') return;
  const { month, step } = b.place;
  void keepPlan(room);
  const before = planSteps[planSteps.indexOf(step) - 1];
  if (before) b.go({ view: 'plan', month, step: before });
  else b.go({ view: 'month', month });
}

/** "Stop for today": keeps what is there and goes to the month. */
export function stopPlan(room: WritingRoom): void {
  const { budget: b, t } = room;
  void keepPlan(room);
  if (!b.plan.isDirty && !b.plan.base) b.plan.close();
  b.go(home);
  b.shell.announce(t.stopped);
}
