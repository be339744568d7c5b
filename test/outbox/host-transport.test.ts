import { expect } from '@open-wc/testing';
import { readParcel } from '../../src/outbox/parcel-row.js';
import { createFormats, registerFormat } from '../../src/outbox/registry.js';
import { createJsonTransport } from '../../src/outbox/formats/json.js';
import type { Transport } from '../../src/outbox/types.js';
import { Bench, type Tab } from './harness.js';

const ours = (change: Partial<Transport>): Transport => ({
  format: 'ours',
  canWithdraw: false,
  idempotent: true,
  send: () => Promise.resolve({ outcome: 'accepted' }),
  ...change,
});

describe('a transport of the host', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await new Bench().open();
  });
  afterEach(() => bench.close());

  const send = async (transport: Transport): Promise<{ tab: Tab; record: string }> => {
    const tab = bench.tab({ transports: [transport] }, { format: 'ours' });
    const parcel = bench.parcel({ format: 'ours' });
    await tab.outbox.add(parcel);
    return { tab, record: parcel.record.id };
  };

  it('is found before those of the page, which may load at first use', async () => {
    const own = ours({});
    registerFormat(ours({ format: 'page' }));
    registerFormat('late', () => Promise.resolve(ours({ format: 'late' })));
    registerFormat('broken', () => Promise.reject(new TypeError('Failed to fetch')));
    const formats = createFormats([own]);
    expect(await formats.find('ours')).to.equal(own);
    expect((await formats.find('json')).format).to.equal('json');
    expect((await formats.find('late')).format).to.equal('late');
    expect(['ours', 'json', 'page', 'late', 'nobody'].map((format) => formats.knows(format))).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
    ]);
    const codes = await Promise.all(
      ['nobody', 'broken'].map((format) =>
        formats.find(format).catch((error: { code: string }) => error.code),
      ),
    );
    expect(codes).to.deep.equal(['format-unknown', 'kit-not-loaded']);
  });

  it('that is not idempotent sends at most once more, then asks the person', async () => {
    let sends = 0;
    await bench.site.script({ cut: true }, { cut: true });
    await send(
      ours({
        idempotent: false,
        send: async (parcel, tools) => {
          sends += 1;
          await (await tools.fetch(parcel.endpoint, { method: 'POST', signal: tools.signal })).text();
          return { outcome: 'accepted' };
        },
      }),
    );
    const [row] = await bench.settled();
    expect([row?.state, row && readParcel(row)?.content.reason]).to.deep.equal(['attention', 'not-known']);
    expect(sends).to.equal(2);
  });

  it('that fails before it asks anybody leaves the parcel queued', async () => {
    await send(ours({ send: () => Promise.reject(new Error('not set up')) }));
    const rows = await bench.until(([row]) => (readParcel(row)?.content.tries.count ?? 0) >= 2);
    expect(readParcel(rows[0])?.content.tries.mayBeThere).to.equal(false);
  });

  it('that never ends is ended', async () => {
    let tries = 0;
    await send(
      ours({
        send: () => {
          tries += 1;
          return tries === 1 ? new Promise(() => undefined) : Promise.resolve({ outcome: 'accepted' });
        },
      }),
    );
    expect((await bench.settled())[0]?.state).to.equal('sent');
  });

  it('without withdrawals stays "asked"', async () => {
    const { tab, record } = await send(ours({}));
    await bench.settled();
    await tab.outbox.takeBack(record);
    await bench.until(([row]) => row?.state === 'asked-back');
  });

  it('that nobody knows lets the parcel wait', async () => {
    const tab = bench.tab({}, { format: 'nobody' });
    expect(tab.outbox.canSend()).to.equal(false);
    await tab.outbox.add(bench.parcel({ format: 'nobody' }));
    await tab.outbox.deliver();
    expect(Object.values(await bench.states())).to.deep.equal(['queued']);
  });

  it('may carry the id as a header, where the host says so', async () => {
    const tab = bench.tab(
      { transports: [createJsonTransport({ format: 'ours', idempotencyKey: true })] },
      { format: 'ours' },
    );
    const parcel = bench.parcel({ format: 'ours' });
    await tab.outbox.add(parcel);
    await bench.settled();
    expect((await bench.site.ledger()).requests[0]?.headers).to.have.property('idempotency-key', parcel.id);
  });
});
