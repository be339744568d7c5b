import { isBlankOuting } from '../../../domain/outing/checks.js';
import { amountNames, countNames } from '../../../domain/outing/cost.js';
import { home, planSteps, type Place, type PlanStep } from '../place.js';
import type { Outings } from '../outings.js';
import { fieldError, keepOuting, showTrouble, stop } from '../writing-commands.js';
import type { PlanRoom } from './index.js';

type PlanPlace = Place & { readonly view: 'plan' };

/** The fields of each step that may need a look. */
const fieldsOf: Readonly<Record<PlanStep, readonly string[]>> = {
  where: ['where', 'day', 'time', 'partner'],
  together: [],
  way: ['there', 'back', ...amountNames, ...countNames],
  skill: ['skill', 'easier'],
  safe: ['leaveEarly', 'calmPlace', 'askCoach'],
};

/** The button "Next": keeps this step and goes on. */
export function next(room: PlanRoom, place: PlanPlace): void {
  if (!showTrouble(room.outings, fieldsOf[place.step])) skip(room, place);
}

/** "Skip this": goes on, whatever stands here. */
export function skip(room: PlanRoom, { outing, step }: PlanPlace): void {
  const { outings: o } = room;
  void keepOuting(o);
  const following = planSteps[planSteps.indexOf(step) + 1];
  if (following) o.go({ view: 'plan', outing, step: following });
  else finish(room, outing);
}

function finish({ outings: o, t }: PlanRoom, outing: string): void {
  const { value, base } = o.outing;
  const trouble = planSteps
    .flatMap((step) => fieldsOf[step])
    .find((field) => fieldError(o, field) !== undefined);
  if (trouble) {
    const step = planSteps.find((one) => fieldsOf[one].includes(trouble)) ?? 'where';
    o.go({ view: 'plan', outing, step }, trouble);
  } else if (value && isBlankOuting(value) && !base) {
    void o.outing.drop();
    o.go(home);
    o.shell.announce(t.nothing);
  } else o.go({ view: 'outing', outing, note: 'planned' });
}

/** "Back". */
export function back(o: Outings, { outing, step }: PlanPlace): void {
  void keepOuting(o);
  const before = planSteps[planSteps.indexOf(step) - 1];
  if (before) o.go({ view: 'plan', outing, step: before });
  else stop(o);
}

/** "Done" with one part: back to the page of the outing. */
export function done(o: Outings, { outing, step }: PlanPlace): void {
  if (showTrouble(o, fieldsOf[step])) return;
  void keepOuting(o);
  o.go({ view: 'outing', outing }, `change-${step}`);
}
