// @ts-check
import { replyTakenBack } from './replies.mjs';
import { NO_TALLY, SELECT_SENT, toSent } from './sent.mjs';
import { TALLY, tallyArrived, tallyBody, tallyTakenBack } from './tallies.mjs';
import { holdTenant, nextSeq } from './turns.mjs';

/** @typedef {import('./database.mjs').Database} Database */
/** @typedef {import('./database.mjs').Query} Query */
/** @typedef {import('./message.mjs').Parcel} Parcel */
/** @typedef {import('./message.mjs').Withdrawal} Withdrawal */
/** @typedef {import('./sent.mjs').Sent} Sent */

/**
 * How a posted message ended: what is answered, and whether it was new.
 * @typedef {{ status: 'accepted' | 'withdrawn', first: boolean }
 *   | { refused: 'no-such-tenant' | 'group-word' | 'changed-content' | 'withdrawal-key' }} Outcome
 */

/**
 * Everything that is asked of the table `parcels`.
 * @param {Database} database
 */
export function parcelStore(database) {
  return {
    /**
     * Takes a parcel in once, however often and however concurrently it is posted.
     * @param {string} tenant
     * @param {Parcel} parcel
     * @returns {Promise<Outcome>}
     */
    accept: (tenant, parcel) =>
      database.transaction(async (query) => {
        const owner = await holdTenant(query, tenant);
        if (owner === undefined) return { refused: 'no-such-tenant' };
        const known = await find(query, tenant, parcel.id);
        if (known?.status === 'withdrawn') return arriveAfterWithdrawal(query, tenant, parcel, known);
        if (known !== undefined) {
          if (known.content_hash !== parcel.contentHash) return { refused: 'changed-content' };
          return { status: 'accepted', first: false };
        }
        if (!isGroupWord(owner.group_words, parcel.word)) return { refused: 'group-word' };
        const isTally = parcel.record.kind === TALLY;
        await query(
          `insert into parcels (tenant, id, seq, status, program, sender, record_id, record_kind, record_schema,
             revision_number, revision_tag, "order", withdrawal_key_hash, content_hash, name, purpose, readers,
             language, body, mailbox_hash, pressed_at)
           values ($1, $2, $3, 'accepted', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
             $20)`,
          [
            tenant,
            parcel.id,
            await nextSeq(query, tenant),
            parcel.program,
            parcel.sender,
            parcel.record.id,
            parcel.record.kind,
            parcel.record.schema,
            parcel.record.revision.number,
            parcel.record.revision.tag,
            parcel.order,
            parcel.keyHash,
            parcel.contentHash,
            // A tally counts; nobody needs to know whose it is.
            isTally ? null : (parcel.name ?? null),
            parcel.purpose,
            parcel.readers,
            parcel.language,
            JSON.stringify(isTally ? tallyBody(parcel.body) : parcel.body),
            isTally ? null : (parcel.mailboxHash ?? null),
            isTally ? null : (parcel.pressedAt ?? null),
          ],
        );
        if (isTally) await tallyArrived(query, tellerOf(tenant, parcel));
        return { status: 'accepted', first: true };
      }),

    /**
     * Erases what a person wrote and leaves a tombstone; also for a parcel that has not arrived yet.
     * @param {string} tenant
     * @param {Withdrawal} wish
     * @returns {Promise<Outcome>}
     */
    withdraw: (tenant, wish) =>
      database.transaction(async (query) => {
        if ((await holdTenant(query, tenant)) === undefined) return { refused: 'no-such-tenant' };
        const known = await find(query, tenant, wish.id);
        if (known !== undefined && known.withdrawal_key_hash !== wish.keyHash) {
          return { refused: 'withdrawal-key' };
        }
        if (known?.status === 'withdrawn') return { status: 'withdrawn', first: false };
        if (known !== undefined) await takeBack(query, tenant, known);
        else
          await query(
            `insert into parcels (tenant, id, seq, status, program, sender, withdrawal_key_hash, withdrawn_at)
             values ($1, $2, $3, 'withdrawn', $4, $5, $6, now())`,
            [tenant, wish.id, await nextSeq(query, tenant), wish.program, wish.sender, wish.keyHash],
          );
        return { status: 'withdrawn', first: true };
      }),

    /**
     * @param {string} tenant
     * @param {string} id
     * @returns {Promise<'accepted' | 'withdrawn' | undefined>} undefined: not here
     */
    status: async (tenant, id) => (await find(database.query, tenant, id))?.status,

    /**
     * @param {string} tenant
     * @param {string} id
     * @returns {Promise<Sent | undefined>} one parcel as its coach reads it
     */
    one: async (tenant, id) => {
      const [row] = await database.query(`${SELECT_SENT} where p.tenant = $1 and p.id = $2 and ${NO_TALLY}`, [
        tenant,
        id,
      ]);
      return row && toSent(row);
    },

    /**
     * What the server took in after a place in its own sequence, oldest first.
     * @param {string} tenant
     * @param {number} after a `seq`, 0 for the beginning
     * @param {number} most
     * @returns {Promise<Sent[]>}
     */
    after: async (tenant, after, most) => {
      const rows = await database.query(
        `${SELECT_SENT} where p.tenant = $1 and p.seq > $2 and ${NO_TALLY} order by p.seq limit $3`,
        [tenant, after, most],
      );
      return rows.map(toSent);
    },

    /**
     * A page of records, the ones last heard of first. What counts as the newest of one sender's record is
     * the highest `order`, never the time of arrival.
     * @param {string} tenant
     * @param {number} before a `seq`, `Number.MAX_SAFE_INTEGER` for the first page
     * @param {number} most records
     * @returns {Promise<Sent[][]>} a list for each record: its newest first, then the earlier ones
     */
    page: async (tenant, before, most) => {
      const heads = await database.query(
        `select sender, coalesce(record_id, id) as record_key from parcels p
         where tenant = $1 and ${NO_TALLY} group by 1, 2 having max(seq) < $2 order by max(seq) desc limit $3`,
        [tenant, before, most],
      );
      const rows = await database.query(
        `${SELECT_SENT}
         where p.tenant = $1 and p.sender = any ($2::uuid[]) and coalesce(p.record_id, p.id) = any ($3::uuid[])
           and ${NO_TALLY}
         order by p."order" desc nulls last, p.id desc`,
        [tenant, heads.map((head) => head.sender), heads.map((head) => head.record_key)],
      );
      return heads.map((head) =>
        rows
          .filter((row) => row.sender === head.sender && row.record_key === head.record_key)
          .map((row) => toSent(row)),
      );
    },

    /**
     * What each sender wants to be called now: the name beside their newest `order` that has one.
     * @param {string} tenant
     * @returns {Promise<Map<string, string>>} sender to name
     */
    names: async (tenant) => {
      const rows = await database.query(
        `select distinct on (sender) sender, name from parcels
         where tenant = $1 and name is not null order by sender, "order" desc, id desc`,
        [tenant],
      );
      return new Map(rows.map((row) => [row.sender, row.name]));
    },
  };
}

/**
 * @param {Query} query
 * @param {string} tenant
 * @param {string} id
 */
async function find(query, tenant, id) {
  const rows = await query(
    `select id, status, content_hash, withdrawal_key_hash, program, sender, record_id, record_kind, mailbox_hash
     from parcels where tenant = $1 and id = $2`,
    [tenant, id],
  );
  return rows[0];
}

/**
 * Erases what a person wrote and what was answered to it; a tombstone stays.
 * @param {Query} query of a transaction that holds the tenant
 * @param {string} tenant
 * @param {Record<string, any>} known a row of `parcels` that is accepted
 */
export async function takeBack(query, tenant, known) {
  const seq = await nextSeq(query, tenant);
  const erase = () =>
    query(
      `update parcels set seq = $3, status = 'withdrawn', withdrawn_at = now(), content_hash = null, name = null,
         purpose = null, readers = null, language = null, body = null, pressed_at = null
       where tenant = $1 and id = $2`,
      [tenant, known.id, seq],
    );
  if (known.record_kind === TALLY) {
    const { program, sender, record_id: record } = known;
    await tallyTakenBack(query, { tenant, program, sender, record }, erase);
    return;
  }
  await erase();
  await replyTakenBack(query, tenant, /** @type {any} */ (known));
}

/**
 * The tombstone learns which record it stands for, so that an earlier revision does not pass for the newest.
 * @param {Query} query
 * @param {string} tenant
 * @param {Parcel} parcel
 * @param {Record<string, any>} tombstone
 * @returns {Promise<Outcome>}
 */
async function arriveAfterWithdrawal(query, tenant, parcel, tombstone) {
  if (tombstone.withdrawal_key_hash !== parcel.keyHash) return { refused: 'changed-content' };
  if (tombstone.record_id !== null) return { status: 'withdrawn', first: false };
  const seq = await nextSeq(query, tenant);
  const learn = () =>
    query(
      `update parcels set seq = $3, sender = $4, record_id = $5, record_kind = $6, record_schema = $7,
         revision_number = $8, revision_tag = $9, "order" = $10
       where tenant = $1 and id = $2`,
      [
        tenant,
        parcel.id,
        seq,
        parcel.sender,
        parcel.record.id,
        parcel.record.kind,
        parcel.record.schema,
        parcel.record.revision.number,
        parcel.record.revision.tag,
        parcel.order,
      ],
    );
  if (parcel.record.kind === TALLY) await tallyTakenBack(query, tellerOf(tenant, parcel), learn);
  else await learn();
  return { status: 'withdrawn', first: false };
}

/**
 * @param {string} tenant
 * @param {Parcel} parcel
 * @returns {import('./tallies.mjs').Teller}
 */
const tellerOf = (tenant, { program, sender, record }) => ({ tenant, program, sender, record: record.id });

/**
 * @param {string[]} words the tenant's; none: not asked
 * @param {string | undefined} said
 * @returns {boolean}
 */
function isGroupWord(words, said) {
  return words.length === 0 || (said !== undefined && words.some((word) => plain(word) === plain(said)));
}

/**
 * A word said in a meeting is typed by ear: letter size, accents and spaces around it do not matter.
 * @param {string} word
 */
const plain = (word) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
