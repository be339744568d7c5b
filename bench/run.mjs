// `npm run bench` measures loading a worksheet, `-- month` the month beside its peers, `-- journal` a journal with very
// many entries, `-- budget` a budget with very many spendings, `-- outings` very many outings, `-- jitter` (after a
// build) how devices come back after an outage, `-- outbox` very many parcels that wait, `-- offline` (after a build) the price
// of the service worker, `-- lock` what a lock costs.
import { benchBudget } from './budget.mjs';
import { benchJitter } from './jitter.mjs';
import { benchJournal } from './journal.mjs';
import { benchLoad } from './load.mjs';
import { benchLock } from './lock.mjs';
import { benchMonth } from './month.mjs';
import { benchOffline } from './offline.mjs';
import { benchOutbox } from './outbox.mjs';
import { benchOutings } from './outings.mjs';

const benches = {
  load: benchLoad,
  month: benchMonth,
  journal: benchJournal,
  budget: benchBudget,
  outings: benchOutings,
  jitter: benchJitter,
  outbox: benchOutbox,
  offline: benchOffline,
  lock: benchLock,
};
const name = process.argv[2] ?? 'load';
if (!(name in benches)) {
  throw new Error(`No benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.`);
}
await benches[name]();
