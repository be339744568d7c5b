import { nothing } from 'lit';
import { question } from './parts.js';
import type { Planner } from './planner.js';
import { changeGoal } from './writing-commands.js';

/** What could get in the way, and my plan if it does. */
export function obstacleQuestions(p: Planner): unknown {
  const { obstacles: t } = p.more;
  const goal = p.goal.value;
  if (!goal) return nothing;
  return [
    question(p, {
      id: 'obstacles',
      label: t.obstacles,
      hint: t.obstaclesHint,
      value: goal.obstacles,
      onInput: (obstacles) => changeGoal(p, { obstacles }),
    }),
    question(p, {
      id: 'obstaclePlan',
      label: t.plan,
      hint: t.planHint,
      value: goal.obstaclePlan,
      onInput: (obstaclePlan) => changeGoal(p, { obstaclePlan }),
    }),
  ];
}
