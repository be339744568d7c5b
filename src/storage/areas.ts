/**
 * sessionStorage and localStorage, which may be missing, denied or full: then nothing was kept there, nothing
 * is, and nobody else is disturbed.
 */
export type Area = 'sessionStorage' | 'localStorage';

/** The part of the Storage interface that is used here (HTML, 12.2.1); the types of workers do not know it. */
interface TextArea {
  getItem(name: string): string | null;
  setItem(name: string, text: string): void;
  removeItem(name: string): void;
}

const areas = globalThis as unknown as Readonly<Record<Area, TextArea>>;

/** The text kept under a name, or undefined. */
export function readArea(area: Area, name: string): string | undefined {
  try {
    return areas[area].getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text; undefined removes it. False where the browser did not take it. */
export function writeArea(area: Area, name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) areas[area].removeItem(name);
    else areas[area].setItem(name, text);
    return true;
  } catch {
    return false;
  }
}
