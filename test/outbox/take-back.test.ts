import { aTimeout, expect } from '@open-wc/testing';
import { uuidv4 } from '../../src/domain/ids.js';
import type { ProgramSettings } from '../../src/domain/program-year/settings.js';
import { readParcel } from '../../src/outbox/parcel-row.js';
import type { Fault } from '../helpers/endpoint.js';
import { Bench } from './harness.js';

describe('taking back', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await new Bench().open();
  });
  afterEach(() => bench.close());

  const noEndpoint = { endpoint: undefined } as unknown as Partial<ProgramSettings>;

  it('removes what has not left, and asks nobody', async () => {
    const tab = bench.tab({}, noEndpoint);
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await tab.outbox.takeBack(parcel.record.id);
    expect(await bench.states()).to.deep.equal({});
    expect((await bench.site.ledger()).requests).to.have.length(0);
  });

  it('removes only the newer one that waits, not the earlier one that was sent', async () => {
    const tab = bench.tab();
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.settled();
    tab.settings = { ...tab.settings, ...noEndpoint };
    await tab.outbox.add(bench.parcel({ record: parcel.record }));
    await tab.outbox.takeBack(parcel.record.id);
    expect(await bench.states()).to.deep.equal({ [parcel.id]: 'sent' });
  });

  it('asks the site to take back everything that it has of a record', async () => {
    const tab = bench.tab();
    const { record } = bench.parcel();
    for (const _ of [1, 2]) {
      await tab.outbox.add(bench.parcel({ record }));
      await bench.settled();
    }
    await bench.site.script({ status: 503 }, { status: 200, body: '<html>' });
    await tab.outbox.takeBack(record.id);
    expect(Object.values(await bench.states())).to.deep.equal(['ask-back', 'ask-back']);
    await bench.until((rows) => rows.every(({ state }) => state === 'taken-back'));
    const { parcels } = await bench.site.ledger();
    expect(parcels.map(({ status }) => status)).to.deep.equal(['withdrawn', 'withdrawn']);
    const request = (await bench.site.ledger()).requests.at(-1);
    expect(request?.type).to.equal('withdrawal');
  });

  it('takes back what is on its way at this very moment', async () => {
    await bench.site.script({ store: true, delay: 150 });
    const tab = bench.tab();
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.until((rows) => rows[0]?.state === 'sending');
    await tab.outbox.takeBack(parcel.record.id);
    expect((await bench.row(parcel.id))?.state).to.equal('ask-back');
    expect(readParcel(await bench.row(parcel.id))?.content.letter, 'its words go at once').to.equal(
      undefined,
    );
    await bench.until((rows) => rows[0]?.state === 'taken-back');
    expect((await bench.site.ledger()).parcels.map(({ status }) => status)).to.deep.equal(['withdrawn']);
  });

  it('asks back what may have arrived, and the site keeps it out when it comes late', async () => {
    await bench.site.script({ cut: true }, { status: 503, method: 'GET' });
    const tab = bench.tab({ speed: 1 });
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.until((rows) => rows[0]?.state === 'unknown');
    await tab.outbox.takeBack(parcel.record.id);
    await bench.until((rows) => rows[0]?.state === 'taken-back');
    expect((await bench.site.ledger()).parcels.map(({ status }) => status)).to.deep.equal(['withdrawn']);
  });

  it('asks back what may have arrived before the site closed its door', async () => {
    await bench.site.script(
      { store: true, status: 502 },
      ...Array<Fault>(9).fill({ status: 401, method: 'GET' }),
    );
    const tab = bench.tab();
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.until((rows) => rows[0]?.state === 'paused');
    await tab.outbox.takeBack(parcel.record.id);
    await bench.until((rows) => rows[0]?.state === 'taken-back');
    expect((await bench.site.ledger()).parcels.map(({ status }) => status)).to.deep.equal(['withdrawn']);
  });

  it('stays "asked" where the site refuses or gives no receipt, and is not asked again by itself', async () => {
    const tab = bench.tab();
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.settled();
    await bench.site.script({ status: 403, body: { error: 'withdrawal-key' } });
    await tab.outbox.takeBack(parcel.record.id);
    await bench.until((rows) => rows[0]?.state === 'asked-back');
    const before = tab.requests.length;
    await tab.outbox.deliver();
    await aTimeout(50);
    expect(tab.requests.length).to.equal(before);
  });

  it('lets a person put aside what the site refused', async () => {
    await bench.site.script({ status: 400 });
    const tab = bench.tab();
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.until((rows) => rows[0]?.state === 'attention');
    await tab.outbox.dismiss(parcel.record.id);
    expect(await bench.states()).to.deep.equal({});
  });

  it('replaces what has not left by a newer press on the same record', async () => {
    const tab = bench.tab({}, noEndpoint);
    const first = bench.parcel();
    const second = bench.parcel({ record: { ...first.record, revision: { number: 2, tag: 'b' } } });
    const other = bench.parcel();
    for (const parcel of [first, other, second]) await tab.outbox.add(parcel);
    expect(Object.keys(await bench.states()).sort()).to.deep.equal([second.id, other.id].sort());
  });

  it('drops the words of a record that was erased for good, in whatever state they wait', async () => {
    await bench.site.script({ status: 400 }, { status: 401 });
    const tab = bench.tab({ speed: 1 });
    const parcels = [bench.parcel(), bench.parcel()];
    for (const [index, parcel] of parcels.entries()) {
      await tab.outbox.add(parcel);
      await bench.until((rows) => rows[index]?.state === (index === 0 ? 'attention' : 'paused'));
    }
    await bench.storage.commit({ purge: parcels.map(({ record }) => record.id) });
    await tab.outbox.deliver();
    expect(await bench.states()).to.deep.equal({});
    expect((await bench.site.ledger()).parcels).to.have.length(0);
  });

  it('does not send again the words of a record that was erased for good', async () => {
    await bench.site.script({ store: true, cut: true }, { status: 503, method: 'GET' });
    const first = bench.tab({ speed: 1 });
    const parcel = bench.parcel({
      record: { id: uuidv4(), kind: 'goal', schema: 1, revision: { number: 1, tag: 'a' } },
    });
    await first.outbox.add(parcel);
    await bench.until((rows) => rows[0]?.state === 'unknown');
    await first.outbox.close();
    bench.tab();
    await bench.until((rows) => rows[0]?.state === 'taken-back');
    const { requests, parcels } = await bench.site.ledger();
    expect(requests.filter(({ type }) => type === 'parcel')).to.have.length(1);
    expect(parcels.map(({ status }) => status)).to.deep.equal(['withdrawn']);
  });
});
