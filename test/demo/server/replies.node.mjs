// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { tokenStore } from '../../../demo/server/tokens.mjs';
import { makeKey, makeParcel, makeQuestion, makeWithdrawal, startServer } from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {{ authorization: string }} */
let coach;
/** @type {string} */
let token;
before(async () => {
  server = await startServer();
  token = await tokenStore(server.database).make('church', 'My tablet');
  coach = { authorization: `Bearer ${token}` };
});
after(() => server.close());

/** @param {Record<string, unknown>} [changes] */
async function send(changes) {
  const mailbox = makeKey();
  const parcel = makeParcel({ mailbox, ...changes });
  assert.equal((await server.post(parcel)).status, 201);
  return { parcel, mailbox };
}

/** @param {string} mailbox */
const inMailbox = async (mailbox, from = 0) =>
  (await server.askReplies(makeQuestion(mailbox, { after: from }))).json;

test('a coach reads, answers, changes the answer and takes it away; the sender hears each once', async () => {
  const { parcel, mailbox } = await send();
  assert.deepEqual(await inMailbox(mailbox), { replies: [], next: 0 });

  const seen = await server.reply(parcel.id, { seen: true }, coach);
  assert.equal(seen.status, 200);
  const { seq, id, seenAt } = seen.json;
  assert.deepEqual(seen.json, {
    id,
    seq,
    parcel: parcel.id,
    record: { id: parcel.record.id, kind: 'goal' },
    seenAt,
    text: null,
    by: null,
    language: 'en',
    at: null,
    status: 'accepted',
  });
  assert.match(seenAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  assert.deepEqual(await inMailbox(mailbox), { replies: [seen.json], next: seq });
  assert.deepEqual(await inMailbox(mailbox, seq), { replies: [], next: seq });

  const said = await server.reply(parcel.id, { text: ' Thank you.\r\nSee you. ', by: 'Pat' }, coach);
  assert.equal(said.json.text, 'Thank you.\nSee you.');
  assert.equal(said.json.by, 'Pat');
  assert.equal(said.json.id, id);
  assert.ok(said.json.seq > seq);
  assert.equal(said.json.seenAt, seenAt, 'answering does not move the day of reading');
  assert.deepEqual((await inMailbox(mailbox, seq)).replies, [said.json]);

  const again = await server.reply(parcel.id, { seen: true }, coach);
  assert.equal(again.json.at, said.json.at, 'what was not changed keeps its day');
  assert.equal(again.json.text, said.json.text);

  const gone = await server.reply(parcel.id, { text: null, seen: false }, coach);
  assert.deepEqual(
    [gone.json.id, gone.json.text, gone.json.by, gone.json.at, gone.json.seenAt],
    [id, null, null, null, null],
  );
  assert.deepEqual((await inMailbox(mailbox)).replies, [gone.json]);
});

test('the list of a device tells when "Send" was pressed, and what was answered', async () => {
  const { parcel } = await send({ pressedAt: '2026-03-04T23:30:00-05:00' });
  const { json: reply } = await server.reply(parcel.id, { text: 'Well done', by: 'Pat', seen: true }, coach);
  const plain = makeParcel({ pressedAt: 'yesterday' });
  assert.equal((await server.post(plain)).status, 201, 'a wrong clock keeps no words out');
  const { json } = await server.ask('/church/records?after=0', { headers: coach });
  const listed = json.records.find((/** @type {any} */ one) => one.id === parcel.id);
  assert.equal(listed.pressedAt, '2026-03-05T04:30:00.000Z');
  assert.equal(listed.answerable, true);
  assert.deepEqual(listed.reply, reply);
  const other = json.records.find((/** @type {any} */ one) => one.id === plain.id);
  assert.deepEqual([other.pressedAt, other.answerable, other.reply], [null, false, null]);
});

test('odd clocks are no moment, and refuse nobody', async () => {
  for (const pressedAt of [
    7,
    null,
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-23:59',
    '+275760-09-13T00:00:00Z',
    '2026-02-30T99:00:00Z',
  ]) {
    const parcel = makeParcel({ pressedAt });
    assert.equal((await server.post(parcel)).status, 201, String(pressedAt));
    const [row] = (await server.rows()).filter(({ id }) => id === parcel.id);
    assert.equal(row?.pressed_at, null, String(pressedAt));
  }
});

test('a mailbox is private: only its hash is kept, another one is empty, and so is an unknown program', async () => {
  const { parcel, mailbox } = await send();
  await server.reply(parcel.id, { text: 'Secret words' }, coach);
  assert.ok(!JSON.stringify(await server.rows()).includes(mailbox));
  assert.deepEqual(await inMailbox(makeKey()), { replies: [], next: 0 });
  const elsewhere = await server.askReplies(makeQuestion(mailbox, { program: 'other' }));
  assert.deepEqual(elsewhere.json, { replies: [], next: 0 });
  assert.deepEqual((await server.askReplies(makeQuestion(mailbox), 'library')).json.replies, []);
  const answer = await server.askReplies(makeQuestion(mailbox), 'church', { origin: 'https://example.org' });
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.equal(answer.headers.get('access-control-allow-credentials'), null);
});

test('one mailbox gets the answers of all its records, a hundred at a time, the oldest change first', async () => {
  const { parcel: first, mailbox } = await send();
  const ids = [first.id];
  for (let count = 0; count < 104; count += 1) {
    const parcel = makeParcel({ mailbox, sender: first.sender });
    await server.post(parcel);
    ids.push(parcel.id);
  }
  for (const id of ids) await server.reply(id, { seen: true }, coach);
  await server.reply(ids[0] ?? '', { text: 'Last' }, coach);
  const page = await inMailbox(mailbox);
  assert.equal(page.replies.length, 100);
  assert.equal(page.next, page.replies.at(-1).seq);
  const rest = await inMailbox(mailbox, page.next);
  const order = [...page.replies, ...rest.replies].map((/** @type {any} */ one) => one.parcel);
  assert.deepEqual(order, [...ids.slice(1), ids[0]]);
});

test('what is taken back takes its answer along, and the sender hears so', async () => {
  const { parcel, mailbox } = await send();
  const { json } = await server.reply(parcel.id, { text: 'Secret words', by: 'Pat', seen: true }, coach);
  await server.post(makeWithdrawal(parcel));
  const { replies } = await inMailbox(mailbox, json.seq);
  assert.equal(replies.length, 1);
  const { id, text, by, at, seenAt, status } = replies[0];
  assert.deepEqual([id, text, by, at, seenAt, status], [json.id, null, null, null, null, 'withdrawn']);
  const kept = await server.database.query('select * from replies where parcel = $1', [parcel.id]);
  assert.doesNotMatch(JSON.stringify(kept), /Secret words|Pat/);
  const late = await server.reply(parcel.id, { text: 'More' }, coach);
  assert.equal(late.status, 409);
  assert.deepEqual(late.json, { error: 'withdrawn' });
  // Without a mailbox nobody can hear it, so nothing stays.
  const plain = makeParcel();
  await server.post(plain);
  await server.reply(plain.id, { text: 'Secret words' }, coach);
  await server.post(makeWithdrawal(plain));
  assert.deepEqual(await server.database.query('select * from replies where parcel = $1', [plain.id]), []);
});

test('an answer and a taking back that race leave no words', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { parcel } = await send();
    await Promise.all([
      server.reply(parcel.id, { text: 'Secret words' }, coach),
      server.post(makeWithdrawal(parcel)),
    ]);
    const kept = await server.database.query('select words from replies where parcel = $1', [parcel.id]);
    assert.deepEqual(kept, [{ words: null }]);
  }
});

test('tallies get no answers and keep no mailbox', async () => {
  const { parcel, mailbox } = await send({
    record: { id: randomUUID(), kind: 'topic-tally', schema: 1, revision: { number: 1, tag: 'a' } },
    body: { from: '2026-10-01', to: '2026-10-31', topics: ['rest'] },
    pressedAt: '2026-10-31T10:00:00Z',
  });
  const answer = await server.reply(parcel.id, { text: 'Thanks' }, coach);
  assert.equal(answer.status, 404);
  assert.deepEqual(answer.json, { error: 'not-here' });
  const [row] = (await server.rows()).filter(({ id }) => id === parcel.id);
  assert.deepEqual([row?.mailbox_hash, row?.pressed_at], [null, null]);
  assert.deepEqual((await inMailbox(mailbox)).replies, []);
});

test('only a coach of this group answers, and with a cookie only from a page of this site', async () => {
  const { parcel, mailbox } = await send();
  const words = { text: 'Not allowed' };
  const cookie = await server.signIn();
  const { json } = await server.ask('/church/program', { headers: { cookie } });
  const right = { cookie, 'x-iml-token': json.token };
  /** @type {[Record<string, string>, number, string][]} */
  const wrong = [
    [{}, 401, 'sign-in'],
    [{ authorization: 'Bearer' }, 401, 'sign-in'],
    [{ authorization: `Bearer ${makeKey()}` }, 401, 'sign-in'],
    [{ authorization: `Bearer ${makeKey()}`, ...right }, 401, 'sign-in'],
    [{ cookie }, 403, 'token'],
    [{ cookie, 'x-iml-token': '0'.repeat(64) }, 403, 'token'],
    [{ ...right, origin: 'https://example.org' }, 403, 'not-from-here'],
    [{ ...right, 'sec-fetch-site': 'cross-site' }, 403, 'not-from-here'],
  ];
  for (const [headers, status, error] of wrong) {
    const answer = await server.reply(parcel.id, words, headers);
    assert.equal(answer.status, status, JSON.stringify(headers));
    assert.deepEqual(answer.json, { error });
  }
  assert.equal((await server.reply(parcel.id, words, coach, 'library')).status, 401);
  assert.equal((await server.reply(parcel.id, words, coach, 'nobody')).status, 404);
  assert.deepEqual((await inMailbox(mailbox)).replies, []);
  assert.equal((await server.reply(parcel.id, words, right)).status, 200);
});

test('what is no question or no answer is told so, and changes nothing', async () => {
  const { parcel, mailbox } = await send();
  const question = makeQuestion(mailbox);
  for (const bad of [
    '{',
    'null',
    '[]',
    '7',
    { ...question, iml: 2 },
    { ...question, type: 'ask' },
    { ...question, program: '' },
    { ...question, mailbox: 'short' },
    { ...question, mailbox: `${mailbox}=` },
    { ...question, after: -1 },
    { ...question, after: '0' },
    { ...question, after: 1.5 },
  ]) {
    const answer = await server.askReplies(bad);
    assert.equal(answer.status, 400, JSON.stringify(bad));
    assert.deepEqual(answer.json, { error: 'not-a-question' });
  }
  const nobody = await server.askReplies(question, 'nobody');
  assert.deepEqual([nobody.status, nobody.json], [404, { error: 'no-such-tenant' }]);
  assert.equal((await server.askReplies({ ...question, more: 'x'.repeat(3000) })).status, 413);
  for (const bad of [
    '{',
    'null',
    '[]',
    { text: 7 },
    { text: 'x'.repeat(2001) },
    { by: 'x'.repeat(81) },
    { seen: 'yes' },
    { language: 'no language' },
  ]) {
    const answer = await server.reply(parcel.id, bad, coach);
    assert.equal(answer.status, 400, JSON.stringify(bad));
    assert.equal(answer.json.error, 'not-a-reply');
  }
  assert.equal((await server.reply(parcel.id, { text: 'x'.repeat(17_000) }, coach)).status, 413);
  for (const id of [randomUUID(), 'one']) {
    const answer = await server.reply(id, { text: 'x' }, coach);
    assert.deepEqual([answer.status, answer.json], [404, { error: 'not-here' }]);
  }
  assert.deepEqual(await inMailbox(mailbox), { replies: [], next: 0 });
  const longest = '\u0001'.repeat(2000);
  assert.equal((await server.reply(parcel.id, { text: `a${longest.slice(2)}a` }, coach)).status, 200);
});

test('two hundred answers at once each get their place', async () => {
  const sent = await Promise.all(Array.from({ length: 20 }, () => send()));
  const answers = await Promise.all(
    sent.flatMap(({ parcel }) =>
      Array.from({ length: 10 }, (_, count) =>
        server.reply(parcel.id, { text: `Answer ${count}`, seen: true }, coach),
      ),
    ),
  );
  assert.ok(answers.every(({ status }) => status === 200));
  assert.equal(new Set(answers.map(({ json }) => json.seq)).size, 200);
  assert.equal(new Set(answers.map(({ json }) => json.id)).size, 20);
});

test('tokens: each name once, only a hash is kept, none opens another group, a revoked one nothing', async () => {
  const tokens = tokenStore(server.database);
  await assert.rejects(tokens.make('church', ' My tablet '), /already/);
  await assert.rejects(tokens.make('church', ' '), /needs a name/);
  assert.deepEqual(
    (await tokens.list('church')).map(({ name }) => name),
    ['My tablet'],
  );
  const kept = JSON.stringify(await server.database.query('select * from coach_tokens', []));
  assert.ok(!kept.includes(token));
  assert.equal((await server.ask('/library/records', { headers: coach })).status, 401);
  const other = await tokens.make('church', 'Lost phone');
  const headers = { authorization: `bearer ${other}` };
  assert.equal((await server.ask('/church/records', { headers })).status, 200);
  assert.equal(await tokens.revoke('church', 'Lost phone'), true);
  assert.equal(await tokens.revoke('church', 'Lost phone'), false);
  assert.equal((await server.ask('/church/records', { headers })).status, 401);
  assert.equal((await server.ask('/church/records', { headers: coach })).status, 200);
});

test('a device of another site may read and answer with a token: preflight says so', async () => {
  const preflight = await server.ask(`/church/records/${randomUUID()}/reply`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://coach.example',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  assert.equal(preflight.status, 204);
  assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /PUT/);
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/i);
  assert.equal(preflight.headers.get('access-control-allow-credentials'), null);
});
