import type { KeepingState } from '../../../context/program.js';
import { LateNotice } from '../../../ui/late-notice.js';
import type { DeskHost } from '../desk.js';
import type { LockDesk } from './lock-desk.js';

/** What the desk of the lock may ask of its element. */
export interface LockShell {
  readonly host: DeskHost;
  readonly announce: (text: string) => void;
  /** Erases everything of the program, and says so. */
  readonly erase: () => void;
}

/** What a person with a lock sees of it: the cover while it is closed, "Lock now" while it is open. */
export const lockDesk = (shell: LockShell, keeping: () => KeepingState | undefined): LateNotice<LockDesk> =>
  new LateNotice(
    shell.host,
    () => keeping()?.lock,
    async () => new (await import('./lock-desk.js')).LockDesk(shell),
  );
