import type { ReviewDecision } from '../../domain/goal/goal.js';
import { Places } from '../base/places.js';

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

/** Where this tab was before a reload; without sessionStorage a reload leads to the list. */
export const places = new Places<Place>('goal-planner', home, ({ view, goal, step, review }) => {
  if (view === 'write') return typeof goal === 'string' && wizardSteps.some((name) => name === step);
  if (view === 'review') return typeof goal === 'string' && typeof review === 'string';
  if (['goal', 'share', 'versions', 'print'].some((name) => name === view)) return typeof goal === 'string';
  return ['home', 'trash', 'blank-page', 'life'].some((name) => name === view);
});
