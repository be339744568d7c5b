import type { OutingDraft } from '../../../domain/outing/outing.js';
import { planSteps, type PlanStep } from '../place.js';

/** What each step after the first asks. */
const asked: Readonly<Record<Exclude<PlanStep, 'where'>, readonly (keyof OutingDraft)[]>> = {
  together: ['idea', 'bothLike', 'open', 'links'],
  way: ['there', 'back', 'cost', 'typed'],
  skill: ['skill', 'easier'],
  safe: ['leaveEarly', 'calmPlace', 'askCoach'],
};

const hasAnswer = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** The step where a person stopped: the last one with an answer. */
export const reached = (draft: OutingDraft): PlanStep =>
  [...planSteps]
    .reverse()
    .find((step) => step !== 'where' && asked[step].some((name) => hasAnswer(draft[name]))) ?? 'where';
