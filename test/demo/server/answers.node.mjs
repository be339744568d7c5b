// @ts-check
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { en } from '../../../demo/server/words/en.mjs';
import { es } from '../../../demo/server/words/es.mjs';
import {
  makeGoal,
  makeKey,
  makeParcel,
  makeQuestion,
  makeWithdrawal,
  PASSWORD,
  startServer,
} from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {string} */
let cookie;
before(async () => {
  server = await startServer();
  cookie = await server.signIn();
});
after(() => server.close());

const page = async (query = '') => (await server.ask(`/church/coach${query}`, { headers: { cookie } })).text;
/** @param {string} markup */
const tokenOf = (markup) => /name="token" value="([0-9a-f]{64})"/.exec(markup)?.[1] ?? '';

/**
 * Presses a button of the page.
 * @param {string} path after `/coach/`
 * @param {Record<string, string>} fields
 */
async function press(path, fields, headers = /** @type {Record<string, string>} */ ({ cookie })) {
  const token = fields.token ?? tokenOf(await page());
  return server.ask(`/church/coach/${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ token, ...fields }),
  });
}

/** @param {Record<string, unknown>} [changes] */
async function send(changes) {
  const mailbox = makeKey();
  const parcel = makeParcel({ mailbox, ...changes });
  assert.equal((await server.post(parcel)).status, 201);
  return { parcel, mailbox };
}

/** @param {string} mailbox */
const heard = async (mailbox) => (await server.askReplies(makeQuestion(mailbox))).json.replies[0];

/** What stands under one record. @param {string} id @param {string} [query] */
const under = async (id, query) =>
  (await page(query)).split(`id="reply-${id}"`)[1]?.split('</article>')[0] ?? '';

test('one press says that it was read, and another takes that back', async () => {
  const { parcel, mailbox } = await send();
  const listed = await under(parcel.id);
  assert.ok(listed.includes(en.reply.haveRead) && listed.includes(en.reply.theySee));
  assert.equal(await heard(mailbox), undefined, 'listing is not reading');
  const answer = await press('seen', { parcel: parcel.id, seen: 'yes' });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), `/church/coach?lang=en#reply-${parcel.id}`);
  assert.match((await heard(mailbox)).seenAt, /^\d{4}-/);
  assert.ok((await under(parcel.id)).includes(en.reply.readOn));
  await press('seen', { parcel: parcel.id, seen: 'no' });
  assert.equal((await heard(mailbox)).seenAt, null);
});

test('an answer is written, shown, changed and deleted, without a script and in both languages', async () => {
  const { parcel, mailbox } = await send();
  const text = 'Well done.\r\n<script>alert(1)</script> مرحبا';
  assert.equal((await press('answer', { parcel: parcel.id, text, by: 'Pat' })).status, 303);
  const said = await heard(mailbox);
  assert.equal(said.text, 'Well done.\n<script>alert(1)</script> مرحبا');
  assert.deepEqual([said.by, said.language, said.status], ['Pat', 'en', 'accepted']);
  assert.match(said.seenAt, /^\d{4}-/, 'who answers has read it');
  const listed = await under(parcel.id);
  for (const part of [en.reply.yours, 'Well done.\n&lt;script&gt;', 'Pat', en.reply.change, en.reply.remove])
    assert.ok(listed.includes(part), part);
  assert.doesNotMatch(listed, /<script/);
  // The next record is signed with the same name.
  const { parcel: other } = await send();
  assert.match(await under(other.id), /name="by"[^>]*value="Pat"/);

  const spanish = await server.ask('/church/coach/answer?lang=es', {
    method: 'POST',
    headers: { cookie },
    body: new URLSearchParams({
      token: tokenOf(await page()),
      parcel: parcel.id,
      text: 'Muy bien',
      by: 'Pat',
      before: '999',
    }),
  });
  assert.equal(spanish.headers.get('location'), `/church/coach?lang=es&before=999#reply-${parcel.id}`);
  const changed = await heard(mailbox);
  assert.deepEqual([changed.id, changed.text, changed.language], [said.id, 'Muy bien', 'es']);
  assert.ok((await under(parcel.id, '?lang=es')).includes(es.reply.yours));

  assert.equal((await press('answer', { parcel: parcel.id, text: 'x', by: '', do: 'delete' })).status, 303);
  const gone = await heard(mailbox);
  assert.deepEqual([gone.text, gone.by], [null, null]);
  assert.match(gone.seenAt, /^\d{4}-/, 'it stays read');
  assert.ok(!(await under(parcel.id)).includes(en.reply.yours));
});

test('whatever goes wrong, the words of the coach stand in the field again', async () => {
  const { parcel, mailbox } = await send();
  const fields = { parcel: parcel.id, text: 'Kept & <safe>', by: 'Pat "P"' };
  const isKept = (/** @type {string} */ text) =>
    text.includes('Kept &amp; &lt;safe&gt;') && text.includes('Pat &quot;P&quot;');

  const stale = await press('answer', { ...fields, token: '0'.repeat(64) });
  assert.equal(stale.status, 403);
  assert.ok(isKept(stale.text) && stale.text.includes(en.reply.pressAgain));

  const long = await press('answer', { ...fields, text: `${'é'.repeat(2001)}Kept & <safe>` });
  assert.equal(long.status, 422);
  assert.ok(isKept(long.text) && long.text.includes('2,000 characters'));
  assert.ok(long.text.includes('Go to the game night'), 'with what is answered beside it');
  const empty = await press('answer', { ...fields, text: ' \r\n ' });
  assert.equal(empty.status, 422);
  assert.ok(empty.text.includes(en.reply.noWords));
  assert.equal(await heard(mailbox), undefined);

  const huge = await press('answer', { ...fields, text: 'x'.repeat(40_000) });
  assert.equal(huge.status, 413);
  assert.ok(huge.text.includes(en.tooMuch));

  const query = server.database.transaction;
  server.database.transaction = () => Promise.reject(Object.assign(new Error('x'), { code: '57P01' }));
  const away = await press('answer', fields).finally(() => (server.database.transaction = query));
  assert.equal(away.status, 503);
  assert.ok(isKept(away.text) && away.text.includes(en.reply.notKept));
  const afterwards = await press('answer', { ...fields, token: tokenOf(away.text) });
  assert.equal(afterwards.status, 303);

  await server.post(makeWithdrawal(parcel));
  const late = await press('answer', fields);
  assert.equal(late.status, 409);
  assert.ok(isKept(late.text) && late.text.includes(en.reply.gone));
});

test('a session that ended while an answer was written: sign in, and go on with it', async () => {
  const { parcel, mailbox } = await send();
  const fields = { token: '0'.repeat(64), parcel: parcel.id, text: 'Kept words', by: 'Pat' };
  const signedOut = await press('answer', fields, {});
  assert.equal(signedOut.status, 401);
  assert.ok(signedOut.text.includes(en.reply.signInFirst) && signedOut.text.includes('value="Kept words"'));
  assert.ok(!signedOut.text.includes('game night'));
  const wrong = await press('sign-in', { ...fields, password: 'wrong' }, {});
  assert.ok(wrong.status === 403 && wrong.text.includes('value="Kept words"'));
  const right = await press('sign-in', { ...fields, password: PASSWORD }, {});
  assert.equal(right.status, 200);
  assert.ok(right.text.includes(en.reply.pressAgain) && right.text.includes('Kept words'));
  const mine = { cookie: right.headers.get('set-cookie')?.split(';')[0] ?? '' };
  assert.equal((await press('answer', { ...fields, token: tokenOf(right.text) }, mine)).status, 303);
  assert.equal((await heard(mailbox)).text, 'Kept words');
});

test('whom the site cannot reach gets a card on paper', async () => {
  const parcel = makeParcel({ name: 'Zebediah', body: makeGoal({ want: 'Learn to cook' }) });
  await server.post(parcel);
  const listed = await under(parcel.id);
  assert.ok(listed.includes(en.reply.cannotReach) && !listed.includes(en.reply.theySee));
  assert.ok(!listed.includes(en.reply.card), 'there is nothing to print yet');
  assert.equal((await press('card', { parcel: parcel.id })).status, 410);
  await press('answer', { parcel: parcel.id, text: 'Bring a friend', by: 'Pat' });
  assert.ok((await under(parcel.id)).includes(en.reply.card));
  const card = await press('card', { parcel: parcel.id });
  assert.equal(card.status, 200);
  for (const part of ['Zebediah', 'Goal', 'Learn to cook', 'Bring a friend', 'Pat', en.reply.sentOn])
    assert.ok(card.text.includes(part), part);
  assert.doesNotMatch(card.text, /undefined|null|\[object/);
});

test('an answer to an earlier version stands beside that version', async () => {
  const { parcel, mailbox } = await send({ body: makeGoal({ want: 'first words' }) });
  await press('answer', { parcel: parcel.id, text: 'To the first', by: 'Pat' });
  const newer = makeParcel({ mailbox, sender: parcel.sender, record: parcel.record, order: 13 });
  await server.post(newer);
  const text = await page();
  assert.ok(!(await under(newer.id)).split('<details>')[0]?.includes('To the first'));
  assert.match(text, /first words[\s\S]*To the first/);
});

test('everything of one person: as a file, and erased after a step that says what is lost', async () => {
  const { parcel, mailbox } = await send({ name: 'Zebediah' });
  const { sender } = parcel;
  const second = makeParcel({ sender, name: 'Zebediah', order: 20, body: makeGoal({ want: 'xylophone' }) });
  await server.post(second);
  const other = await send({ name: 'Other' });
  await press('answer', { parcel: parcel.id, text: 'Secret answer', by: 'Pat' });

  const file = await press('export', { sender });
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="records\.json"$/);
  assert.equal(file.headers.get('cache-control'), 'no-store');
  assert.deepEqual([file.json.type, file.json.sender, file.json.name], ['sender', sender, 'Zebediah']);
  assert.deepEqual(
    file.json.records.map((/** @type {any} */ one) => one.id),
    [parcel.id, second.id],
  );
  assert.equal(file.json.records[0].reply.text, 'Secret answer');
  assert.doesNotMatch(file.text, /withdrawal|hash|Other/i);

  const asked = await press('erase', { sender });
  assert.equal(asked.status, 200);
  for (const part of ['Zebediah', en.person.lost(2), en.person.noUndo, en.person.deviceKeeps])
    assert.ok(asked.text.includes(part), part);
  assert.equal((await heard(mailbox)).text, 'Secret answer', 'asking erases nothing');

  const done = await press('erase', { sender, sure: 'yes' });
  assert.equal(done.status, 303);
  assert.ok((await page('?done=erased')).includes(en.person.erased));
  const kept = JSON.stringify([
    (await server.rows()).filter((row) => row.sender === sender),
    await server.database.query('select * from replies where parcel = $1', [parcel.id]),
  ]);
  assert.doesNotMatch(kept, /Zebediah|xylophone|game night|Secret answer|Pat"/);
  assert.deepEqual((await server.post(second)).json, { id: second.id, status: 'withdrawn' });
  assert.equal((await heard(mailbox)).status, 'withdrawn');
  const [row] = (await server.rows()).filter(({ id }) => id === other.parcel.id);
  assert.equal(row?.name, 'Other');
});

test('nothing is pressed from elsewhere, signed out, or for another group', async () => {
  const { parcel, mailbox } = await send();
  const fields = { parcel: parcel.id, sender: parcel.sender, text: 'x', by: '', seen: 'yes', sure: 'yes' };
  for (const path of ['seen', 'answer', 'card', 'export', 'erase']) {
    assert.equal((await press(path, fields, {})).status, 401, path);
    assert.equal((await press(path, { ...fields, token: '' })).status, 403, path);
    assert.equal((await press(path, fields, { cookie, origin: 'https://example.org' })).status, 403, path);
    assert.equal((await press(path, { ...fields, parcel: 'x', sender: 'x' })).status, 410, path);
    const body = new URLSearchParams({ ...fields, token: tokenOf(await page()) });
    const elsewhere = await server.ask(`/library/coach/${path}`, {
      method: 'POST',
      headers: { cookie },
      body,
    });
    assert.equal(elsewhere.status, 401, path);
    assert.equal((await server.ask(`/nobody/coach/${path}`, { method: 'POST', body })).status, 404, path);
  }
  assert.equal(await heard(mailbox), undefined);
});
