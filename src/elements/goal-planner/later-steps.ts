import type { Place } from './place.js';
import type { Planner } from './planner.js';
import { obstacleQuestions } from './step-obstacles.js';
import { smallSteps } from './step-steps.js';
import { whyQuestions } from './step-why.js';
import { wizardView } from './wizard.js';

const questions = { why: whyQuestions, steps: smallSteps, obstacles: obstacleQuestions };

/** The steps after a goal's own words. */
export function laterStep(p: Planner, place: Place & { view: 'write' }): unknown {
  const { step } = place;
  if (step === 'life' || step === 'goal') return undefined;
  const { heading, example } = p.more[step];
  return wizardView(p, place, { heading, example, questions: questions[step](p) });
}
