import type { Kind } from '../domain/record.js';
import { loadOnce } from '../storage/load-once.js';

/** What the kit must know of a kind at once; its schema comes with {@link loadSchemas}. */
export interface KindRule {
  /** Version of the body that is written now. */
  readonly schema: number;
}

/** Every kind of record. A new kind adds its line here, in `kit/schemas`, `kit/draft-readers` and `domain/record`. */
export const kinds: Readonly<Record<Kind, KindRule>> = {
  goal: { schema: 1 },
  'social-plan': { schema: 1 },
  'journal-entry': { schema: 1 },
  'journal-letter': { schema: 1 },
  'journal-card': { schema: 1 },
  'journal-own': { schema: 1 },
  'topic-tally': { schema: 1 },
  'plan-edits': { schema: 1 },
  'budget-month': { schema: 1 },
  spending: { schema: 1 },
  purchase: { schema: 1 },
  'budget-own': { schema: 1 },
  'budget-sums': { schema: 1 },
  outing: { schema: 1 },
  'circle-person': { schema: 1 },
  'outing-own': { schema: 1 },
  photo: { schema: 1 },
  'coach-answer': { schema: 1 },
};

/**
 * The schemas, which bring zod with them: loaded with the first record, not before the first word can be
 * typed. Rejects with `kit-not-loaded`; the next call tries again.
 */
export const loadSchemas = loadOnce(async () => (await import('./schemas.js')).schemas);

/** What reads drafts back: loaded with the first draft. Rejects with `kit-not-loaded`; the next call tries again. */
export const loadDraftReaders = loadOnce(async () => (await import('./draft-readers.js')).draftReaders);
