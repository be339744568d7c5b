import { aTimeout, expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SharingState } from '../../src/domain/sharing.js';
import { sharingState } from '../../src/outbox/sharing-state.js';
import type { Fault } from '../helpers/endpoint.js';
import { Bench, type Tab } from './harness.js';

const portal = '<!doctype html><title>Hotel network</title>';

/** What sites, proxies and networks do. None of these answers lies about the parcel itself. */
const common: readonly fc.Arbitrary<Fault | null>[] = [
  fc.constant(null),
  fc.record({ store: fc.boolean(), cut: fc.constant(true) }),
  fc.record({ store: fc.boolean(), status: fc.constantFrom(500, 502, 503, 504) }),
  fc.record({ store: fc.boolean(), status: fc.constant(200), body: fc.constantFrom(portal, '', '{}') }),
  fc.record({ store: fc.boolean(), delay: fc.integer({ min: 0, max: 40 }) }),
  fc.record({ status: fc.constantFrom(408, 425), body: fc.constant(portal) }),
  fc.record({ status: fc.constant(429), headers: fc.record({ 'Retry-After': fc.constantFrom('1', '20') }) }),
];
const dropped = fc.record({ store: fc.boolean(), drop: fc.constant(true) });
const notAllowed = fc.record({ status: fc.constantFrom(401, 403), body: fc.constant(portal) });

/**
 * One run has lost connections or closed doors, never both: browsers repeat a request on a lost connection by
 * themselves, and a door that closes within that millisecond would hide that the first one arrived.
 */
const faults = fc.oneof(
  fc.array(fc.oneof(dropped, ...common), { maxLength: 8 }),
  fc.array(fc.oneof(notAllowed, ...common), { maxLength: 8 }),
);

const kinds = [
  'send',
  'send',
  'send',
  'take-back',
  'kill',
  'close',
  'offline',
  'online',
  'press',
  'second-tab',
];

/** What people and phones do meanwhile. */
const act = fc.record({
  kind: fc.constantFrom(...kinds),
  record: fc.nat(1),
  wait: fc.integer({ min: 0, max: 25 }),
});

const maySee = (state: SharingState | undefined, allowed: readonly SharingState['state'][]): boolean =>
  allowed.includes(state?.state ?? 'private');

/** To play the same faults again, put the printed seed here. */
const seed = Date.now() % 2_147_483_647;

describe(`any faults (seed ${seed})`, () => {
  it('what is shown as sent is stored, what is stored is shown, each press is stored once', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(faults, fc.array(act, { minLength: 2, maxLength: 10 }), async (script, acts) => {
        const bench = await new Bench().open();
        try {
          await bench.site.script(...script);
          await play(bench, acts);
        } finally {
          await bench.close();
        }
      }),
      { seed, numRuns: 15, endOnFailure: true, includeErrorInReport: true },
    );
  });
});

async function play(bench: Bench, acts: readonly { kind: string; record: number; wait: number }[]) {
  const records = [0, 1, 2, 3].map(() => bench.parcel().record);
  const pressed = new Set<string>();
  let tab: Tab = bench.tab();
  let other: Tab | undefined;
  for (const { kind, record: index, wait } of acts) {
    const record = records[index];
    if (!record) continue;
    if (kind === 'send') {
      const parcel = bench.parcel({ record });
      pressed.add(parcel.id);
      await tab.outbox.add(parcel);
    } else if (kind === 'take-back') await tab.outbox.takeBack(record.id);
    else if (kind === 'offline') tab.isOnline = false;
    else if (kind === 'online') {
      tab.isOnline = true;
      tab.signal('online');
    } else if (kind === 'press') void tab.outbox.deliver();
    else if (kind === 'second-tab') other ??= bench.tab();
    else {
      if (kind === 'kill') tab.kill();
      else await tab.outbox.close();
      tab = bench.tab();
    }
    await compare(bench, 'on the way');
    await aTimeout(wait);
  }
  tab.isOnline = true;
  tab.outbox.refresh();
  await bench.settled();
  const { parcels } = await compare(bench, 'in the end');
  for (const { id, stored } of parcels) {
    expect(pressed.has(id), 'nothing is stored without a press').to.equal(true);
    expect(stored).to.be.at.most(1);
  }
}

/** The server's ledger against the client's. The client is read first, since a parcel may arrive in between. */
async function compare(bench: Bench, when: string) {
  const before = await bench.storage.parcels();
  const ledger = await bench.site.ledger();
  const after = await bench.storage.parcels();
  const status = new Map(ledger.parcels.map(({ id, status }) => [id, status]));
  for (const row of before) {
    if (row.state === 'sent') expect(status.get(row.id), `${when}: shown as sent`).not.to.equal(undefined);
    if (row.state === 'taken-back')
      expect(status.get(row.id), `${when}: taken back`).not.to.equal('accepted');
  }
  for (const { id, status: stored } of ledger.parcels) {
    if (stored !== 'accepted') continue;
    const row = after.find((each) => each.id === id);
    expect(row, `${when}: stored, but forgotten here`).not.to.equal(undefined);
    if (!row) continue;
    const shown = sharingState([row], undefined);
    expect(
      maySee(shown, ['waiting', 'sent', 'asked-back', 'paused', 'attention']),
      JSON.stringify(shown),
    ).to.equal(true);
    // A site that answers a withdrawal with words of its own has given no receipt.
    if (when === 'in the end') expect(shown.state).to.be.oneOf(['sent', 'asked-back']);
  }
  return ledger;
}
