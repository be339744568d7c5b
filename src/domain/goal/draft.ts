import { randomHex } from '../ids.js';
import {
  dayField as day,
  fieldsOf,
  list,
  oneOf,
  optional,
  own,
  text,
  unknown,
  whole,
  type Fields,
} from '../draft-fields.js';
import {
  emptyGoal,
  goalOwners,
  goalStates,
  lifeAreas,
  reviewDecisions,
  type GoalBody,
  type GoalReview,
  type GoalStep,
  type Ruler,
} from './goal.js';
import { rankLimit } from './order.js';
import type { SocialPlanBody } from './social-plan.js';

/** Ids only tell lines apart; a missing or repeated one is made anew. */
const idMaker = (): ((fields: Fields) => string) => {
  const seen = new Set<string>();
  return (fields) => {
    const found = text(fields, 'id');
    const id = found.length === 0 || found.length > 64 || seen.has(found) ? randomHex(8) : found;
    seen.add(id);
    return id;
  };
};

const ruler = (value: unknown): Ruler => {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['value', 'why', 'raise']),
    ...optional('value', whole(own(fields, 'value'), 0, 10)),
    why: typeof value === 'string' ? value : text(fields, 'why'),
    raise: text(fields, 'raise'),
  };
};

const steps = (values: readonly unknown[]): GoalStep[] => {
  const idOf = idMaker();
  return values.map((value) => {
    const fields = fieldsOf(value);
    const what = typeof value === 'string' ? value : text(fields, 'what');
    return {
      ...unknown(fields, ['id', 'what', 'helper', 'by', 'done']),
      id: idOf(fields),
      what,
      helper: text(fields, 'helper'),
      ...day(fields, 'by'),
      ...day(fields, 'done'),
    };
  });
};

/** A look back without a day cannot be placed; its words are kept on the first of all days. */
const firstDay = '0001-01-01';

const reviews = (values: readonly unknown[]): GoalReview[] => {
  const idOf = idMaker();
  return values.map((value) => {
    const fields = fieldsOf(value);
    return {
      ...unknown(fields, ['id', 'day', 'changed', 'decision']),
      id: idOf(fields),
      day: day(fields, 'day').day ?? firstDay,
      changed: typeof value === 'string' ? value : text(fields, 'changed'),
      ...optional('decision', oneOf(fields, 'decision', reviewDecisions)),
    };
  });
};

const goalFields = [...Object.keys(emptyGoal), 'whose', 'area'];

/**
 * As much of a goal as can be read from a draft, whatever wrote it: never throws, keeps every text however
 * long, and leaves out only choices, numbers and days that mean nothing.
 */
export function readGoalDraft(value: unknown): GoalBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, goalFields),
    want: typeof value === 'string' ? value : text(fields, 'want'),
    ...optional('whose', oneOf(fields, 'whose', goalOwners)),
    ...optional('area', oneOf(fields, 'area', lifeAreas)),
    ownArea: text(fields, 'ownArea'),
    why: text(fields, 'why'),
    strengths: text(fields, 'strengths'),
    supports: text(fields, 'supports'),
    importance: ruler(own(fields, 'importance')),
    confidence: ruler(own(fields, 'confidence')),
    steps: steps(list(fields, 'steps')),
    obstacles: text(fields, 'obstacles'),
    obstaclePlan: text(fields, 'obstaclePlan'),
    state: oneOf(fields, 'state', goalStates) ?? 'going',
    reviews: reviews(list(fields, 'reviews')),
    rank: whole(own(fields, 'rank'), -rankLimit, rankLimit) ?? 0,
  };
}

/** The same for a social plan. */
export function readSocialPlanDraft(value: unknown): SocialPlanBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['life', 'changes']),
    life: text(fields, 'life'),
    changes: text(fields, 'changes'),
  };
}
