import { monthToShare, purchaseToShare } from '../domain/budget/share.js';
import { goalToShare } from '../domain/goal/share.js';
import { cardToShare, tallyToShare } from '../domain/journal/share.js';
import { outingToShare } from '../domain/outing/share.js';
import type { Bodies, Kind } from '../domain/record.js';

/** What of each kind goes to a coach. A kind without a line here stays on the device. */
export const shared: { readonly [K in Kind]?: (body: Bodies[K], tell: readonly string[]) => unknown } = {
  goal: goalToShare,
  outing: outingToShare,
  'journal-card': cardToShare,
  'topic-tally': tallyToShare,
  'budget-month': monthToShare,
  purchase: purchaseToShare,
};
