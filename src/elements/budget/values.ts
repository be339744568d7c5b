import type { KitDraft } from '../../context/program.js';
import { linksOf } from '../../domain/budget/lines.js';
import type { MonthBody, MonthDraft } from '../../domain/budget/month.js';
import type { PurchaseBody, PurchaseDraft } from '../../domain/budget/purchase.js';
import type { SpendingBody, SpendingDraft } from '../../domain/budget/spending.js';
import type { Kind, KitRecord } from '../../domain/record.js';
import type { Heading } from '../base/writing.js';

/** A month's plan as the store gives it. */
export type MonthRecord = KitRecord<'budget-month'>;
/** A spending as the store gives it. */
export type Spending = KitRecord<'spending'>;
/** A question about a purchase as the store gives it. */
export type Purchase = KitRecord<'purchase'>;
/** What a tab was writing. */
export type Draft<K extends Kind> = KitDraft<K>;

/** The links of a plan's lines stand in its record's head, and its month in its day. */
export const monthHeading: Heading<'budget-month'> = {
  read: ({ body, day }): MonthDraft => ({ ...body, ...(day ? { day } : {}) }),
  head: (draft) => ({ ...(draft.day ? { day: draft.day } : {}), links: linksOf(draft) }),
  body: ({ day: _day, typed: _typed, ...body }): MonthBody => body,
};

/** A spending's day and links stand in its draft, and in its record's head. */
export const spendingHeading: Heading<'spending'> = {
  read: ({ body, day, links }): SpendingDraft => ({ ...body, ...(day ? { day } : {}), links }),
  head: ({ day, links }) => ({ ...(day ? { day } : {}), links: links ?? [] }),
  body: ({ day: _day, links: _links, typed: _typed, ...body }): SpendingBody => body,
};

/** The same for a question about a purchase. */
export const purchaseHeading: Heading<'purchase'> = {
  read: ({ body, day, links }): PurchaseDraft => ({ ...body, ...(day ? { day } : {}), links }),
  head: ({ day, links }) => ({ ...(day ? { day } : {}), links: links ?? [] }),
  body: ({ day: _day, links: _links, typed: _typed, ...body }): PurchaseBody => body,
};
