// @ts-check
import { isId } from './message.mjs';
import { NO_TALLY, SELECT_SENT, toSent } from './sent.mjs';
import { takeBack } from './store.mjs';
import { TALLY } from './tallies.mjs';
import { holdTenant } from './turns.mjs';

/** @typedef {import('./database.mjs').Database} Database */

/**
 * Everything that a sender's device sent and what was answered to it, as one file.
 * @typedef {object} SenderFile
 * @property {1} iml
 * @property {'sender'} type
 * @property {string} tenant
 * @property {string} sender
 * @property {string} name as it is now; '' where none was given
 * @property {import('./sent.mjs').Sent[]} records in the order of the server
 */

/**
 * What one sender has here, as a whole: to hand it out, or to let it go.
 * @param {Database} database
 */
export function senderStore(database) {
  /**
   * @param {string} tenant
   * @param {string} wanted a sender's id, or the name that a person gave
   * @returns {Promise<{ sender: string, name: string, records: number }[]>} all whom it can mean: two people may have one
   *   name
   */
  const find = async (tenant, wanted) => {
    const rows = await database.query(
      `select sender, count(*) filter (where status = 'accepted' and ${NO_TALLY})::int as records,
         (array_agg(name order by "order" desc, id desc) filter (where name is not null))[1] as name
       from parcels p where tenant = $1 group by sender`,
      [tenant],
    );
    const name = wanted.trim().toLowerCase();
    return rows
      .filter((row) =>
        isId(wanted) ? row.sender === wanted.toLowerCase() : row.name?.trim().toLowerCase() === name,
      )
      .map((row) => ({ sender: row.sender, name: row.name ?? '', records: row.records }));
  };

  return {
    find,

    /**
     * Tallies of topics stay out: one person's ticks are shown to nobody.
     * @param {string} tenant
     * @param {string} sender
     * @returns {Promise<SenderFile>}
     */
    file: async (tenant, sender) => {
      const rows = await database.query(
        `${SELECT_SENT} where p.tenant = $1 and p.sender = $2 and ${NO_TALLY} order by p.seq`,
        [tenant, sender],
      );
      const [one] = await find(tenant, sender);
      return {
        iml: 1,
        type: 'sender',
        tenant,
        sender,
        name: one?.name ?? '',
        records: rows.map(toSent),
      };
    },

    /**
     * Erases all words of a sender and all answers to them. A tombstone of each parcel stays, so that a late copy of it is
     * not stored; what the sender sends anew is taken in. A tally that goes hides its month, as when it is taken back.
     * @param {string} tenant
     * @param {string} sender
     * @returns {Promise<number>} how many parcels were erased, tallies apart
     */
    erase: (tenant, sender) =>
      database.transaction(async (query) => {
        if ((await holdTenant(query, tenant)) === undefined) return 0;
        const rows = await query(
          `select id, program, sender, record_id, record_kind, mailbox_hash from parcels
           where tenant = $1 and sender = $2 and status = 'accepted' order by seq`,
          [tenant, sender],
        );
        for (const row of rows) await takeBack(query, tenant, row);
        return rows.filter((row) => row.record_kind !== TALLY).length;
      }),
  };
}
