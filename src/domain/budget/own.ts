/** What of a month goes on to the next: nothing, the person's own money, or program money as well. */
export const carryRules = ['none', 'mine', 'all'] as const;
/** One of {@link carryRules}. */
export type CarryRule = (typeof carryRules)[number];

/** How a fare is split unless told. */
export interface SplitDefault {
  /** The people beside oneself, first names or nicknames. */
  readonly names: readonly string[];
  /** Whole weights: the person's own first. Empty for equal parts. */
  readonly weights: readonly number[];
}

/** What a person made for their budget: one a program. */
export interface BudgetOwnBody {
  readonly carry: CarryRule;
  readonly showsMine: boolean;
  /** The program wants a yes before program money is spent. */
  readonly asksFirst: boolean;
  readonly split: SplitDefault;
}

/** Nothing of one's own yet: program money only. */
export const emptyBudgetOwn: BudgetOwnBody = {
  carry: 'none',
  showsMine: false,
  asksFirst: false,
  split: { names: [], weights: [] },
};

/** The id of its record: there is one in a program's database, whichever tab writes it first. */
export const budgetOwnId = '00000000-0000-7000-8000-000000000004';
