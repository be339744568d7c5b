import type { PlainDate } from '../plain-date.js';
import { isBlank } from '../text.js';
import type { GoalBody, GoalOwner, GoalState, LifeArea, ReviewDecision, Ruler } from './goal.js';

/** A ruler as it goes to a coach. */
export interface SharedRuler {
  readonly value?: number;
  readonly why?: string;
  readonly raise?: string;
}

/** A step as it goes to a coach. */
export interface SharedStep {
  readonly what: string;
  readonly helper?: string;
  readonly by?: PlainDate;
  readonly done?: PlainDate;
}

/** A look back as it goes to a coach. */
export interface SharedReview {
  readonly day: PlainDate;
  readonly changed?: string;
  readonly decision?: ReviewDecision;
}

/** A goal as it goes to a coach: only answers that were given, and no ids or places of this device. */
export interface SharedGoal {
  readonly want: string;
  readonly whose?: GoalOwner;
  readonly area?: LifeArea;
  readonly ownArea?: string;
  readonly why?: string;
  readonly strengths?: string;
  readonly supports?: string;
  readonly importance?: SharedRuler;
  readonly confidence?: SharedRuler;
  readonly steps?: readonly SharedStep[];
  readonly obstacles?: string;
  readonly obstaclePlan?: string;
  readonly state: GoalState;
  readonly reviews?: readonly SharedReview[];
}

const words = <Name extends string>(name: Name, text: string): { readonly [N in Name]?: string } =>
  (isBlank(text) ? {} : { [name]: text }) as { readonly [N in Name]?: string };

const given = <Name extends string, T>(name: Name, value: T | undefined): { readonly [N in Name]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: T };

const many = <Name extends string, T>(name: Name, list: readonly T[]) =>
  given(name, list.length > 0 ? list : undefined);

const ruler = ({ value, why, raise }: Ruler): SharedRuler | undefined => {
  const shared = { ...given('value', value), ...words('why', why), ...words('raise', raise) };
  return Object.keys(shared).length > 0 ? shared : undefined;
};

/**
 * What of a goal goes to a coach. That someone else picked the goal stays here unless `tell` holds `whose`:
 * the one who picked it may be the one who reads it.
 */
export function goalToShare(goal: GoalBody, tell: readonly string[] = []): SharedGoal {
  const tellsOwner = goal.whose !== 'someone-else' || tell.includes('whose');
  return {
    want: goal.want,
    ...given('whose', tellsOwner ? goal.whose : undefined),
    ...given('area', goal.area),
    ...words('ownArea', goal.area === 'own' ? goal.ownArea : ''),
    ...words('why', goal.why),
    ...words('strengths', goal.strengths),
    ...words('supports', goal.supports),
    ...given('importance', ruler(goal.importance)),
    ...given('confidence', ruler(goal.confidence)),
    ...many(
      'steps',
      goal.steps.map(({ what, helper, by, done }) => ({
        what,
        ...words('helper', helper),
        ...given('by', by),
        ...given('done', done),
      })),
    ),
    ...words('obstacles', goal.obstacles),
    ...words('obstaclePlan', goal.obstaclePlan),
    state: goal.state,
    ...many(
      'reviews',
      goal.reviews.map(({ day, changed, decision }) => ({
        day,
        ...words('changed', changed),
        ...given('decision', decision),
      })),
    ),
  };
}
