import {
  askMarkName,
  eraseMarkName,
  exitChoiceName,
  leftName,
  programName,
  visitKeyName,
} from '../domain/names.js';

/** Storage may be denied as a whole: then nothing was kept there either. */
const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Programs that this page has left: nothing of them is written any more. */
const left = new Set<string>();

/** Whether this page has left the program. */
export const hasLeft = (program: string): boolean => left.has(program);

/** Everything that this tab holds of a program: the visit's key first of all. */
function dropSession(program: string): void {
  sessionStorage.removeItem(visitKeyName(program));
  for (const name of Object.keys(sessionStorage)) {
    if (name.startsWith(`${programName(program)}/`)) sessionStorage.removeItem(name);
  }
}

/**
 * Drops the visit's key and marks what the next start must do before it shows anything (S3). Synchronous and
 * independent of the kit, so that it works in the first moment and when the store does not answer: an ended
 * visit and "erase" are erased at the next start; on a device where nothing was chosen, the next opening asks.
 */
export function markLeaving(program: string): void {
  left.add(program);
  const inVisit = quietly(() => sessionStorage.getItem(visitKeyName(program))) !== null;
  const choice = quietly(() => localStorage.getItem(exitChoiceName(program)));
  const ends = inVisit || choice === 'erase';
  if (ends) quietly(() => dropSession(program));
  if (choice === 'keep' && !inVisit) return;
  quietly(() => {
    localStorage.setItem(ends ? eraseMarkName(program) : askMarkName(program), '1');
  });
}

/** The one place where a page is left or reloaded. Replaced in tests, since `location` itself cannot be. */
export const navigation = {
  replace: (url: string): void => {
    location.replace(url);
  },
  reload: (): void => {
    location.reload();
  },
};

/** Tells the program's other tabs, by the one signal that needs neither the kit nor an answer. */
export function tellTabs(program: string): void {
  quietly(() => {
    localStorage.setItem(leftName(program), '1');
    localStorage.removeItem(leftName(program));
  });
}

/** Whether a `storage` event says that another tab has left the program quickly. */
export const saysLeft = (event: StorageEvent, program: string): boolean =>
  event.key === leftName(program) && event.newValue !== null;
