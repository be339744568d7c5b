import { askMarkName, eraseMarkName, exitChoiceName, visitKeyName } from '../domain/names.js';

/** Storage may be denied as a whole: then nothing was kept there either. */
const quietly = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/**
 * Drops the visit's key and marks what the next start must do before it shows anything (S3). Synchronous and
 * independent of the kit, so that it works in the first moment and when the store does not answer: an ended
 * visit and "erase" are erased at the next start; on a device where nothing was chosen, the next opening asks.
 */
export function markLeaving(program: string): void {
  const inVisit = quietly(() => sessionStorage.getItem(visitKeyName(program))) !== null;
  const choice = quietly(() => localStorage.getItem(exitChoiceName(program)));
  quietly(() => {
    sessionStorage.removeItem(visitKeyName(program));
  });
  if (choice === 'keep' && !inVisit) return;
  const mark = inVisit || choice === 'erase' ? eraseMarkName(program) : askMarkName(program);
  quietly(() => {
    localStorage.setItem(mark, '1');
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

/** "Leave quickly": marks, then goes to a neutral page without leaving this one in the tab's history. */
export function leaveQuickly(program: string, exitUrl: string): void {
  markLeaving(program);
  navigation.replace(exitUrl);
}
