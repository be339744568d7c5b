import { withResult } from '../../../domain/outing/steps.js';
import type { Result } from '../../../domain/outing/choices.js';
import type { OutingDraft } from '../../../domain/outing/outing.js';
import { home, type Place, type ReflectStep } from '../place.js';
import { fieldError, keepOuting, showTrouble } from '../writing-commands.js';
import type { ReflectRoom } from './index.js';

type ReflectPlace = Place & { readonly view: 'reflect' };

/** The steps that are asked, by how it went. */
export function stepsFor({ state }: Pick<OutingDraft, 'state'>): readonly ReflectStep[] {
  if (state === 'did-not-go' || state === 'put-off') return ['result', 'obstacles'];
  const there: readonly ReflectStep[] = ['result', 'feelings', 'noticed', 'people'];
  return state === 'partly' ? [...there, 'obstacles'] : there;
}

/** The fields of each step that may need a look. */
const fieldsOf: Readonly<Record<ReflectStep, readonly string[]>> = {
  result: [],
  feelings: ['before', 'after', 'practised'],
  noticed: ['didWell', 'ownRole', 'victory'],
  people: ['feedbackGave', 'feedbackGot'],
  obstacles: ['inTheWay', 'nextTime', 'day'],
};

/** Says how it went. Another answer than "put off" has its day again. */
export function choose(room: ReflectRoom, result: Result): void {
  const { outings: o } = room;
  const { value } = o.outing;
  if (!value) return;
  if (value.day !== undefined)
    room.before = { day: value.day, ...(value.time === undefined ? {} : { time: value.time }) };
  o.outing.change(withResult({ ...room.before, ...value }, result, o.today));
}

/** "Next": keeps this step and goes on. */
export function next(room: ReflectRoom, place: ReflectPlace): void {
  if (!showTrouble(room.outings, fieldsOf[place.step])) skip(room, place);
}

/** "Skip this": goes on, whatever stands here. */
export function skip({ outings: o }: ReflectRoom, { outing, step }: ReflectPlace): void {
  void keepOuting(o);
  const steps = o.outing.value ? stepsFor(o.outing.value) : [];
  const following = steps[steps.indexOf(step) + 1];
  if (following) return o.go({ view: 'reflect', outing, step: following });
  const trouble = steps.find((one) => fieldsOf[one].some((field) => fieldError(o, field) !== undefined));
  if (trouble) {
    o.go({ view: 'reflect', outing, step: trouble });
    showTrouble(o, fieldsOf[trouble]);
  } else o.go({ view: 'outing', outing, note: 'reflected' });
}

/** "Back". */
export function back({ outings: o }: ReflectRoom, { outing, step }: ReflectPlace): void {
  void keepOuting(o);
  const steps = o.outing.value ? stepsFor(o.outing.value) : [];
  const before = steps[steps.indexOf(step) - 1];
  o.go(before ? { view: 'reflect', outing, step: before } : { view: 'outing', outing });
}

/** "Done" with one part: back to the page of the outing. */
export function done({ outings: o }: ReflectRoom, { outing, step }: ReflectPlace): void {
  if (showTrouble(o, fieldsOf[step])) return;
  void keepOuting(o);
  o.go({ view: 'outing', outing }, `change-${step}`);
}

/** "Stop for today". */
export function stopHere({ outings: o }: ReflectRoom): void {
  void keepOuting(o);
  o.go(home);
  o.shell.announce(o.t.stopped);
}
