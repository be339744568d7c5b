/**
 * sessionStorage and localStorage, which may be missing, denied or full: then nothing was kept there, nothing
 * is, and nobody else is disturbed.
 */
export type Area = 'sessionStorage' | 'localStorage';

/** The text kept under a name, or undefined. */
export function readArea(area: Area, name: string): string | undefined {
  try {
    return globalThis[area].getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; undefined removes it. False where the browser did not take it. */
export function writeArea(area: Area, name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) globalThis[area].removeItem(name);
    else globalThis[area].setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
