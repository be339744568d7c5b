import type { Month } from '../../domain/budget/month.js';
import { Places } from '../base/places.js';

/** The short steps of planning a month, in their order. */
export const planSteps = ['money', 'lines', 'amounts'] as const;
/** One of {@link planSteps}. */
export type PlanStep = (typeof planSteps)[number];

/** Views that need no id. */
const plainViews = ['trash', 'blank-page', 'own', 'asked', 'import'] as const;
/** A view that needs no id. */
export type PlainView = (typeof plainViews)[number];

/** Where a person is in the budget. Ids, months and names of views only, never words. */
export type Place =
  /** A month as it stands; without `month` the one of today. */
  | { readonly view: 'month'; readonly month?: Month }
  | { readonly view: 'plan'; readonly month: Month; readonly step: PlanStep }
  /** Moving planned money to a line that is used up. */
  | { readonly view: 'move'; readonly month: Month; readonly line: string }
  | { readonly view: 'print' | 'file' | 'share-month' | 'plan-versions'; readonly month: Month }
  | { readonly view: 'year'; readonly year: string }
  /** Writing a spending, a new one or one that is changed. */
  | { readonly view: 'spend'; readonly spending: string }
  | { readonly view: 'spending' | 'versions'; readonly spending: string }
  /** Writing a question about a purchase. */
  | { readonly view: 'ask'; readonly purchase: string }
  | {
      readonly view: 'purchase' | 'purchase-versions' | 'share' | 'answer' | 'print-ask';
      readonly purchase: string;
    }
  | { readonly view: PlainView };

/** Name of every view. */
export type View = Place['view'];

/** The month that a place is about. */
export const monthIn = (place: Place): Month | undefined => ('month' in place ? place.month : undefined);

/** The month of today. */
export const home: Place = { view: 'month' };

const isMonth = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);
const withMonth = ['move', 'print', 'file', 'share-month', 'plan-versions'];
const withSpending = ['spend', 'spending', 'versions'];
const withPurchase = ['ask', 'purchase', 'purchase-versions', 'share', 'answer', 'print-ask'];

/** Where this tab was before a reload; without sessionStorage a reload leads to the month. */
export const places = new Places<Place>(
  'budget',
  home,
  ({ view, month, step, year, spending, purchase, line }) => {
    const isOne = (views: readonly string[]) => views.some((name) => name === view);
    if (view === 'month') return month === undefined || isMonth(month);
    if (view === 'plan') return isMonth(month) && planSteps.some((name) => name === step);
    if (view === 'year') return typeof year === 'string' && /^\d{4}$/.test(year);
    if (isOne(withMonth)) return isMonth(month) && (view !== 'move' || typeof line === 'string');
    if (isOne(withSpending)) return typeof spending === 'string';
    if (isOne(withPurchase)) return typeof purchase === 'string';
    return isOne(plainViews);
  },
);
