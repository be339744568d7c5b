import { planName } from '../../../domain/names.js';

/**
 * Says to the next opening of the calendar whether there may be changes to load the store for. Never says which; it may
 * outlive them, then the store finds nothing and it goes.
 */
export function markPlan(program: string, isThere: boolean): void {
  try {
    if (isThere) localStorage.setItem(planName(program), '1');
    else localStorage.removeItem(planName(program));
  } catch {
    // Storage denied as a whole: the next opening learns of the changes when somebody edits again.
  }
}
