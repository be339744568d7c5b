import { readGoalDraft, readSocialPlanDraft } from '../domain/goal/draft.js';
import { goalSchema, socialPlanSchema } from '../domain/goal/schema.js';
import type { Bodies, Kind } from '../domain/record.js';
import { z } from '../domain/zod.js';

/** What the kit must know of a kind of record to read and write it. */
export interface KindRule<K extends Kind> {
  /** Version of the body that is written now. */
  readonly schema: number;
  /** The body, checked and cleaned; throws where it does not fit. Older schemas move forward here. */
  parse(body: unknown, schema: number): Bodies[K];
  /** As much of a draft as can be read: never throws, never drops a text. */
  readDraft(value: unknown): Bodies[K];
}

/** Every kind of record. A new kind adds its line here and in `domain/record`. */
export const kinds: { readonly [K in Kind]: KindRule<K> } = {
  goal: { schema: 1, parse: (body) => z.parse(goalSchema, body), readDraft: readGoalDraft },
  'social-plan': {
    schema: 1,
    parse: (body) => z.parse(socialPlanSchema, body),
    readDraft: readSocialPlanDraft,
  },
};
