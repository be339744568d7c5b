import { Places } from '../base/places.js';

/** The short steps of a plan, in their order. */
export const planSteps = ['where', 'together', 'way', 'skill', 'safe'] as const;
/** One of {@link planSteps}. */
export type PlanStep = (typeof planSteps)[number];

/** The short steps of looking back. Which of them are asked depends on how it went. */
export const reflectSteps = ['result', 'feelings', 'noticed', 'people', 'obstacles'] as const;
/** One of {@link reflectSteps}. */
export type ReflectStep = (typeof reflectSteps)[number];

/** Where two people are who look back on one phone. */
export const passStages = ['give', 'theirs', 'back', 'mine', 'done'] as const;
/** One of {@link passStages}. */
export type PassStage = (typeof passStages)[number];

/** Views of one outing that need nothing more. */
const outingViews = ['versions', 'print', 'day', 'not-right', 'seal-note', 'open-note'] as const;

/** Views that need no id. */
const plainViews = ['circle', 'path', 'ideas', 'numbers', 'trash', 'blank-page'] as const;
/** A view that needs no id. */
export type PlainView = (typeof plainViews)[number];

/** Where a person is in the outings. Ids and names of views only, never words. */
export type Place =
  | { readonly view: 'home' | PlainView }
  /** The way through the steps; `one`: a single part, changed from the page of the outing. */
  | { readonly view: 'plan'; readonly outing: string; readonly step: PlanStep; readonly one?: true }
  | { readonly view: 'reflect'; readonly outing: string; readonly step: ReflectStep; readonly one?: true }
  /** The page of one outing; `note` is said at its top. */
  | {
      readonly view: 'outing';
      readonly outing: string;
      readonly note?: 'planned' | 'reflected' | 'keptPrivate';
    }
  | { readonly view: 'share'; readonly outing: string; readonly about?: 'not-right' }
  | { readonly view: 'pass'; readonly outing: string; readonly stage: PassStage }
  | { readonly view: (typeof outingViews)[number]; readonly outing: string };

/** Name of every view. */
export type View = Place['view'];

/** The lists. */
export const home: Place = { view: 'home' };

const has = (names: readonly string[], name: unknown): boolean => names.some((one) => one === name);

/** Where this tab was before a reload; without sessionStorage a reload leads to the lists. */
export const places = new Places<Place>('outing-log', home, ({ view, outing, step, stage }) => {
  if (view === 'home' || has(plainViews, view)) return true;
  if (typeof outing !== 'string') return false;
  if (view === 'plan') return has(planSteps, step);
  if (view === 'reflect') return has(reflectSteps, step);
  if (view === 'pass') return has(passStages, stage);
  return view === 'outing' || view === 'share' || has(outingViews, view);
});
