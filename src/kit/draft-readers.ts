import { readGoalDraft, readSocialPlanDraft } from '../domain/goal/draft.js';
import type { Bodies, Kind } from '../domain/record.js';

/** As much of a draft as can be read: never throws, never drops a text. */
export type ReadDraft<K extends Kind> = (value: unknown) => Bodies[K];

/** How drafts of every kind of record are read back. */
export const draftReaders: { readonly [K in Kind]: ReadDraft<K> } = {
  goal: readGoalDraft,
  'social-plan': readSocialPlanDraft,
};
