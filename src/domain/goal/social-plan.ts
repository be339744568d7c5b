/** The social plan, spine of the goal planner: one a program. */
export interface SocialPlanBody {
  /** The life I want, in my own words. */
  readonly life: string;
  /** The changes I am willing to make. */
  readonly changes: string;
}

/** A plan with nothing in it yet. */
export const emptySocialPlan: SocialPlanBody = { life: '', changes: '' };

/** The id of the social plan: there is one in a program's database, whichever tab writes it first. */
export const socialPlanId = '00000000-0000-7000-8000-000000000001';
