/** What only a program under the lock needs: one file, which comes by `lockRoom()` in `later-door`. */
export { notListed } from './list.js';
export { planListed, purgeListed } from './listed.js';
export { Lock } from './lock.js';
