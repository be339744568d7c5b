// @ts-check
/**
 * The process that `load.mjs` asks: the server with rows in it, and the floor beside it. Takes the place as JSON and the
 * number of rows as arguments, tells its addresses to its parent, and ends when told to.
 */
import fastify from 'fastify';
import { createServer } from '../app.mjs';
import { openDatabase } from '../database.mjs';
import { migrate } from '../migrate.mjs';
import { tenantStore } from '../tenants.mjs';
import { tokenStore } from '../tokens.mjs';

const TENANT = 'bench';
const [place = '{}', rows = '0'] = process.argv.slice(2);

/**
 * Twenty goals of each sender; of every second sender all are answered.
 * @param {import('../database.mjs').Database} database
 * @param {number} many
 */
async function fill(database, many) {
  await database.query(
    `insert into parcels (tenant, id, seq, status, program, sender, record_id, record_kind, record_schema,
       revision_number, revision_tag, "order", withdrawal_key_hash, content_hash, name, purpose, readers, language, body,
       mailbox_hash)
     select $1, gen_random_uuid(), n, 'accepted', 'bench', md5('sender' || n % ($2 / 20))::uuid, gen_random_uuid(), 'goal',
       1, 1, 'a1b2c3d4', n, md5(n::text), md5(n::text), 'Sample ' || n % ($2 / 20), 'To talk about it together',
       'Your peer life coach', 'en', jsonb_build_object('want', repeat('words ', 40), 'state', 'going'),
       encode(sha256(convert_to(lpad((n % ($2 / 20))::text, 43, '0'), 'UTF8')), 'hex')
     from generate_series(1, $2::int) as n`,
    [TENANT, many],
  );
  await database.query(
    `insert into replies (tenant, parcel, id, seq, seen_at, words, said_by, said_at, language)
     select tenant, id, gen_random_uuid(), $2::bigint + seq, now(), 'Thank you', 'Sample', now(), 'en' from parcels
     where tenant = $1 and seq % 2 = 0`,
    [TENANT, many],
  );
  await database.query('update tenants set last_seq = $2 where id = $1', [TENANT, 2 * many]);
  await database.query('analyze', []);
}

const database = await openDatabase(JSON.parse(place));
await migrate(database);
await tenantStore(database).set({ id: TENANT, password: 'bench' });
await fill(database, Number(rows));
const app = await createServer({ database, limits: { posts: 0, signIns: 0 } });
const floor = fastify();
floor.get('/', () => ({ status: 'up' }));
const listening = { host: '127.0.0.1', port: 0 };
process.send?.({
  address: `${await app.listen(listening)}/${TENANT}`,
  floor: await floor.listen(listening),
  token: await tokenStore(database).make(TENANT, 'bench'),
});
process.once(
  'message',
  () => void Promise.all([app.close(), floor.close()]).then(() => process.disconnect()),
);
