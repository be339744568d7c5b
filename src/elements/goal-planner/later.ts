import { Lazy } from '../base/lazy.js';
import type { Place } from './place.js';
import type { Planner } from './planner.js';

type LaterViews = import('./later-views.js').LaterViews;

/** The views after the first fields. */
export const laterViews = (planner: Planner): Lazy<LaterViews, Place> =>
  new Lazy(planner, () => import('./later-views.js').then(({ LaterViews }) => new LaterViews(planner)));
