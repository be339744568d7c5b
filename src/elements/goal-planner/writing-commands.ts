import {
  hasNoWords,
  planHasNoWords,
  tooLongIn,
  tooLongInPlan,
  type TooLong,
} from '../../domain/goal/checks.js';
import { emptyGoal, type GoalBody } from '../../domain/goal/goal.js';
import { withoutBlankReviews } from '../../domain/goal/reviews.js';
import { withoutBlankSteps } from '../../domain/goal/steps.js';
import { uuidv7 } from '../../domain/ids.js';
import { home, wizardSteps, type WizardStep } from './place.js';
import type { Planner } from './planner.js';

/** The step on which a field stands. */
function stepOf(field: string): WizardStep {
  if (field === 'life' || field === 'changes') return 'life';
  if (field === 'want' || field === 'ownArea') return 'goal';
  if (field.startsWith('steps.')) return 'steps';
  return field.startsWith('obstacle') ? 'obstacles' : 'why';
}

/** What is too long on the screen now. */
export function tooLongNow(p: Planner): readonly TooLong[] {
  const goal = p.goal.value ? tooLongIn(p.goal.value) : [];
  return [...(p.life.value ? tooLongInPlan(p.life.value) : []), ...goal];
}

/** The kind words at one field, if it needs any. */
export function fieldError(p: Planner, field: string): string | undefined {
  const bad = p.badDays.get(field);
  if (bad !== undefined) return bad;
  const long = tooLongNow(p).find((trouble) => trouble.field === field);
  return long && p.t.tooLong(long.limit, long.length);
}

/** Goes to the first field that needs a look; false where none does. */
function showTrouble(p: Planner, isHere: (field: string) => boolean): boolean {
  const field = [...p.badDays.keys(), ...tooLongNow(p).map((trouble) => trouble.field)].find(isHere);
  if (field === undefined) return false;
  p.shell.announce(fieldError(p, field) ?? '');
  p.focus(field);
  return true;
}

/** Changes the goal that is being written. */
export function changeGoal(p: Planner, change: Partial<GoalBody>): void {
  if (p.goal.value) p.goal.change({ ...p.goal.value, ...change });
}

/** Takes an optional answer away. */
export function clearAnswer(p: Planner, name: 'whose' | 'area'): void {
  if (!p.goal.value) return;
  const { [name]: _gone, ...rest } = p.goal.value;
  p.goal.change(rest);
}

/** Makes what was written a revision; a goal without words or with a text that is too long stays a draft. */
export function keepGoal(p: Planner): Promise<void> {
  const { value, base } = p.goal;
  if (!value || hasNoWords(value) || tooLongIn(value).length > 0) return p.goal.flush();
  return p.goal.commit((goal) => {
    const tidy = withoutBlankReviews(withoutBlankSteps(goal));
    return base ? tidy : { ...tidy, rank: p.firstRank };
  });
}

/** The same for the social plan; an empty one is kept only to take the place of another. */
export function keepLife(p: Planner): Promise<void> {
  const { value, base } = p.life;
  const isNothing = !value || (planHasNoWords(value) && !base);
  if (isNothing || tooLongInPlan(value).length > 0) return p.life.flush();
  return p.life.commit();
}

/** Begins a new goal: with the life the person wants, where that is not written yet. */
export function startGoal(p: Planner): void {
  p.goal.open(uuidv7(Date.now()), emptyGoal);
  p.takeLife();
  const step = planHasNoWords(p.lifeBody) ? 'life' : 'goal';
  p.go({ view: 'write', goal: p.goal.id, step });
}

/** Changes one part of a goal, and comes back to its page. */
export function changePart(p: Planner, goal: string, step: WizardStep): void {
  if (p.take(goal)) p.go({ view: 'write', goal, step, one: true });
}

const keepStep = (p: Planner, step: WizardStep): Promise<void> =>
  step === 'life' ? keepLife(p) : keepGoal(p);

/** The button "Next": keeps this step and goes on. */
export function next(p: Planner): void {
  if (p.place.view !== 'write') return;
  const { step } = p.place;
  if (!showTrouble(p, (field) => stepOf(field) === step)) skip(p);
}

/** "Skip this": goes on, whatever stands here. */
export function skip(p: Planner): void {
  if (p.place.view !== 'write') return;
  const { goal, step } = p.place;
  void keepStep(p, step);
  const following = wizardSteps[wizardSteps.indexOf(step) + 1];
  if (following) p.go({ view: 'write', goal, step: following });
  else finish(p, goal);
}

function finish(p: Planner, goal: string): void {
  const long = tooLongNow(p)[0];
  if (long) {
    p.go({ view: 'write', goal, step: stepOf(long.field) }, long.field);
    p.shell.announce(fieldError(p, long.field) ?? '');
  } else if (p.goal.value && hasNoWords(p.goal.value)) {
    p.asksBlank = true;
    p.focus('blank-heading');
  } else p.go({ view: 'goal', goal, note: 'kept' });
}

/** "Keep it as it is": a goal without words is a goal. */
export function keepBlank(p: Planner, goal: string): void {
  const { base } = p.goal;
  if (p.goal.value && !p.goal.isDirty) p.goal.change({ ...p.goal.value });
  void p.goal.commit((value) => ({ ...withoutBlankSteps(value), rank: base ? value.rank : p.firstRank }));
  p.go({ view: 'goal', goal, note: 'kept' });
}

/** "Do not keep it". */
export function dropBlank(p: Planner): void {
  void p.goal.drop();
  p.go(home);
}

/** "Back". */
export function back(p: Planner): void {
  if (p.place.view !== 'write') return;
  const { goal, step } = p.place;
  void keepStep(p, step);
  const before = wizardSteps[wizardSteps.indexOf(step) - 1];
  if (before === 'life') p.takeLife();
  if (before) p.go({ view: 'write', goal, step: before });
  else stop(p);
}

/** "Stop for today": keeps what is there and goes to the list. */
export function stop(p: Planner): void {
  void keepLife(p);
  void keepGoal(p);
  if (!p.goal.isDirty && !p.goal.base) p.goal.close();
  p.go(home);
  p.shell.announce(p.t.wizard.stopped);
}

/** "Done" with one part: back to the page of the goal. */
export function done(p: Planner): void {
  if (p.place.view !== 'write') return;
  const { goal, step } = p.place;
  if (showTrouble(p, (field) => stepOf(field) === step)) return;
  if (p.goal.value && hasNoWords(p.goal.value)) {
    p.asksBlank = true;
    p.focus('blank-heading');
    return;
  }
  void keepGoal(p);
  p.go({ view: 'goal', goal }, `change-${step}`);
}

/** "Done" with the social plan alone. */
export function doneLife(p: Planner): void {
  if (showTrouble(p, (field) => stepOf(field) === 'life')) return;
  void keepLife(p);
  p.go(home);
}

/** "Leave it as it was": puts the changes away, with the way back. */
export function leaveAsItWas(p: Planner): void {
  const { place } = p;
  if (place.view === 'life') {
    const { value } = p.life;
    void p.life.drop();
    p.go(home);
    if (!value) return;
    p.shell.showUndo(p.t.wizard.left, () => {
      p.takeLife();
      p.life.change(value);
      p.go(place);
    });
  } else if (place.view === 'write') {
    const { value, isDirty } = p.goal;
    void p.goal.drop();
    p.go({ view: 'goal', goal: place.goal });
    if (!value || !isDirty) return;
    p.shell.showUndo(p.t.wizard.left, () => {
      if (p.take(place.goal)) p.goal.change(value);
      p.go(place);
    });
  }
}
