// @ts-check
import { randomUUID } from 'node:crypto';
import { TALLY } from './tallies.mjs';
import { holdTenant, nextSeq } from './turns.mjs';

/** @typedef {import('./database.mjs').Database} Database */
/** @typedef {import('./database.mjs').Query} Query */

/** Most replies that one answer holds; a device that gets so many asks on. */
export const MOST_REPLIES = 100;

/**
 * What a coach said about one parcel, as the sender's device reads it.
 * @typedef {object} Reply
 * @property {string} id stays the same when the coach changes it
 * @property {number} seq grows with every change
 * @property {string} parcel
 * @property {{ id: string, kind: string }} record
 * @property {string | null} seenAt RFC 3339: when the coach said to have read it
 * @property {string | null} text null where there is none, or no more
 * @property {string | null} by who says it
 * @property {string} language of the text
 * @property {string | null} at RFC 3339: when it was said
 * @property {'accepted' | 'withdrawn'} status the parcel's
 */

/**
 * What a coach changes; what is undefined stays.
 * @typedef {{ text?: string | null, by?: string | null, seen?: boolean, language?: string }} Change
 */

const SELECT_REPLY = `select r.id as reply_id, r.seq as reply_seq, r.parcel, r.seen_at, r.words, r.said_by, r.said_at,
  r.language as reply_language, p.record_id, p.record_kind, p.status
  from replies r join parcels p on p.tenant = r.tenant and p.id = r.parcel`;

/**
 * What coaches answered, a reply for a parcel.
 * @param {Database} database
 */
export function replyStore(database) {
  return {
    /**
     * What is in a sender's mailbox after a place in the server's sequence, oldest change first. An unknown mailbox is an
     * empty one.
     * @param {string} tenant
     * @param {import('./questions.mjs').Question} question
     * @returns {Promise<Reply[]>}
     */
    inMailbox: async (tenant, { program, mailboxHash, after }) => {
      const rows = await database.query(
        `${SELECT_REPLY} where r.tenant = $1 and p.tenant = $1 and p.mailbox_hash = $2 and p.program = $3
           and r.seq > $4 order by r.seq limit $5`,
        [tenant, mailboxHash, program, after, MOST_REPLIES],
      );
      return rows.map(toReply);
    },

    /**
     * Says that a parcel was read, answers it, changes the answer or takes it away.
     * @param {string} tenant
     * @param {string} parcel
     * @param {Change} change
     * @returns {Promise<Reply | { refused: 'not-here' | 'withdrawn' }>}
     */
    change: (tenant, parcel, change) =>
      database.transaction(async (query) => {
        const owner = await holdTenant(query, tenant);
        const [sent] = await query(
          'select status, record_kind, language from parcels where tenant = $1 and id = $2',
          [tenant, parcel],
        );
        // A tally is nobody's, so nobody can be answered.
        if (owner === undefined || sent === undefined || sent.record_kind === TALLY)
          return { refused: 'not-here' };
        if (sent.status === 'withdrawn') return { refused: 'withdrawn' };
        const [kept] = await query(
          `${SELECT_REPLY} where r.tenant = $1 and p.tenant = $1 and r.parcel = $2`,
          [tenant, parcel],
        );
        const words = change.text === undefined ? (kept?.words ?? null) : change.text;
        const by = change.by === undefined ? (kept?.said_by ?? null) : change.by;
        const language = change.language ?? kept?.reply_language ?? sent.language ?? 'en';
        const isSame = kept !== undefined && words === kept.words && (words === null || by === kept.said_by);
        const [row] = await query(
          `insert into replies as kept (tenant, parcel, id, seq, seen_at, words, said_by, said_at, language)
           values ($1, $2, $3, $4, case when $5 then now() end, $6, $7, case when $6::text is not null then now() end, $8)
           on conflict (tenant, parcel) do update set seq = excluded.seq,
             seen_at = case when $9 then kept.seen_at when $5 then coalesce(kept.seen_at, now()) end,
             words = excluded.words, said_by = excluded.said_by, language = excluded.language,
             said_at = case when $10 then kept.said_at else excluded.said_at end
           returning id as reply_id, seq as reply_seq, parcel, seen_at, words, said_by, said_at,
             language as reply_language`,
          [
            tenant,
            parcel,
            randomUUID(),
            await nextSeq(query, tenant),
            change.seen === true,
            words,
            words === null ? null : by,
            words === null ? null : language,
            change.seen === undefined,
            isSame,
          ],
        );
        const [record] = await query(
          'select record_id, record_kind, status from parcels where tenant = $1 and id = $2',
          [tenant, parcel],
        );
        return toReply({ ...row, ...record });
      }),

    /**
     * @param {string} tenant
     * @returns {Promise<string>} who signed the last answer of the group; '' where nobody has
     */
    lastName: async (tenant) => {
      const [row] = await database.query(
        'select said_by from replies where tenant = $1 and said_by is not null order by seq desc limit 1',
        [tenant],
      );
      return row?.said_by ?? '';
    },
  };
}

/**
 * The answer goes with what it answers. The sender's device learns so, where there is a mailbox to learn it from.
 * @param {Query} query of a transaction that holds the tenant
 * @param {string} tenant
 * @param {{ id: string, mailbox_hash: string | null }} parcel
 */
export async function replyTakenBack(query, tenant, { id, mailbox_hash: mailbox }) {
  if (mailbox === null) {
    await query('delete from replies where tenant = $1 and parcel = $2', [tenant, id]);
    return;
  }
  await query(
    `insert into replies (tenant, parcel, id, seq) values ($1, $2, $3, $4)
     on conflict (tenant, parcel) do update set seq = excluded.seq, seen_at = null, words = null, said_by = null,
       said_at = null, language = null`,
    [tenant, id, randomUUID(), await nextSeq(query, tenant)],
  );
}

/**
 * @param {Record<string, any>} row of a reply beside its parcel
 * @returns {Reply}
 */
export const toReply = (row) => ({
  id: row.reply_id,
  seq: row.reply_seq,
  parcel: row.parcel,
  record: { id: row.record_id, kind: row.record_kind },
  seenAt: row.seen_at?.toISOString() ?? null,
  text: row.words,
  by: row.said_by,
  language: row.reply_language ?? 'en',
  at: row.said_at?.toISOString() ?? null,
  status: row.status,
});
