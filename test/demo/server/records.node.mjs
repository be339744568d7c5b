// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { makeGoal, makeKey, makeParcel, makeWithdrawal, startServer } from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
before(async () => {
  server = await startServer();
});
after(() => server.close());

/** @param {string} id */
const stored = async (id) => (await server.rows()).filter((row) => row.id === id);

test('a parcel is accepted, then answered the same when it comes again', async () => {
  const parcel = makeParcel();
  const first = await server.post(parcel);
  assert.equal(first.status, 201);
  assert.deepEqual(first.json, { id: parcel.id, status: 'accepted' });
  const reordered = Object.fromEntries(Object.entries(parcel).reverse());
  const again = await server.post(reordered);
  assert.equal(again.status, 200);
  assert.deepEqual(again.json, first.json);
  const rows = await stored(parcel.id);
  assert.equal(rows.length, 1);
  assert.deepEqual(rows[0]?.body, parcel.body);
});

test('twenty posts of one parcel at once store it once', async () => {
  const parcel = makeParcel();
  const answers = await Promise.all(Array.from({ length: 20 }, () => server.post(parcel)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [...Array(19).fill(200), 201]);
  for (const { json } of answers) assert.deepEqual(json, { id: parcel.id, status: 'accepted' });
  assert.equal((await stored(parcel.id)).length, 1);
});

test('the same id with other words, or another key, is refused and changes nothing', async () => {
  const parcel = makeParcel();
  await server.post(parcel);
  for (const changes of [
    { body: makeGoal({ want: 'Other' }) },
    { order: 13 },
    { withdrawalKey: makeKey() },
  ]) {
    const answer = await server.post({ ...parcel, ...changes });
    assert.equal(answer.status, 422);
    assert.deepEqual(answer.json, { error: 'changed-content' });
  }
  const [row] = await stored(parcel.id);
  assert.equal(row?.body.want, 'Go to the game night');
  assert.equal(row?.order, 12);
});

test('a parcel is taken back with its key: the words are erased, a tombstone stays', async () => {
  const parcel = makeParcel({ name: 'Zebediah', body: makeGoal({ want: 'xylophone' }) });
  await server.post(parcel);
  for (let times = 0; times < 2; times += 1) {
    const answer = await server.post(makeWithdrawal(parcel));
    assert.equal(answer.status, 200);
    assert.deepEqual(answer.json, { id: parcel.id, status: 'withdrawn' });
  }
  const rows = await stored(parcel.id);
  assert.equal(rows.length, 1);
  assert.equal(rows[0]?.status, 'withdrawn');
  assert.doesNotMatch(JSON.stringify(rows), /Zebediah|xylophone|talk about it|peer life coach/);
  const again = await server.post(parcel);
  assert.equal(again.status, 200);
  assert.deepEqual(again.json, { id: parcel.id, status: 'withdrawn' });
  assert.doesNotMatch(JSON.stringify(await stored(parcel.id)), /Zebediah|xylophone/);
});

test('a parcel that arrives after it was taken back is never stored, but keeps its place in the order', async () => {
  const parcel = makeParcel({ name: 'Zebediah', body: makeGoal({ want: 'xylophone' }) });
  const early = await server.post(makeWithdrawal(parcel));
  assert.equal(early.status, 200);
  assert.deepEqual(early.json, { id: parcel.id, status: 'withdrawn' });
  const late = await server.post(parcel);
  assert.equal(late.status, 200);
  assert.deepEqual(late.json, { id: parcel.id, status: 'withdrawn' });
  const [row] = await stored(parcel.id);
  assert.doesNotMatch(JSON.stringify(row), /Zebediah|xylophone/);
  assert.equal(row?.record_id, parcel.record.id);
  assert.equal(row?.order, 12);
});

test('withdrawals and parcels that race leave nothing of what was written', async () => {
  const parcels = Array.from({ length: 10 }, () => makeParcel({ name: 'Zebediah' }));
  await Promise.all(parcels.flatMap((parcel) => [server.post(parcel), server.post(makeWithdrawal(parcel))]));
  for (const { id } of parcels) {
    const rows = await stored(id);
    assert.equal(rows.length, 1);
    assert.equal(rows[0]?.status, 'withdrawn');
    assert.equal(rows[0]?.body, null);
  }
});

test('another key takes nothing back', async () => {
  const parcel = makeParcel();
  await server.post(parcel);
  const answer = await server.post(makeWithdrawal(parcel, { withdrawalKey: makeKey() }));
  assert.equal(answer.status, 403);
  assert.deepEqual(answer.json, { error: 'withdrawal-key' });
  assert.equal((await stored(parcel.id))[0]?.status, 'accepted');
});

test('a tombstone that someone else set first does not let a parcel pass as taken back', async () => {
  const parcel = makeParcel();
  await server.post(makeWithdrawal(parcel, { withdrawalKey: makeKey() }));
  const answer = await server.post(parcel);
  assert.equal(answer.status, 422);
  assert.deepEqual(answer.json, { error: 'changed-content' });
});

test('the withdrawal key is never stored as it is', async () => {
  const parcel = makeParcel();
  await server.post(parcel);
  const text = JSON.stringify(await server.rows());
  assert.ok(!text.includes(parcel.withdrawalKey));
  assert.match(text, /"withdrawal_key_hash":"[0-9a-f]{64}"/);
});

test('"is it there?" tells where a parcel stands, and nothing of what it says', async () => {
  const parcel = makeParcel();
  assert.equal((await server.ask(`/church/records/${parcel.id}`)).status, 404);
  await server.post(parcel);
  const there = await server.ask(`/church/records/${parcel.id.toUpperCase()}`);
  assert.equal(there.status, 200);
  assert.deepEqual(there.json, { id: parcel.id, status: 'accepted' });
  assert.equal(there.headers.get('cache-control'), 'no-store');
  await server.post(makeWithdrawal(parcel));
  assert.deepEqual((await server.ask(`/church/records/${parcel.id}`)).json, {
    id: parcel.id,
    status: 'withdrawn',
  });
  const nonsense = await server.ask(`/church/records/${encodeURIComponent("1' or '1'='1")}`);
  assert.equal(nonsense.status, 404);
  assert.deepEqual(nonsense.json, { error: 'not-here' });
});

test('tenants never meet: the same id in both, and each asks its own', async () => {
  const parcel = makeParcel({ word: 'maple' });
  assert.equal((await server.post(parcel, 'church')).status, 201);
  assert.equal((await server.ask(`/library/records/${parcel.id}`)).status, 404);
  assert.equal((await server.post({ ...parcel, order: 99 }, 'library')).status, 201);
  await server.post(makeWithdrawal(parcel), 'library');
  assert.equal((await server.ask(`/church/records/${parcel.id}`)).json.status, 'accepted');
  const nobody = await server.post(makeParcel(), 'nobody');
  assert.equal(nobody.status, 404);
  assert.deepEqual(nobody.json, { error: 'no-such-tenant' });
});

test('the group word keeps strangers out and forgives how it is typed', async () => {
  for (const word of [undefined, '', 'oak', 'maples']) {
    const parcel = makeParcel({ word });
    const answer = await server.post(parcel, 'library');
    assert.equal(answer.status, 422);
    assert.deepEqual(answer.json, { error: 'group-word' });
    assert.equal((await server.ask(`/library/records/${parcel.id}`)).status, 404);
  }
  for (const word of ['maple', ' MAPLE ', 'arbol', 'Árbol']) {
    assert.equal((await server.post(makeParcel({ word }), 'library')).status, 201);
  }
  assert.doesNotMatch(JSON.stringify(await server.rows()), /maple/i);
});

test('the word can be mended under the same id, and does not matter once the parcel is here', async () => {
  const parcel = makeParcel({ word: 'oak' });
  assert.equal((await server.post(parcel, 'library')).status, 422);
  assert.equal((await server.post({ ...parcel, word: 'maple' }, 'library')).status, 201);
  assert.equal((await server.post(parcel, 'library')).status, 200);
});

test('what is no parcel gets a list of what is wrong, and is not stored', async () => {
  const before = (await server.rows()).length;
  const parcel = makeParcel();
  /** @type {[unknown, RegExp][]} */
  const wrong = [
    ['{', /./],
    ['', /./],
    ['null', /not a JSON object/],
    ['[]', /not a JSON object/],
    ['"text"', /not a JSON object/],
    [{ ...parcel, iml: 2 }, /^iml/],
    [{ ...parcel, type: 'letter' }, /^type/],
    [{ ...parcel, id: 'one' }, /^id: a UUID/],
    [{ ...parcel, sender: 7 }, /^sender/],
    [{ ...parcel, record: 'goal' }, /^record.id/],
    [{ ...parcel, record: { ...parcel.record, kind: '<b>' } }, /^record.kind/],
    [{ ...parcel, record: { ...parcel.record, schema: 3_000_000_000 } }, /^record.schema/],
    [{ ...parcel, order: -1 }, /^order/],
    [{ ...parcel, order: 1.5 }, /^order/],
    [{ ...parcel, order: 2 ** 53 }, /^order/],
    [{ ...parcel, withdrawalKey: 'short' }, /^withdrawalKey/],
    [{ ...parcel, name: 'x'.repeat(301) }, /^name/],
    [{ ...parcel, language: 'english language' }, /^language/],
    [{ ...parcel, body: [] }, /^body/],
    [{ ...parcel, body: undefined }, /^body/],
    [JSON.stringify(parcel).replace('"want"', '"__proto__":{"polluted":true},"want"'), /./],
    [
      JSON.stringify({ ...parcel, body: { deep: 1 } }).replace(
        '1}',
        `${'['.repeat(9000)}${']'.repeat(9000)}}`,
      ),
      /nested/,
    ],
  ];
  for (const [message, problem] of wrong) {
    const answer = await server.post(message);
    assert.equal(answer.status, 400, String(problem));
    assert.equal(answer.json.error, 'not-a-parcel');
    assert.match(answer.json.details[0], problem);
  }
  assert.equal((await server.rows()).length, before);
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

test('what a newer kit adds does not hinder', async () => {
  const parcel = makeParcel({ future: { anything: true } });
  assert.equal((await server.post(parcel)).status, 201);
  assert.equal((await server.post(parcel)).status, 200);
});

test('zero characters and half surrogates become a mark; everything else arrives as written', async () => {
  const words = 'a\u0000b \uD83D c 👩‍👩‍👧 مرحبا \u0007\r\n\t<script>';
  const parcel = makeParcel({ name: 'S\u0000m', body: { want: words, 'k\u0000': 1 } });
  assert.equal((await server.post(parcel)).status, 201);
  assert.equal((await server.post(parcel)).status, 200);
  const [row] = await stored(parcel.id);
  assert.equal(row?.name, 'S\uFFFDm');
  assert.deepEqual(row?.body, { want: 'a\uFFFDb \uFFFD c 👩‍👩‍👧 مرحبا \u0007\r\n\t<script>', 'k\uFFFD': 1 });
});

test('256 KiB is the limit, told in JSON that any site may read', async () => {
  const parcel = makeParcel({ body: { want: '' } });
  const room = 256 * 1024 - JSON.stringify(parcel).length;
  assert.equal((await server.post({ ...parcel, body: { want: 'x'.repeat(room) } })).status, 201);
  for (const more of [1, 100_000, 3_000_000]) {
    const big = { ...parcel, id: randomUUID(), body: { want: 'x'.repeat(room + more) } };
    const answer = await server.post(big, 'church', { origin: 'https://example.org' });
    assert.equal(answer.status, 413);
    assert.deepEqual(answer.json, { error: 'too-large' });
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  }
});

test('only JSON is taken', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
    const answer = await server.post(makeParcel(), 'church', { 'content-type': type });
    assert.equal(answer.status, 415);
    assert.deepEqual(answer.json, { error: 'content-type' });
  }
});

test('a page of any site may post: preflight and answers say so, without cookies', async () => {
  const preflight = await server.ask('/church/records', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });
  assert.equal(preflight.status, 204);
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /POST/);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /content-type/i);
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
  const answer = await server.post(makeParcel(), 'church', { origin: 'https://example.org' });
  assert.equal(answer.status, 201);
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  const refused = await server.post({}, 'church', { origin: 'https://example.org' });
  assert.equal(refused.headers.get('access-control-allow-origin'), '*');
});
