import { installName, markerName } from '../../domain/names.js';
import type { Reminder } from '../../domain/reminder.js';

/** What a person chose about this page and their device. No words of theirs. */
export interface Chosen {
  readonly notNow?: boolean;
  readonly installed?: boolean;
  /** The page itself reminds while it is open. */
  readonly reminder?: Reminder;
}

const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    // A sandboxed frame throws at the very mention of storage.
    return undefined;
  }
};

/**
 * Whether this device keeps the person's words ("Just me"): only there does an app make sense. The store is not opened
 * for it: its marker stands only where it keeps.
 */
export const isKept = (program: string): boolean =>
  quietly(() => localStorage.getItem(markerName(program))) != null;

/** What was chosen here before. */
export const readChosen = (program: string): Chosen =>
  quietly(() => JSON.parse(localStorage.getItem(installName(program)) ?? '{}') as Chosen | null) ?? {};

/** Keeps a choice beside the others; where nothing can be kept it holds for the page alone. */
export function choose(program: string, change: Chosen): void {
  quietly(() => {
    localStorage.setItem(installName(program), JSON.stringify({ ...readChosen(program), ...change }));
  });
}

/** The page itself reminds no more. */
export function forgetReminder(program: string): void {
  const { notNow, installed } = readChosen(program);
  quietly(() => {
    localStorage.setItem(installName(program), JSON.stringify({ notNow, installed }));
  });
}
