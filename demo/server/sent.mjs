// @ts-check
import { toReply } from './replies.mjs';
import { TALLY } from './tallies.mjs';

/**
 * One parcel as a coach's device reads it. `seq` grows with every change that the sender makes; what was taken
 * back has no `name`, `purpose`, `readers`, `language`, `pressedAt` and `body`.
 * @typedef {object} Sent
 * @property {string} id
 * @property {number} seq
 * @property {'accepted' | 'withdrawn'} status
 * @property {string} program
 * @property {string} sender
 * @property {{ id: string, kind: string, schema: number, revision: { number: number, tag: string } } | null} record
 *   null where only the wish to take it back has arrived
 * @property {number | null} order
 * @property {string | null} name
 * @property {string | null} purpose
 * @property {string | null} readers
 * @property {string | null} language
 * @property {Record<string, unknown> | null} body
 * @property {string} receivedAt RFC 3339
 * @property {string | null} withdrawnAt RFC 3339
 * @property {string | null} pressedAt RFC 3339, the sender's clock, for reading only
 * @property {boolean} answerable whether an answer can reach the sender by the site
 * @property {import('./replies.mjs').Reply | null} reply what the coach said to it
 */

const COLUMNS = `p.id, p.seq, p.status, p.program, p.sender, p.record_id, p.record_kind, p.record_schema,
  p.revision_number, p.revision_tag, p."order", p.name, p.purpose, p.readers, p.language, p.body, p.received_at,
  p.withdrawn_at, p.pressed_at, p.mailbox_hash is not null as answerable, coalesce(p.record_id, p.id) as record_key,
  r.id as reply_id, r.seq as reply_seq, r.parcel, r.seen_at, r.words, r.said_by, r.said_at,
  r.language as reply_language`;

/** The beginning of every question about parcels that somebody reads; `p` is the parcel. */
export const SELECT_SENT = `select ${COLUMNS} from parcels p
  left join replies r on r.tenant = p.tenant and r.parcel = p.id`;

/** Tallies of topics are in no list: what may be seen of them comes from `tallyStore`. */
export const NO_TALLY = `p.record_kind is distinct from '${TALLY}'`;

/**
 * @param {Record<string, any>} row of `SELECT_SENT`
 * @returns {Sent}
 */
export function toSent(row) {
  return {
    id: row.id,
    seq: row.seq,
    status: row.status,
    program: row.program,
    sender: row.sender,
    record:
      row.record_id === null
        ? null
        : {
            id: row.record_id,
            kind: row.record_kind,
            schema: row.record_schema,
            revision: { number: row.revision_number, tag: row.revision_tag },
          },
    order: row.order,
    name: row.name,
    purpose: row.purpose,
    readers: row.readers,
    language: row.language,
    body: row.body,
    receivedAt: row.received_at.toISOString(),
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    pressedAt: row.pressed_at?.toISOString() ?? null,
    answerable: row.answerable,
    reply: row.reply_id === null ? null : toReply(row),
  };
}
