import { isBlank } from '../text.js';
import type { GoalBody, Ruler } from './goal.js';

/** The answers of a goal, in the order of the page. */
export const answerNames = [
  'whose',
  'area',
  'why',
  'strengths',
  'supports',
  'importance',
  'confidence',
  'steps',
  'obstacles',
  'obstaclePlan',
] as const;
/** One of {@link answerNames}. */
export type AnswerName = (typeof answerNames)[number];

const hasRuler = (ruler: Ruler): boolean =>
  ruler.value !== undefined || !isBlank(ruler.why) || !isBlank(ruler.raise);

/** Whether a person gave this answer. */
export function hasAnswer(goal: GoalBody, name: AnswerName): boolean {
  switch (name) {
    case 'whose':
      return goal.whose !== undefined;
    case 'area':
      return goal.area !== undefined;
    case 'importance':
    case 'confidence':
      return hasRuler(goal[name]);
    case 'steps':
      return goal.steps.length > 0;
    default:
      return !isBlank(goal[name]);
  }
}
