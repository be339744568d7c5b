import type { Budget } from '../budget.js';

/** Whether the program's page says that a yes comes before buying; then the person need not tick it. */
export const hostAsksFirst = (b: Budget): boolean =>
  b.host.kitSource.program?.settings.askBeforeBuying === true;

/** Whether a yes is wanted before program money is spent, by the host or by the person's own tick. */
export const wantsYesFirst = (b: Budget): boolean => hostAsksFirst(b) || b.ownBody.asksFirst;
