/** What the events of the budget tell: which record, never its words or amounts. */
export interface BudgetDetail {
  /** The record's id. */
  readonly id: string;
}

const options = (id: string): CustomEventInit<BudgetDetail> => ({
  bubbles: true,
  composed: true,
  detail: { id },
});

/** What a person wrote became a revision of a plan, a spending or a question. */
export class ImlBudgetSaved extends CustomEvent<BudgetDetail> {
  constructor(id: string) {
    super('iml-budget-saved', options(id));
  }
}

/** A person pressed send, or said that they showed or gave it to their coach. */
export class ImlBudgetShared extends CustomEvent<BudgetDetail> {
  constructor(id: string) {
    super('iml-budget-shared', options(id));
  }
}

/** A person deleted a spending or a question. */
export class ImlBudgetRemoved extends CustomEvent<BudgetDetail> {
  constructor(id: string) {
    super('iml-budget-removed', options(id));
  }
}
