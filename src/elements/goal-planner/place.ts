import type { ReviewDecision } from '../../domain/goal/goal.js';
import { markerName, placeName, visitKeyName } from '../../domain/names.js';

/** The short steps of the worksheet, in their order. */
export const wizardSteps = ['life', 'goal', 'why', 'steps', 'obstacles'] as const;
/** One of {@link wizardSteps}. */
export type WizardStep = (typeof wizardSteps)[number];

/** Where a person is in the worksheet. Ids and names of views only, never words. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'trash' }
  | { readonly view: 'blank-page' }
  /** The social plan alone. */
  | { readonly view: 'life' }
  /** The way through the steps; `one`: a single part, changed from the page of the goal. */
  | { readonly view: 'write'; readonly goal: string; readonly step: WizardStep; readonly one?: true }
  /** The page of one goal; `note` is said at its top. */
  | { readonly view: 'goal'; readonly goal: string; readonly note?: 'kept' | ReviewDecision }
  | { readonly view: 'review'; readonly goal: string; readonly review: string }
  | { readonly view: 'share' | 'versions' | 'print'; readonly goal: string };

/** The view of the list. */
export const home: Place = { view: 'home' };

const views = [
  'home',
  'trash',
  'blank-page',
  'life',
  'write',
  'goal',
  'review',
  'share',
  'versions',
  'print',
];

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { view, goal, step, review } = value as Record<string, unknown>;
  if (typeof view !== 'string' || !views.includes(view)) return false;
  if (view === 'write') return typeof goal === 'string' && wizardSteps.some((name) => name === step);
  if (view === 'review') return typeof goal === 'string' && typeof review === 'string';
  return ['home', 'trash', 'blank-page', 'life'].includes(view) || typeof goal === 'string';
}

/** Where this tab was before the page was loaded anew. */
export function rememberedPlace(program: string): Place {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(placeName(program, 'goal-planner')) ?? 'null');
    return isPlace(place) ? place : home;
  } catch {
    return home;
  }
}

/** Lets this tab come back to the same place after a reload. */
export function rememberPlace(program: string, place: Place): void {
  try {
    const name = placeName(program, 'goal-planner');
    if (place.view === 'home') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(place));
  } catch {
    // Without sessionStorage a reload leads to the list, where the draft is offered.
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
