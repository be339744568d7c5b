import { markerName, placeName, visitKeyName } from '../../domain/names.js';

/**
 * Where a person is in an element, kept for a reload of the tab. Ids and names of views only, never words.
 * Without sessionStorage a reload leads to the first view, where a draft is offered.
 */
export class Places<P extends { readonly view: string }> {
  /** `isPlace`: whether what was found is a place of this version. */
  constructor(
    readonly element: string,
    readonly home: P,
    readonly isPlace: (value: Readonly<Record<string, unknown>>) => boolean,
  ) {}

  /** Where this tab was before the page was loaded anew. */
  remembered(program: string): P {
    try {
      const place: unknown = JSON.parse(sessionStorage.getItem(placeName(program, this.element)) ?? 'null');
      const isThere = typeof place === 'object' && place !== null;
      return isThere && this.isPlace(place as Record<string, unknown>) ? (place as P) : this.home;
    } catch {
      return this.home;
    }
  }

  /** Lets this tab come back to the same place after a reload. */
  remember(program: string, place: P): void {
    try {
      const name = placeName(program, this.element);
      if (JSON.stringify(place) === JSON.stringify(this.home)) sessionStorage.removeItem(name);
      else sessionStorage.setItem(name, JSON.stringify(place));
    } catch {
      // Denied: see above.
    }
  }
}

/**
 * Whether this browser holds no trace of earlier writing: known before the store has opened, so that a
 * newcomer is greeted at once and a returning person never as new.
 */
export function looksNew(program: string | undefined): boolean {
  try {
    if (program === undefined) return !Object.keys(localStorage).some((name) => name.startsWith('iml-kit/'));
    return (
      localStorage.getItem(markerName(program)) === null &&
      sessionStorage.getItem(visitKeyName(program)) === null
    );
  } catch {
    return true;
  }
}
