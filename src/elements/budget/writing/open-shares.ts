import { Watch } from '../../../context/watch.js';
import type { Purse } from '../../../domain/budget/month.js';
import { costOf } from '../../../domain/outing/cost.js';
import type { OutingBody } from '../../../domain/outing/outing.js';
import type { KitRecord } from '../../../domain/record.js';
import type { Budget } from '../budget.js';

/** The person's part of the cost of an outing, in minor units, and which money pays it. */
export interface OpenShare {
  readonly outing: KitRecord<'outing'>;
  readonly amount: number;
  readonly currency: string;
  readonly from?: Purse;
}

/** Outings that are looked through, and of them those that are shown; older ones are linked by hand. */
const looked = 50;
const most = 5;

function shareOf({ cost, state }: OutingBody): Omit<OpenShare, 'outing'> | undefined {
  const read = costOf(cost);
  if (!read || !cost || state === 'did-not-go' || state === 'put-off') return undefined;
  const amount = read.program ?? read.mine;
  const { currency } = cost;
  return amount > 0
    ? { amount, currency, ...(read.program === undefined ? {} : { from: 'program' }) }
    : undefined;
}

/** Shares of outings that nobody wrote down yet, the last changed first: no share is offered twice. */
export const watchOpenShares = ({ host }: Budget): Watch<readonly OpenShare[]> =>
  new Watch(host, (kit) => {
    const outings = kit.records.list('outing', { limit: looked });
    return {
      kinds: [...outings.kinds, 'spending'],
      read: async () => {
        const open: OpenShare[] = [];
        for (const outing of await outings.read()) {
          const share = shareOf(outing.body);
          if (!share || (await kit.records.linked('spending', outing.id).read()).length > 0) continue;
          open.push({ outing, ...share });
          if (open.length === most) break;
        }
        return open;
      },
    };
  });
