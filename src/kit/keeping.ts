import type { Storage } from '../storage/types.js';
import type { Keeping } from './types.js';

/** Who is at the keyboard and how long things are kept (S3, S4, S5). */
export function createKeeping(storage: Storage): Keeping {
  return {
    state: () => ({ kinds: ['keeping'], read: () => Promise.resolve(storage.keeping()) }),
    justMe: () => storage.keepOnDevice(),
    sharedComputer: () => storage.keepForVisit(),
    chooseOnExit: (choice) => {
      storage.chooseOnExit(choice);
      return Promise.resolve();
    },
    answerAsk: (choice) => storage.answerAsk(choice),
    erase: () => storage.erase(),
    askToPersist: () => storage.askToPersist(),
  };
}
