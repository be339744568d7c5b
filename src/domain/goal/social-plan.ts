/** The social plan, spine of the goal planner: one a program. */
export interface SocialPlanBody {
  /** The life I want, in my own words. */
  readonly life: string;
  /** The changes I am willing to make. */
  readonly changes: string;
}

/** A plan with nothing in it yet. */
export const emptySocialPlan: SocialPlanBody = { life: '', changes: '' };
