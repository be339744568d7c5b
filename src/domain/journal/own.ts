/** What a person made for their journal: one a program. */
export interface JournalOwnBody {
  /** Questions of their own. */
  readonly prompts: readonly string[];
  /** Topics of their own, as they tick them. */
  readonly topics: readonly string[];
}

/** Most questions, and most topics, of one's own. */
export const mostOwn = 100;

/** Nothing of one's own yet. */
export const emptyJournalOwn: JournalOwnBody = { prompts: [], topics: [] };

/** The id of its record: there is one in a program's database, whichever tab writes it first. */
export const journalOwnId = '00000000-0000-7000-8000-000000000002';
