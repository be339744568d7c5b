// @ts-check
/** @typedef {import('./database.mjs').Database} Database */
/** @typedef {import('./database.mjs').Query} Query */

/** The kind of record that holds the topics somebody ticked in a month. */
export const TALLY = 'topic-tally';

/** Topics that fewer people ticked are shown to nobody. */
export const FEWEST_PEOPLE = 3;

/** How far back the coach's page goes, in months that have something to show. */
const MONTHS = 12;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;
/** The kit's own topics. A word of a person's own (`own:…`) never fits. */
const TOPIC = /^[a-z][a-z0-9-]{0,63}$/;
const MOST_TOPICS = 200;

/**
 * One month as its coach may see it: topics that at least three people ticked, by the alphabet of their ids.
 * There is no number in it on purpose.
 * @typedef {{ program: string, month: string, topics: string[] }} Tally
 */

/**
 * Who changed something: the sender of a record in a program.
 * @typedef {{ tenant: string, program: string, sender: string, record: string }} Teller
 */

/**
 * What is kept of a tally's body: its days and the ids of its topics. Whatever else was sent is let go before
 * it is stored.
 * @param {Record<string, unknown>} body
 * @returns {{ from?: string, to?: string, topics: string[] }} without days where these are not of one month
 */
export function tallyBody({ from, to, topics }) {
  const isMonth =
    typeof from === 'string' &&
    typeof to === 'string' &&
    DAY.test(from) &&
    DAY.test(to) &&
    from.slice(0, 7) === to.slice(0, 7);
  const ids = (Array.isArray(topics) ? topics : []).filter((id) => typeof id === 'string' && TOPIC.test(id));
  return { ...(isMonth ? { from, to } : {}), topics: [...new Set(ids)].slice(0, MOST_TOPICS) };
}

/**
 * What may be shown of the tallies.
 *
 * A coach who knows who pressed "Send" just now could compare the page before and after. Therefore:
 * - no numbers: a topic stands in the list, or it does not;
 * - the list of a month is made anew only when three senders have changed something since it was made, so that
 *   what is new in it could be any of theirs;
 * - when somebody takes a tally back, its month is hidden at once, and shown again with the next list;
 * - neither how many sent nor who did is told, and a month with too few senders looks like one with none.
 * @param {Database} database
 */
export function tallyStore(database) {
  return {
    /**
     * @param {string} tenant
     * @returns {Promise<Tally[]>} the newest month first; months with nothing to show are left out
     */
    shown: async (tenant) => {
      const rows = await database.query(
        `select program, month, topics from topic_tallies
         where tenant = $1 and topics <> '[]' order by month desc, program limit $2`,
        [tenant, MONTHS],
      );
      return rows.map(({ program, month, topics }) => ({ program, month, topics }));
    },
  };
}

/**
 * After a tally was stored, in the same transaction.
 * @param {Query} query
 * @param {Teller} teller
 */
export async function tallyArrived(query, teller) {
  for (const month of await monthsOf(query, teller)) await changed(query, teller, month);
}

/**
 * A tally is taken back: its months are hidden, whatever was in them.
 * @param {Query} query
 * @param {Teller} teller
 * @param {() => Promise<unknown>} erase takes its words out of the row, where its months stand
 */
export async function tallyTakenBack(query, teller, erase) {
  const months = await monthsOf(query, teller);
  await erase();
  for (const month of months) {
    await query(`update topic_tallies set topics = '[]' where tenant = $1 and program = $2 and month = $3`, [
      teller.tenant,
      teller.program,
      month,
    ]);
    await changed(query, teller, month);
  }
}

/**
 * Every month that a record has told about: a newer tally of it can be about other days.
 * @param {Query} query
 * @param {Teller} teller
 * @returns {Promise<string[]>} `YYYY-MM`
 */
async function monthsOf(query, { tenant, program, sender, record }) {
  const rows = await query(
    `select distinct left(body ->> 'from', 7) as month from parcels
     where tenant = $1 and program = $2 and sender = $3 and record_id = $4
       and record_kind = '${TALLY}' and body ->> 'from' is not null`,
    [tenant, program, sender, record],
  );
  return rows.map(({ month }) => month);
}

/**
 * Remembers who changed a month, and makes its list anew when enough people have.
 * @param {Query} query
 * @param {Teller} teller
 * @param {string} month
 */
async function changed(query, { tenant, program, sender }, month) {
  const [row] = await query(
    `insert into topic_tallies as kept (tenant, program, month, changed) values ($1, $2, $3, $4)
     on conflict (tenant, program, month) do update
       set changed = case when kept.changed @> $4 then kept.changed else kept.changed || $4 end
     returning jsonb_array_length(changed) as many`,
    [tenant, program, month, JSON.stringify([sender])],
  );
  if (row?.many < FEWEST_PEOPLE) return;
  // What too few people ticked never leaves this statement. A record counts as it was told last; where that
  // was taken back, it does not count.
  await query(
    `with newest as (
       select distinct on (sender, record_id) sender, status, body from parcels
       where tenant = $1 and program = $2 and record_kind = '${TALLY}'
       order by sender, record_id, "order" desc, id desc
     ), ticked as (
       select topic, sender from newest, jsonb_array_elements_text(body -> 'topics') as topic
       where status = 'accepted' and left(body ->> 'from', 7) = $3
     ), many as (
       select topic from ticked group by topic having count(distinct sender) >= $4
     )
     update topic_tallies
     set changed = '[]', topics = (select coalesce(jsonb_agg(topic order by topic), '[]') from many)
     where tenant = $1 and program = $2 and month = $3`,
    [tenant, program, month, FEWEST_PEOPLE],
  );
}
