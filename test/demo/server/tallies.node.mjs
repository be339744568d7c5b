// @ts-check
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { tallyBody } from '../../../demo/server/tallies.mjs';
import { en } from '../../../demo/server/words/en.mjs';
import { es } from '../../../demo/server/words/es.mjs';
import { makeParcel, makeWithdrawal, startServer } from './helpers.mjs';

/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {string} */
let cookie;
before(async () => {
  server = await startServer();
  cookie = await server.signIn();
});
after(() => server.close());
beforeEach(async () => {
  await server.database.query('delete from parcels', []);
  await server.database.query('delete from topic_tallies', []);
});

let order = 0;

/**
 * @param {string[]} topics
 * @param {Record<string, unknown>} [changes]
 */
function makeTally(topics, { from = '2026-10-01', to = '2026-10-31', ...changes } = {}) {
  order += 1;
  return makeParcel({
    record: { id: randomUUID(), kind: 'topic-tally', schema: 1, revision: { number: 1, tag: 'a1' } },
    order,
    name: 'Zebediah',
    body: { from, to, topics },
    ...changes,
  });
}

/**
 * @param {string[]} topics
 * @param {Record<string, unknown>} [changes]
 */
async function send(topics, changes) {
  const tally = makeTally(topics, changes);
  assert.equal((await server.post(tally)).status, 201);
  return tally;
}

/** The same record of the same sender, told anew. @param {ReturnType<typeof makeParcel>} tally */
const again = (tally, /** @type {string[]} */ topics, /** @type {Record<string, unknown>} */ changes = {}) =>
  send(topics, { sender: tally.sender, record: tally.record, ...changes });

const page = async (query = '') => (await server.ask(`/church/coach${query}`, { headers: { cookie } })).text;
const list = async () => (await server.ask('/church/records?after=0', { headers: { cookie } })).json.records;

/** The lists that the coach sees: `month: topics`. */
async function shown() {
  const articles = (await page()).match(/<article>[\s\S]*?<\/article>/g) ?? [];
  return articles.map((article) => {
    const topics = [...article.matchAll(/<li>(.*?)<\/li>/g)].map(([, topic]) => topic);
    return `${/<h3>(.*?)<\/h3>/.exec(article)?.[1]}: ${topics.join(', ')}`;
  });
}

test('only what three people ticked is shown, without any number of people', async () => {
  await send(['rest', 'say-no', 'hope']);
  await send(['rest', 'say-no']);
  assert.deepEqual(await shown(), []);
  assert.ok((await page()).includes(en.tally.tooFew));
  assert.ok((await page('?lang=es')).includes(es.tally.tooFew));
  await send(['rest', 'hope']);
  assert.deepEqual(await shown(), ['October 2026: Rest']);
  const text = await page();
  assert.ok(text.includes('At least 3 people'));
  for (const hidden of ['Saying no', 'Hope', 'Zebediah']) assert.ok(!text.includes(hidden), hidden);
  const spanish = await page('?lang=es');
  for (const part of ['Octubre de 2026', 'Descanso', es.tally.atLeast])
    assert.ok(spanish.includes(part), part);
});

test('a month with too few senders looks like one with none', async () => {
  const withNone = await page();
  await send(['rest']);
  await send(['rest']);
  assert.equal(await page(), withNone);
});

test('no tally is in any list, with its words or without', async () => {
  const tally = await send(['rest']);
  await server.post(makeWithdrawal(await send(['hope'])));
  assert.deepEqual(await list(), []);
  const text = await page();
  assert.ok(text.includes(en.nothingYet));
  assert.ok(!text.includes(en.gone));
  assert.equal((await server.ask(`/church/records/${tally.id}`)).json.status, 'accepted');
  const goal = makeParcel();
  await server.post(goal);
  assert.deepEqual(
    (await list()).map((/** @type {any} */ one) => one.id),
    [goal.id],
  );
});

test('one person who ticks much or often is one person', async () => {
  const { sender } = await send(['rest', 'rest']);
  for (let time = 0; time < 4; time += 1) await send(['rest'], { sender });
  assert.deepEqual(await shown(), []);
  await send(['rest'], { sender: randomUUID() });
  assert.deepEqual(await shown(), []);
});

test('one more tick cannot be read off: the list waits for three people', async () => {
  for (let person = 0; person < 3; person += 1) await send(['rest', ...(person < 2 ? ['hope'] : [])]);
  const before = await page();
  await send(['hope']);
  assert.equal(await page(), before);
  await send(['food']);
  assert.equal(await page(), before);
  await send(['sleep']);
  assert.deepEqual(await shown(), ['October 2026: Hope, Rest']);
});

test('a newer tally takes the place of the older, whichever came last', async () => {
  const mine = await send(['rest', 'hope']);
  await again(mine, ['hope']);
  await again(mine, ['rest', 'food'], { order: 0 });
  await send(['rest', 'hope']);
  await send(['rest', 'hope']);
  assert.deepEqual(await shown(), ['October 2026: Hope']);
});

test('what is taken back drops out, and hides its month until three people have changed something', async () => {
  const mine = await send(['rest', 'hope']);
  await send(['rest', 'hope']);
  await send(['rest', 'hope']);
  await send(['hope', 'food']);
  assert.equal((await server.post(makeWithdrawal(mine))).status, 200);
  assert.deepEqual(await shown(), []);
  await send(['food']);
  assert.deepEqual(await shown(), ['October 2026: Hope']);
  const [row] = await server.database.query('select body, name from parcels where id = $1', [mine.id]);
  assert.deepEqual(row, { body: null, name: null });
});

test('handing out or erasing what one person sent tells nothing of their ticks, and erases those too', async () => {
  const mine = await send(['rest', 'hope']);
  await send(['rest', 'hope']);
  await send(['rest', 'hope']);
  await server.post(makeParcel({ sender: mine.sender, name: 'Sam' }));
  const token = /name="token" value="([0-9a-f]{64})"/.exec(await page())?.[1] ?? '';
  const press = (/** @type {string} */ path, /** @type {Record<string, string>} */ fields = {}) =>
    server.ask(`/church/coach/${path}`, {
      method: 'POST',
      headers: { cookie },
      body: new URLSearchParams({ token, sender: mine.sender, ...fields }),
    });
  const file = await press('export');
  assert.equal(file.json.records.length, 1);
  assert.doesNotMatch(file.text, /topic|rest|hope/);
  assert.ok((await press('erase')).text.includes(en.person.lost(1)));
  assert.equal((await press('erase', { sure: 'yes' })).status, 303);
  assert.ok((await page()).includes(en.tally.tooFew), 'as when it is taken back');
  const [row] = await server.database.query('select status, body from parcels where id = $1', [mine.id]);
  assert.deepEqual(row, { status: 'withdrawn', body: null });
});

test('taken back before it arrived, it counts for nothing and nothing older counts in its place', async () => {
  const mine = await send(['rest']);
  const newer = makeTally(['rest'], { sender: mine.sender, record: mine.record });
  await server.post(makeWithdrawal(newer));
  assert.equal((await server.post(newer)).json.status, 'withdrawn');
  await send(['rest']);
  await send(['rest']);
  assert.deepEqual(await shown(), []);
  for (const topic of ['rest', 'food', 'food']) await send([topic]);
  assert.deepEqual(await shown(), ['October 2026: Rest']);
});

test('programs, months and groups are counted apart', async () => {
  await send(['rest']);
  await send(['rest'], { program: 'another' });
  await send(['rest'], { from: '2026-09-01', to: '2026-09-30' });
  await server.post(makeTally(['rest'], { word: 'maple' }), 'library');
  assert.deepEqual(await shown(), []);
  for (let person = 0; person < 2; person += 1) {
    await send(['rest'], { program: 'another' });
    await send(['food'], { from: '2026-09-01', to: '2026-09-30' });
  }
  assert.deepEqual(await shown(), ['October 2026: Rest']);
});

test('only the days and topics of a tally are kept, never a text, a name or a word of the person’s own', async () => {
  const body = {
    from: '2026-10-01',
    to: '2026-10-31',
    topics: ['rest', 'own:my brother', 'A text', 3, 'rest'],
  };
  await server.post(
    makeTally([], { name: 'Zebediah', body: { ...body, text: 'a secret text', note: { deep: 1 } } }),
  );
  const rows = JSON.stringify(await server.rows());
  for (const gone of ['Zebediah', 'my brother', 'A text', 'a secret text', 'deep'])
    assert.ok(!rows.includes(gone), gone);
  assert.deepEqual((await server.rows())[0]?.body, {
    from: '2026-10-01',
    to: '2026-10-31',
    topics: ['rest'],
  });
});

test('days that are no month count nowhere', () => {
  for (const days of [
    { from: '2026-10-01', to: '2026-11-01' },
    { from: '2026-13-01', to: '2026-13-02' },
    { from: 7, to: '2026-10-01' },
    {},
  ])
    assert.deepEqual(tallyBody({ ...days, topics: ['rest'] }), { topics: ['rest'] });
  assert.deepEqual(tallyBody({ topics: 'rest' }), { topics: [] });
});

test('a repeat changes nothing, and markup in a topic never reaches the page', async () => {
  const tally = await send(['rest']);
  assert.equal((await server.post(tally)).status, 200);
  for (let person = 0; person < 5; person += 1) await send(['<b>rest</b>', 'made-up-topic']);
  const text = await page();
  assert.match(text, /<li>made up topic<\/li>/);
  assert.doesNotMatch(text, /<b>rest/);
});

test('a read-aloud card is read as it would be read out', async () => {
  const record = { id: randomUUID(), kind: 'journal-card', schema: 1, revision: { number: 1, tag: 'a1' } };
  const body = { pieces: ['I said hello.', 'Then we <i>laughed</i>.'], groupWords: 'Dije hola.' };
  await server.post(makeParcel({ record, body }));
  const text = await page();
  const at = [
    'Sam',
    'Read out from the journal',
    'I said hello.',
    'Then we &lt;i&gt;',
    'How I say it in the group’s language',
    'Dije hola.',
  ].map((part) => text.indexOf(part));
  assert.deepEqual(
    at,
    [...at].sort((a, b) => a - b),
  );
  assert.ok(!at.includes(-1));
  assert.ok((await page('?lang=es')).includes('Cómo lo digo en el idioma del grupo'));
});

test('a card of the wrong shape is still shown', async () => {
  const record = { id: randomUUID(), kind: 'journal-card', schema: 1, revision: { number: 1, tag: 'a1' } };
  await server.post(makeParcel({ record, body: { pieces: { odd: 'words' }, more: 'from a newer kit' } }));
  await server.post(makeParcel({ record: { ...record, id: randomUUID() }, body: {} }));
  const text = await page();
  for (const part of ['words', 'from a newer kit', en.noWords]) assert.ok(text.includes(part), part);
});
