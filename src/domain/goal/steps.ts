import type { PlainDate } from '../plain-date.js';
import { isBlank } from '../text.js';
import { mostSteps, type GoalBody, type GoalStep } from './goal.js';

/** What of a step a person can change; an empty `by` takes the day away. */
export interface StepChange {
  readonly what?: string;
  readonly helper?: string;
  readonly by?: PlainDate;
}

const withSteps = (goal: GoalBody, steps: readonly GoalStep[]): GoalBody => ({ ...goal, steps });

/** Whether one more step fits. */
export const canAddStep = (goal: GoalBody): boolean => goal.steps.length < mostSteps;

/** Adds a step at a place (the end unless told); a full goal stays as it is. */
export function addStep(goal: GoalBody, step: GoalStep, place = goal.steps.length): GoalBody {
  if (!canAddStep(goal)) return goal;
  return withSteps(goal, [...goal.steps.slice(0, place), step, ...goal.steps.slice(place)]);
}

/** Changes the words or the day of one step. */
export const changeStep = (goal: GoalBody, id: string, change: StepChange): GoalBody =>
  withSteps(
    goal,
    goal.steps.map((step) => {
      if (step.id !== id) return step;
      const { by, ...words } = { ...step, ...change };
      return by ? { ...words, by } : words;
    }),
  );

/** Takes one step out. */
export const removeStep = (goal: GoalBody, id: string): GoalBody =>
  withSteps(
    goal,
    goal.steps.filter((step) => step.id !== id),
  );

/** Moves one step up (−1) or down (1); at an end it stays. */
export function moveStep(goal: GoalBody, id: string, by: -1 | 1): GoalBody {
  const from = goal.steps.findIndex((step) => step.id === id);
  const step = goal.steps[from];
  const to = from + by;
  if (!step || to < 0 || to >= goal.steps.length) return goal;
  const others = goal.steps.filter((other) => other !== step);
  return withSteps(goal, [...others.slice(0, to), step, ...others.slice(to)]);
}

/** Ticks one step off on a day, or unticks it where no day is given. */
export const tickStep = (goal: GoalBody, id: string, day: PlainDate | undefined): GoalBody =>
  withSteps(
    goal,
    goal.steps.map((step) => {
      if (step.id !== id) return step;
      const { done, ...open } = step;
      return day === undefined ? open : { ...open, done: done ?? day };
    }),
  );

/** Whether nothing was written into the step: such a line is not kept. */
export const isBlankStep = (step: GoalStep): boolean =>
  isBlank(step.what) && isBlank(step.helper) && step.by === undefined && step.done === undefined;

/** Without the lines that nobody wrote into. */
export const withoutBlankSteps = (goal: GoalBody): GoalBody =>
  goal.steps.some(isBlankStep)
    ? withSteps(
        goal,
        goal.steps.filter((step) => !isBlankStep(step)),
      )
    : goal;

/** The first step that is not ticked off. */
export const nextStep = (goal: GoalBody): GoalStep | undefined =>
  goal.steps.find((step) => step.done === undefined && !isBlank(step.what));
