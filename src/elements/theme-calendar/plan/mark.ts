import { planName } from '../../../domain/names.js';

/** Where the mark stands: it lasts as long as what it stands for. */
export type MarkPlace = 'device' | 'visit' | undefined;

/** Storage may be denied as a whole: then nothing was kept there either. */
function set(area: 'localStorage' | 'sessionStorage', name: string, isThere: boolean): void {
  try {
    if (isThere) globalThis[area].setItem(name, '1');
    else globalThis[area].removeItem(name);
  } catch {
    // The next opening does not know of the changes before somebody edits again.
  }
}

/** Says to the next opening of the calendar whether there are changes to load the store for. Never says which. */
export function markPlan(program: string, place: MarkPlace): void {
  const name = planName(program);
  set('localStorage', name, place === 'device');
  set('sessionStorage', name, place === 'visit');
}
