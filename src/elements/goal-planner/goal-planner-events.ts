/** What the events of the goal planner tell: which record, never its words. */
export interface GoalPlannerDetail {
  /** The record's id. */
  readonly id: string;
}

const options = (id: string): CustomEventInit<GoalPlannerDetail> => ({
  bubbles: true,
  composed: true,
  detail: { id },
});

/** A person's words became a revision of a goal or of the social plan. */
export class ImlGoalPlannerSaved extends CustomEvent<GoalPlannerDetail> {
  constructor(id: string) {
    super('iml-goal-planner-saved', options(id));
  }
}

/** A person pressed send, or said that they showed or gave the goal to their coach. */
export class ImlGoalPlannerShared extends CustomEvent<GoalPlannerDetail> {
  constructor(id: string) {
    super('iml-goal-planner-shared', options(id));
  }
}

/** A person deleted a goal. */
export class ImlGoalPlannerRemoved extends CustomEvent<GoalPlannerDetail> {
  constructor(id: string) {
    super('iml-goal-planner-removed', options(id));
  }
}
