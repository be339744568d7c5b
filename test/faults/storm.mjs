import assert from 'node:assert/strict';
import { randomFrom } from '../helpers/random.mjs';
import { until } from './one.mjs';

const portal = '<!doctype html><title>Sign in</title>';

/**
 * A site that answers a wish to take back with JSON that says nothing has not understood it, and is not asked again: the
 * person sees "Asked to take back", with the contact.
 */
const isMisunderstood = (fault, body) => fault.body === '{}' && body.includes('"type":"withdrawal"');

/** Every fault after which a record must still arrive without its person. */
const faults = [
  { cut: 'before' },
  { cut: 'after' },
  { half: true },
  { noCors: true },
  { delay: 100 },
  { silent: true },
  { status: 408 },
  { status: 425 },
  { status: 429, headers: { 'Retry-After': '2' } },
  { status: 500 },
  { status: 500, store: true },
  { status: 502, store: true },
  { status: 503, headers: { 'Retry-After': '1' } },
  { status: 200, body: portal },
  { status: 200, body: portal, store: true },
  { status: 200, body: '{}', store: true },
  { status: 302, headers: { Location: '/elsewhere' } },
  { status: 401 },
  { status: 403 },
  { status: 403, preflight: true },
];

/**
 * Very many records under random faults, written, changed, taken back and sent from two tabs. Server ledger against
 * client ledger: what was pressed is at the server once, the latest words win, what was taken back has none, what was
 * never pressed is not there, and the outbox is empty at the end.
 */
export async function storm(world, { program, seed, records }) {
  const random = randomFrom(seed);
  const context = await world.browser.createBrowserContext();
  const tabs = [await world.visit({ program, context }), await world.visit({ program, context })];
  const tab = () => tabs[random() < 0.5 ? 0 : 1];
  const pressed = new Map();
  const kept = new Set();
  let met = 0;
  let isCalm = false;
  world.proxy.next = ({ isPreflight, body }) => {
    if (isCalm || random() > 0.4) return undefined;
    const fault = faults[Math.floor(random() * faults.length)];
    if (Boolean(fault.preflight) !== isPreflight || isMisunderstood(fault, body)) return undefined;
    met += 1;
    return fault;
  };

  let longest = 0;
  for (let at = 0; at < records; at += 1) {
    const { act } = tab();
    const want = `Goal ${at}`;
    const id = await act('keep', want);
    if (random() < 0.1) {
      kept.add(id);
      continue;
    }
    await act('send', id);
    pressed.set(id, want);
    const old = [...pressed.keys()][Math.floor(random() * pressed.size)];
    if (random() < 0.3 && pressed.get(old) !== '') {
      const changed = `${want}, said anew`;
      await act('keep', changed, old);
      await act('send', old);
      pressed.set(old, changed);
    } else if (random() < 0.1) {
      await tab().act('takeBack', old);
      pressed.set(old, '');
    }
    if (random() < 0.05)
      void tab()
        .act('deliver')
        .catch(() => undefined);
    if (at % 50 === 49) for (const each of tabs) longest = Math.max(longest, await each.act('longestTask'));
  }
  isCalm = true;

  const open = (state) => !['sent', 'taken-back', 'private'].includes(state);
  await until(
    async () => {
      for (const { act } of tabs) await act('deliver');
      return Object.values(await tabs[0].act('states')).filter(open);
    },
    (waiting) => waiting.length === 0,
    240_000,
  );

  const rows = await world.ledger(program);
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  const newest = new Map();
  for (const row of rows) {
    assert.ok(!kept.has(row.record), 'nothing is there that was not asked for');
    if (row.status !== 'accepted') continue;
    const before = newest.get(row.record);
    assert.notEqual(before?.want, row.want, 'one press is one row');
    if (!before || row.order > before.order) newest.set(row.record, row);
  }
  for (const [id, want] of pressed)
    assert.equal(newest.get(id)?.want ?? '', want, `the latest words of ${id}`);
  assert.ok(met > records / 4, 'faults were met');
  world.proxy.next = () => undefined;
  await context.close();
  return `${pressed.size} sent, ${rows.length} parcels, ${met} faults, longest task ${Math.round(longest)} ms`;
}
