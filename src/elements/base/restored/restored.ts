import type { KeepingState } from '../../../context/program.js';
import type { CommonMessages } from '../../../i18n/en/common.js';
import { LateNotice } from '../../../ui/late-notice.js';
import type { Words } from '../../../ui/words.js';
import type { DeskHost } from '../desk.js';

/** What the notice needs of its element. */
export interface RestoredShell {
  readonly host: DeskHost;
  readonly common: Words<CommonMessages>;
  readonly keeping: () => KeepingState | undefined;
  /** Runs a command and says so kindly where it fails. */
  readonly run: (command: () => Promise<unknown>) => void;
}

/** Tells what the browser did to the pages since the last time (S5), once. */
export const restoredNotice = (shell: RestoredShell): LateNotice =>
  new LateNotice(
    shell.host,
    () => shell.keeping()?.restored ?? shell.keeping()?.setAside,
    async () => new (await import('./restored-notice.js')).RestoredNotice(shell),
  );
