import { readGoalDraft, readSocialPlanDraft } from '../domain/goal/draft.js';
import type { Bodies, Kind } from '../domain/record.js';
import { KitError } from '../errors.js';
import type { schemas } from './schemas.js';

/** What the kit must know of a kind at once; its schema comes with {@link loadSchemas}. */
export interface KindRule<K extends Kind> {
  /** Version of the body that is written now. */
  readonly schema: number;
  /** As much of a draft as can be read: never throws, never drops a text. */
  readDraft(value: unknown): Bodies[K];
}

/** Every kind of record. A new kind adds its line here, in `kit/schemas` and in `domain/record`. */
export const kinds: { readonly [K in Kind]: KindRule<K> } = {
  goal: { schema: 1, readDraft: readGoalDraft },
  'social-plan': { schema: 1, readDraft: readSocialPlanDraft },
};

let loading: Promise<typeof schemas> | undefined;

/**
 * The schemas, which bring zod with them: loaded with the first record, not before the first word can be
 * typed. Rejects with `kit-not-loaded`; the next call tries again.
 */
export function loadSchemas(): Promise<typeof schemas> {
  loading ??= import('./schemas.js').then(
    (module) => module.schemas,
    (thrown: unknown) => {
      loading = undefined;
      throw new KitError('kit-not-loaded', thrown);
    },
  );
  return loading;
}
