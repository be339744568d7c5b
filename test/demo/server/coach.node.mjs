// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { html } from '../../../demo/server/pages/html.mjs';
import { tenantStore } from '../../../demo/server/tenants.mjs';
import { en } from '../../../demo/server/words/en.mjs';
import { es } from '../../../demo/server/words/es.mjs';
import { makeGoal, makeParcel, makeWithdrawal, PASSWORD, startServer } from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {string} */
let cookie;
before(async () => {
  server = await startServer();
});
after(() => server.close());
beforeEach(async () => {
  await server.database.query('delete from parcels', []);
  // A password is slow to check on purpose; who is still signed in stays so.
  const { status } = await server.ask('/church/records', { headers: { cookie: cookie ?? '' } });
  if (status === 401) cookie = await server.signIn();
});

const page = (query = '') => server.ask(`/church/coach${query}`, { headers: { cookie } });
/** @param {string} markup */
const formToken = (markup) => /name="token" value="([0-9a-f]{64})"/.exec(markup)?.[1] ?? '';

/**
 * @param {string} text
 * @param {string[]} parts must stand in the text in this order
 */
function inOrder(text, ...parts) {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    assert.notEqual(at, -1, `"${part}" is missing, or stands too early`);
    from = at + part.length;
  }
}

test('without signing in there is only the form', async () => {
  await server.post(makeParcel({ name: 'Zebediah' }));
  const { status, text, headers } = await server.ask('/church/coach');
  assert.equal(status, 200);
  assert.match(text, /type="password"/);
  assert.doesNotMatch(text, /Zebediah|game night/);
  assert.match(text, /<title>Messages<\/title>/);
  assert.match(text, /href="tel:988"/);
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(
    headers.get('content-security-policy'),
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  assert.doesNotMatch(text, /<script|style=|src=/);
});

test('a wrong password opens nothing', async () => {
  for (const password of ['', 'wrong', 'another password', `${PASSWORD} `]) {
    const body = new URLSearchParams({ password });
    const answer = await server.ask('/church/coach/sign-in?lang=es', { method: 'POST', body });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('set-cookie'), null);
    assert.ok(answer.text.includes(es.wrongPassword));
  }
});

test('signing in sets a cookie that scripts and other sites cannot use, and only its hash is stored', async () => {
  const body = new URLSearchParams({ password: PASSWORD });
  const answer = await server.ask('/church/coach/sign-in', { method: 'POST', body });
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get('location'), '/church/coach?lang=en');
  const set = answer.headers.get('set-cookie') ?? '';
  assert.match(set, /^iml_coach=[\w-]{43}; Max-Age=43200; Path=\/church; HttpOnly; SameSite=Lax$/);
  const token = /=([\w-]+)/.exec(set)?.[1] ?? '';
  assert.ok(!JSON.stringify(await server.database.query('select * from sessions', [])).includes(token));
  await tenantStore(server.database).set({ id: 'annex', password: 'a third password' });
  const [{ password_hash } = {}] = await server.database.query(
    "select password_hash from tenants where id = 'annex'",
    [],
  );
  assert.match(password_hash, /^scrypt\$32768\$8\$3\$[\w-]+\$[\w-]{43}$/);
});

test('a session opens its own tenant only, and ends', async () => {
  assert.ok((await page()).text.includes(en.whatWasSent));
  assert.match((await server.ask('/library/coach', { headers: { cookie } })).text, /type="password"/);
  assert.equal((await server.ask('/library/records', { headers: { cookie } })).status, 401);
  await server.database.query("update sessions set expires_at = now() - interval '1 second'", []);
  assert.match((await page()).text, /type="password"/);
  assert.equal((await server.ask('/church/records', { headers: { cookie } })).status, 401);
});

test('signing out needs the form of this session, and ends it on the server', async () => {
  const signOut = (/** @type {string} */ token, /** @type {Record<string, string>} */ headers = {}) =>
    server.ask('/church/coach/sign-out', {
      method: 'POST',
      headers: { cookie, ...headers },
      body: new URLSearchParams({ token }),
    });
  const token = formToken((await page()).text);
  assert.equal((await signOut('')).status, 403);
  assert.equal((await signOut('0'.repeat(64))).status, 403);
  assert.equal((await signOut(token, { 'sec-fetch-site': 'cross-site' })).status, 403);
  assert.equal((await signOut(token, { origin: 'https://example.org' })).status, 403);
  assert.ok((await page()).text.includes(en.whatWasSent));
  const answer = await signOut(token, { origin: server.address, 'sec-fetch-site': 'same-origin' });
  assert.equal(answer.status, 303);
  assert.match(answer.headers.get('set-cookie') ?? '', /^iml_coach=; /);
  assert.match((await page()).text, /type="password"/);
});

test('a new password ends every session', async () => {
  const { tenantStore } = await import('../../../demo/server/tenants.mjs');
  await tenantStore(server.database).set({ id: 'church', password: PASSWORD });
  assert.match((await page()).text, /type="password"/);
});

test('nothing was sent yet', async () => {
  assert.ok((await page()).text.includes(en.nothingYet));
  assert.ok((await page('?lang=es')).text.includes(es.nothingYet));
});

test('headings lead through the page: one of the first level, and none is skipped', async () => {
  await server.post(makeParcel());
  await server.post(makeParcel({ sender: randomUUID(), name: '' }));
  for (const markup of [
    (await server.ask('/church/coach')).text,
    (await page()).text,
    (await page('?lang=es')).text,
    (await page('?before=1')).text,
  ]) {
    const levels = [...markup.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
    assert.deepEqual(
      levels.filter((level) => level === 1),
      [1],
    );
    assert.equal(levels[0], 1);
    levels.forEach((level, at) => assert.ok(level - (levels[at - 1] ?? 0) <= 1, levels.join(' ')));
  }
});

test('a goal is read as words, in English and in Spanish', async () => {
  await server.post(makeParcel());
  const { text } = await page();
  inOrder(
    text,
    '<h2>',
    'Sam',
    'Go to the game night',
    'Where it stands',
    'Going',
    'Whose goal it is',
    'It is mine',
  );
  inOrder(text, 'Part of life', 'Friends', 'Why it matters to me', 'I miss people');
  inOrder(text, 'What I am good at', 'I am patient', 'Who or what can help', 'My sister');
  inOrder(text, 'How much it matters', '8 out of 10', 'Why not lower?', 'It matters');
  inOrder(text, 'What would raise it by one?', 'A ride', 'How sure I am', '5 out of 10');
  inOrder(text, 'Small steps', 'Call first', 'Who can help:', 'My sister', 'February 1, 2026');
  inOrder(text, 'Done on:', 'January 30, 2026', 'What could get in the way', 'Rain', 'Take the bus');
  inOrder(text, 'Looking back', 'March 1, 2026', 'I went once', 'I keep going');
  inOrder(text, 'To talk about it together', 'Your peer life coach');
  assert.doesNotMatch(text, /&quot;|\{|\}|undefined|null|\[object/);
  const spanish = (await page('?lang=es')).text;
  assert.match(spanish, /<html lang="es">/);
  inOrder(spanish, 'Es mía', 'Amistades', '8 de 10', '¿Por qué no menos?', '1 de febrero de 2026');
});

test('a goal with nothing answered, and one of the wrong shape, are still shown', async () => {
  await server.post(makeParcel({ body: {} }));
  const wrong = {
    want: ['a', 'b'],
    whose: {},
    area: 7,
    importance: 'high',
    steps: ['walk', null, 3],
    reviews: 'none',
  };
  assert.equal(
    (await server.post(makeParcel({ body: { ...wrong, newField: 'from a newer kit' } }))).status,
    201,
  );
  const { status, text } = await page();
  assert.equal(status, 200);
  assert.ok(text.includes(en.noWords));
  for (const part of ['walk', 'high', 'New field', 'from a newer kit']) assert.ok(text.includes(part), part);
});

test('unknown kinds are a readable list', async () => {
  const body = {
    whereWeGo: 'The park',
    openToEveryone: true,
    costs: [{ whatFor: 'Bus', cents: 250 }],
    empty: '',
  };
  await server.post(makeParcel({ record: { ...makeParcel().record, kind: 'outing-plan' }, body }));
  const { text } = await page();
  for (const part of [
    'Outing plan',
    'Where we go',
    'The park',
    'Open to everyone',
    'Yes',
    'What for',
    'Bus',
    '250',
  ]) {
    assert.ok(text.includes(part), part);
  }
  assert.doesNotMatch(text, />Empty</);
});

test('whatever is sent, no markup of it reaches the page', async () => {
  const evil = `</title></style><script>alert(1)</script>"><img src=x onerror=alert(2)>'\`&amp;`;
  const goal = makeGoal();
  const hostile = Object.fromEntries(Object.keys(goal).map((key) => [key, evil]));
  const nested = makeGoal({
    importance: { value: evil, why: evil, raise: evil },
    steps: [{ id: evil, what: evil, helper: evil, by: evil, done: evil }],
    reviews: [{ id: evil, day: evil, changed: evil, decision: evil }],
    [evil]: { [evil]: [evil] },
  });
  const record = { ...makeParcel().record, revision: { number: 1, tag: evil.slice(0, 64) } };
  for (const body of [hostile, nested]) {
    for (const kind of ['goal', 'other', '__proto__x', 'constructor', 'toString']) {
      const changes = {
        name: evil,
        purpose: evil,
        readers: evil,
        body,
        record: { ...record, id: randomUUID(), kind },
      };
      const answer = await server.post(makeParcel(changes));
      assert.equal(answer.status, /^[A-Za-z]/.test(kind) ? 201 : 400);
    }
  }
  for (const lang of ['en', 'es', evil]) {
    const { status, text } = await page(
      `?lang=${encodeURIComponent(lang)}&before=99999&x=${encodeURIComponent(evil)}`,
    );
    assert.equal(status, 200);
    assert.match(text, /&lt;script&gt;alert\(1\)/);
    assert.doesNotMatch(text, /<script|<img|<\/style|&amp;amp;amp;/i);
    assert.equal(text.match(/<\/title>/g)?.length, 1);
  }
});

test('values cannot leave an attribute', () => {
  const evil = `"><b onclick='x'>&`;
  assert.equal(
    String(html`<a title="${evil}">${[evil, undefined, false, html`<i></i>`]}</a>`),
    '<a title="&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;">&quot;&gt;&lt;b onclick=&#39;x&#39;&gt;&amp;<i></i></a>',
  );
});

test('the newest is the one with the highest order, whatever came last or counts its revisions higher', async () => {
  const first = makeParcel();
  const { sender, record } = first;
  const one = (/** @type {number} */ order, /** @type {number} */ number, /** @type {string} */ want) =>
    makeParcel({ sender, order, record: { ...record, revision: { number, tag: 't' } }, body: { want } });
  await server.post(one(20, 1, 'the newest words'));
  await server.post(one(10, 9, 'the oldest words'));
  await server.post(one(15, 5, 'words between'));
  const { text } = await page();
  inOrder(
    text,
    'the newest words',
    '<details>',
    en.earlier(2),
    'words between',
    'the oldest words',
    '</details>',
  );
});

test('what was taken back leaves a line; an earlier version does not pass for the newest', async () => {
  const older = makeParcel({ body: { want: 'earlier words' } });
  const newer = makeParcel({
    sender: older.sender,
    record: older.record,
    order: 13,
    body: { want: 'secret' },
  });
  await server.post(makeWithdrawal(newer));
  await server.post(older);
  await server.post(newer);
  const { text } = await page();
  inOrder(text, 'Sam', en.gone, '<details>', 'earlier words');
  assert.doesNotMatch(text, /secret/);
});

test('somebody who took everything back leaves a line without a name', async () => {
  const parcel = makeParcel({ body: { want: 'secret' } });
  await server.post(parcel);
  await server.post(makeWithdrawal(parcel));
  for (const [query, words] of /** @type {const} */ ([
    ['', en],
    ['?lang=es', es],
  ])) {
    const { text } = await page(query);
    inOrder(text, `<h2>${words.gone}</h2>`, words.goneMeans);
    assert.equal(text.split(words.gone).length - 1, 1);
    assert.ok(!text.includes(words.noName));
  }
});

test('people are told apart by sender, and a shared name is said', async () => {
  const { sender } = makeParcel();
  await server.post(makeParcel({ sender, body: { want: 'first' } }));
  await server.post(makeParcel({ body: { want: 'second' } }));
  await server.post(makeParcel({ sender, body: { want: 'third' } }));
  await server.post(makeParcel({ name: undefined, body: { want: 'fourth' } }));
  const { text } = await page();
  assert.equal(text.match(/<h2>/g)?.length, 3);
  assert.equal(text.split(en.sameName).length - 1, 2);
  inOrder(text, en.noName, 'fourth', 'third', 'first', 'second');
});

test('a name that changed is shown as it is now, on everything', async () => {
  const { sender } = makeParcel();
  await server.post(makeParcel({ sender, name: 'New name', order: 30 }));
  await server.post(makeParcel({ sender, name: 'Old name', order: 3 }));
  const { text } = await page();
  assert.match(text, /New name/);
  assert.doesNotMatch(text, /Old name/);
});

test('many records come a page at a time, the one last heard of first', async () => {
  const older = makeParcel({ body: { want: 'goal 0, first.' } });
  for (let number = 1; number <= 101; number += 1)
    await server.post(makeParcel({ body: { want: `goal ${number}.` } }));
  await server.post(older);
  await server.post(
    makeParcel({ sender: older.sender, record: older.record, order: 1, body: { want: 'goal 0, late.' } }),
  );
  const first = (await page()).text;
  inOrder(first, 'goal 0, first.', 'goal 0, late.', 'goal 101.');
  assert.doesNotMatch(first, /goal 1\./);
  const link =
    /href="\/church\/coach(\?lang=en&amp;before=\d+)"/.exec(first)?.[1]?.replace('&amp;', '&') ?? '';
  const second = (await page(link)).text;
  inOrder(second, 'goal 2.', 'goal 1.');
  assert.doesNotMatch(second, /goal [03]\b/);
  assert.ok(second.includes(en.newest));
});

test('the list for a device: in the order of the server, with what changed since', async () => {
  const read = async (/** @type {string | number} */ from) =>
    (await server.ask(`/church/records?after=${from}`, { headers: { cookie } })).json;
  const { next: start } = await read(0).then((json) => ({ next: json.next }));
  assert.equal(start, 0);
  const parcels = [makeParcel({ order: 7 }), makeParcel({ order: 3 })];
  for (const parcel of parcels) await server.post(parcel);
  const all = await read(0);
  assert.deepEqual(
    all.records.map((/** @type {any} */ one) => one.id),
    parcels.map(({ id }) => id),
  );
  assert.deepEqual(all.records[0].record, parcels[0]?.record);
  assert.equal(all.records[0].order, 7);
  assert.ok(!('withdrawalKey' in all.records[0]));
  assert.deepEqual(await read(all.next), { records: [], next: all.next });
  await server.post(makeWithdrawal(/** @type {any} */ (parcels[0])));
  const changed = await read(all.next);
  assert.equal(changed.records.length, 1);
  assert.equal(changed.records[0].status, 'withdrawn');
  assert.equal(changed.records[0].body, null);
  for (const bad of ['-1', 'x', '1e3', '']) {
    const answer = await server.ask(`/church/records?after=${bad}`, { headers: { cookie } });
    assert.equal(answer.status, 400, bad);
  }
  assert.equal((await server.ask('/church/records')).status, 401);
  assert.equal((await server.ask('/nobody/records')).status, 404);
});

test('an address without a group says so', async () => {
  const answer = await server.ask('/nobody/coach?lang=es');
  assert.equal(answer.status, 404);
  assert.ok(answer.text.includes(es.noSuchGroup));
});
