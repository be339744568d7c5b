import {
  readBudgetOwnDraft,
  readMonthDraft,
  readPurchaseDraft,
  readSpendingDraft,
  readSumsDraft,
} from '../domain/budget/draft.js';
import { readGoalDraft, readSocialPlanDraft } from '../domain/goal/draft.js';
import {
  readCardDraft,
  readEntryDraft,
  readJournalOwnDraft,
  readLetterDraft,
  readTallyDraft,
} from '../domain/journal/draft.js';
import { readCirclePersonDraft, readOutingDraft, readOutingOwnDraft } from '../domain/outing/draft.js';
import { readPlanDraft } from '../domain/program-year/plan/draft.js';
import { readPhotoDraft } from '../domain/photo/draft.js';
import type { Drafted, Kind } from '../domain/record.js';
import { readAnswerDraft } from '../domain/replies/draft.js';

/** As much of a draft as can be read: never throws, never drops a text. */
export type ReadDraft<K extends Kind> = (value: unknown) => Drafted[K];

/** How drafts of every kind of record are read back. */
export const draftReaders: { readonly [K in Kind]: ReadDraft<K> } = {
  goal: readGoalDraft,
  'social-plan': readSocialPlanDraft,
  'journal-entry': readEntryDraft,
  'journal-letter': readLetterDraft,
  'journal-card': readCardDraft,
  'journal-own': readJournalOwnDraft,
  'topic-tally': readTallyDraft,
  'plan-edits': readPlanDraft,
  'budget-month': readMonthDraft,
  spending: readSpendingDraft,
  purchase: readPurchaseDraft,
  'budget-own': readBudgetOwnDraft,
  'budget-sums': readSumsDraft,
  outing: readOutingDraft,
  'circle-person': readCirclePersonDraft,
  'outing-own': readOutingOwnDraft,
  photo: readPhotoDraft,
  'coach-answer': readAnswerDraft,
};
