import type { BackupContents, BackupProblem } from '../domain/backup.js';

/** What is heard of a long work, and what ends it. */
export interface Working {
  /** How many records are done. */
  readonly progress?: (done: number) => void;
  /** Ends it at the next step. */
  readonly signal?: AbortSignal;
}

/** What a file holds, or why it cannot be brought back; `stopped` where the person ended it. */
export type BackupAnswer = BackupContents | BackupProblem | 'stopped';

/** The kit's own backup: a file with everything that is kept, and the way back from it. */
export interface Backup {
  /** Every record that is not in the trash, as a file. Not sealed: who has it can read it. */
  make(working?: Working): Promise<Blob | 'stopped'>;
  /** Reads a whole file and compares it with what is here. Changes nothing. */
  look(file: Blob, working?: Working): Promise<BackupAnswer>;
  /**
   * Brings back what a file holds and is not here, or was written on there. Reads the whole file before the first
   * change; nothing is overwritten by something older, and what is replaced stays among the past texts. Stopped
   * halfway, it goes on where it was when it is asked again.
   */
  bringBack(file: Blob, working?: Working): Promise<BackupAnswer>;
}
