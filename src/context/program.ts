import { createContext } from '@lit/context';
import type { ProgramSettings } from '../domain/program-year/settings.js';
import type { Kit } from '../kit/types.js';

export type {
  BackupAnswer,
  DayPage,
  DayPlace,
  DayQuery,
  DraftKey,
  Held,
  KeepingState,
  Kit,
  KitDraft,
  Lock,
  LockFacts,
  Looking,
  Mine,
  NoLock,
  PlainMonth,
  Tried,
  Unwatch,
  WatchedQuery,
  Working,
} from '../kit/types.js';

/** What `<iml-program>` gives to the elements inside. A new object whenever the settings change. */
export interface Program {
  readonly settings: ProgramSettings;
  /**
   * Loads and opens the kit at the first call, the same one afterwards. Rejects with `KitError`
   * `kit-not-loaded` where its file does not come; the next call tries again.
   */
  kit(): Promise<Kit>;
}

/** The nearest program. The key is shared with every copy of the kit on the page. */
export const programContext = createContext<Program>(Symbol.for('iml-kit/program'));
