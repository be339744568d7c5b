import { aTimeout, expect } from '@open-wc/testing';
import type { ProgramSettings } from '../../src/domain/program-year/settings.js';
import { readParcel } from '../../src/outbox/parcel-row.js';
import { Bench, type Tab } from './harness.js';

const noEndpoint = { endpoint: undefined } as unknown as Partial<ProgramSettings>;
const page = '<!doctype html><title>Welcome to our network</title>';

describe('delivery', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await new Bench().open();
  });
  afterEach(() => bench.close());

  const posts = async () => (await bench.site.ledger()).requests.filter(({ type }) => type === 'parcel');

  it('sends a parcel as the wire contract says, then drops its words here', async () => {
    const { outbox } = bench.tab();
    const parcel = bench.parcel({ word: 'maple' });
    await outbox.add(parcel);
    const [row] = await bench.settled();
    expect(row?.state).to.equal('sent');
    expect(JSON.stringify(row)).not.to.contain('choir');
    const { endpoint, format, ...travels } = parcel;
    expect([endpoint, format]).to.deep.equal([bench.site.endpoint, 'json']);
    const { parcels, requests } = await bench.site.ledger();
    expect(parcels[0]?.message).to.deep.equal({
      iml: 1,
      type: 'parcel',
      ...travels,
      order: row?.order,
      pressedAt: row && readParcel(row)?.content.pressedAt,
    });
    expect(requests).to.have.length(1);
    expect(requests[0]?.headers).to.include({
      'content-type': 'application/json',
      accept: 'application/json',
    });
    expect(requests[0]?.headers).not.to.have.property('idempotency-key');
  });

  it('sends what a past visit to the page left behind', async () => {
    const first = bench.tab({}, noEndpoint);
    await first.outbox.add(bench.parcel());
    await first.outbox.close();
    expect(Object.values(await bench.states())).to.deep.equal(['queued']);
    bench.tab();
    expect((await bench.settled())[0]?.state).to.equal('sent');
  });

  for (const [name, fault] of [
    ['500', { status: 500 }],
    ['503 with a page', { status: 503, body: page }],
    ['a captive portal', { status: 200, body: page, headers: { 'Content-Type': 'text/html' } }],
    ['200 without a word', { status: 200 }],
    ['a lost connection', { drop: true }],
    ['a connection lost in the middle of the answer', { cut: true }],
    ['"conflict" without a word', { status: 409 }],
  ] as const) {
    it(`after ${name} asks whether it arrived: stored once, sent again only where it was not there`, async () => {
      await bench.site.script({ ...fault, store: true, method: 'POST' });
      const { outbox } = bench.tab();
      await outbox.add(bench.parcel());
      expect((await bench.settled())[0]?.state).to.equal('sent');
      expect((await bench.site.ledger()).parcels.map(({ stored }) => stored)).to.deep.equal([1]);
    });
  }

  it('sends again with the same id what had not arrived', async () => {
    await bench.site.script({ status: 502, method: 'POST' }, { status: 200, body: page });
    const { outbox } = bench.tab();
    await outbox.add(bench.parcel());
    expect((await bench.settled())[0]?.state).to.equal('sent');
    const { requests } = await bench.site.ledger();
    expect(requests.map(({ method }) => method)).to.deep.equal(['POST', 'GET', 'GET', 'POST']);
    expect(new Set(requests.map(({ id }) => id)).size).to.equal(1);
  });

  it('waits as long as the site asks, for everything that goes there', async () => {
    await bench.site.script({ status: 429, headers: { 'Retry-After': '300' } });
    const tab = bench.tab();
    await tab.outbox.add(bench.parcel());
    await bench.until((rows) => readParcel(rows[0])?.content.tries.pause?.asked === true);
    await tab.outbox.add(bench.parcel());
    await tab.outbox.deliver();
    tab.signal('online');
    await bench.settled();
    const [first = 0, ...others] = tab.requests.map(({ at }) => at);
    expect(tab.requests.map(({ method }) => method).sort()).to.deep.equal(['GET', 'POST', 'POST', 'POST']);
    for (const at of others) expect(at - first).to.be.at.least(300_000);
  });

  describe('when the network is back', () => {
    let tab: Tab;
    let luck: number;
    /** A parcel that waits an hour by its own schedule, without network. */
    const waits = async (speed: number): Promise<void> => {
      luck = 0.999;
      tab = bench.tab({ speed, environment: { random: () => luck } });
      tab.isOnline = false;
      await tab.outbox.add(bench.parcel());
      for (let tries = 0; tries < 11; tries += 1) await tab.outbox.deliver();
      await bench.until((rows) => (readParcel(rows[0])?.content.tries.count ?? 0) >= 11);
      // A press during a try asks for one more.
      await aTimeout(50);
      expect(tab.requests).to.have.length(0);
      luck = 0.5;
    };

    it('tries soon, and not in the same second as everybody', async () => {
      await waits(12);
      const back = tab.now();
      tab.isOnline = true;
      tab.signal('online');
      expect((await bench.settled())[0]?.state).to.equal('sent');
      expect((tab.requests[0]?.at ?? 0) - back).to.be.within(7_700, 12_000);
    });

    it('tries once more where the network was announced before it was there', async () => {
      await waits(20);
      const back = tab.now();
      tab.signal('online');
      // The first of the tries finds no network yet.
      await bench.until((rows) => (readParcel(rows[0])?.content.tries.count ?? 0) >= 12);
      tab.isOnline = true;
      expect((await bench.settled())[0]?.state).to.equal('sent');
      expect((tab.requests[0]?.at ?? 0) - back).to.be.within(30_000, 36_000);
      await tab.outbox.close();
      expect(tab.timers.size, 'no timer is left').to.equal(0);
    });

    it('tries again at once after a try that fails meanwhile', async () => {
      await bench.site.script({ status: 503, delay: 300 });
      tab = bench.tab({ speed: 10, environment: { random: () => 0 } });
      await tab.outbox.add(bench.parcel());
      await bench.until((rows) => rows[0]?.state === 'sending');
      tab.signal('online');
      expect((await bench.settled())[0]?.state).to.equal('sent');
      const [first = 0, second = 0] = tab.requests.map(({ at }) => at);
      expect(second - first, 'before its own wait of 5 s is over').to.be.within(3_000, 7_500);
    });
  });

  it('is not held up by a parcel that the site never answers', async () => {
    await bench.site.script({ delay: 60_000 });
    const tab = bench.tab();
    const wedged = bench.parcel();
    await tab.outbox.add(wedged);
    await bench.until((rows) => rows[0]?.state === 'sending');
    const others = Array(12)
      .fill(0)
      .map(() => bench.parcel());
    await Promise.all(others.map((parcel) => tab.outbox.add(parcel)));
    await bench.until((rows) => rows.filter(({ state }) => state === 'sent').length === 12);
    expect((await bench.row(wedged.id))?.state).to.equal('sending');
    await bench.until((rows) => rows.every(({ state }) => state === 'sent'));
  });

  it('pauses an endpoint that does not allow it, after asking the host once for fresh headers', async () => {
    await bench.site.rules({ headers: { authorization: 'Bearer fresh' } });
    let asked = 0;
    let token = 'stale';
    const tab = bench.tab({
      speed: 1,
      getHeaders: () => {
        asked += 1;
        return { Authorization: `Bearer ${token}`, 'bad header': 'x', 'X-Number': 7 as unknown as string };
      },
    });
    await tab.outbox.add(bench.parcel());
    await bench.until((rows) => rows[0]?.state === 'paused');
    expect([asked, tab.requests.length]).to.deep.equal([2, 2]);
    const before = tab.requests.length;
    await tab.outbox.add(bench.parcel());
    await tab.outbox.add(bench.parcel());
    await bench.until((rows) => rows.every(({ state }) => state === 'paused'));
    expect(tab.requests.length, 'the others do not knock').to.equal(before);
    token = 'fresh';
    tab.outbox.refresh();
    await bench.until((rows) => rows.every(({ state }) => state === 'sent'));
  });

  it('gives the headers of the host to its present endpoint only', async () => {
    const tab = bench.tab({ getHeaders: () => ({ Authorization: 'Bearer secret' }) });
    const parcel = bench.parcel();
    await tab.outbox.add(parcel);
    await bench.settled();
    tab.settings = { ...tab.settings, endpoint: 'https://elsewhere.example/records' };
    await tab.outbox.takeBack(parcel.record.id);
    await bench.until((rows) => rows[0]?.state === 'taken-back');
    const [first, last] = (await bench.site.ledger()).requests;
    expect(first?.headers).to.have.property('authorization', 'Bearer secret');
    expect(last?.headers).not.to.have.property('authorization');
  });

  it('never follows a redirect with what a person wrote', async () => {
    const elsewhere = { status: 307, headers: { Location: `${bench.site.endpoint}/elsewhere` } };
    await bench.site.script(...Array<typeof elsewhere>(9).fill(elsewhere));
    const tab = bench.tab();
    await tab.outbox.add(bench.parcel());
    await bench.until((rows) => rows[0]?.state === 'paused');
    const { requests, parcels } = await bench.site.ledger();
    expect(requests.filter(({ url }) => url.includes('elsewhere'))).to.deep.equal([]);
    expect(parcels).to.deep.equal([]);
  });

  it('asks the person again where the endpoint or the readers are not those of the press', async () => {
    for (const change of [
      { endpoint: 'https://elsewhere.example/records' },
      { readers: { en: 'Your coach and the board' } },
      { format: 'form' },
    ]) {
      const parcel = bench.parcel();
      const tab = bench.tab({}, change);
      await tab.outbox.add(parcel);
      await bench.until((rows) => rows.at(-1)?.state === 'attention');
      expect(readParcel(await bench.row(parcel.id))?.content.reason).to.equal('changed-since');
      await tab.outbox.close();
    }
    expect(await posts()).to.have.length(0);
  });

  it('waits, and tells nobody, while the page has no endpoint', async () => {
    const tab = bench.tab({}, noEndpoint);
    await tab.outbox.add(bench.parcel());
    await tab.outbox.deliver();
    expect(Object.values(await bench.states())).to.deep.equal(['queued']);
  });

  it('keeps what the site refuses, with the reason, and goes on with the others', async () => {
    await bench.site.rules({ word: 'maple' });
    const tab = bench.tab();
    const wrong = bench.parcel({ word: 'oak' });
    await tab.outbox.add(wrong);
    await tab.outbox.add(bench.parcel({ word: 'maple' }));
    await bench.settled();
    const row = readParcel(await bench.row(wrong.id));
    expect([row?.state, row?.content.reason]).to.deep.equal(['attention', 'group-word']);
    expect(row?.content.letter?.body, 'kept').to.deep.equal(wrong.body);
    expect(Object.values(await bench.states()).sort()).to.deep.equal(['attention', 'sent']);
  });

  it('sends each parcel from one tab only', async () => {
    const tabs = [bench.tab(), bench.tab(), bench.tab()];
    await Promise.all(
      Array(15)
        .fill(0)
        .map(async (_, index) => tabs[index % 3]?.outbox.add(bench.parcel())),
    );
    await bench.settled();
    expect(await posts()).to.have.length(15);
    expect((await bench.site.ledger()).parcels).to.have.length(15);
  });

  it('finds out what became of a parcel that was on its way when the browser was killed', async () => {
    await bench.site.script({ store: true, delay: 60_000, method: 'POST' });
    const tab = bench.tab();
    await tab.outbox.add(bench.parcel());
    await bench.until((rows) => rows[0]?.state === 'sending');
    while ((await bench.site.ledger()).parcels.length === 0) await aTimeout(5);
    tab.kill();
    bench.tab();
    expect((await bench.settled())[0]?.state).to.equal('sent');
    expect(await posts()).to.have.length(1);
  });

  it('leaves no timer, listener or request behind', async () => {
    await bench.site.script({ delay: 60_000 }, { status: 500 });
    const tab = bench.tab();
    await tab.outbox.add(bench.parcel());
    await tab.outbox.add(bench.parcel());
    await bench.until((rows) => rows.some(({ state }) => state === 'sending'));
    const began = performance.now();
    await tab.outbox.close();
    expect(performance.now() - began).to.be.lessThan(500);
    expect([tab.timers.size, tab.listeners]).to.deep.equal([0, 0]);
    const { held, pending } = await navigator.locks.query();
    const ours = [...(held ?? []), ...(pending ?? [])].filter(({ name }) => name?.includes(bench.program));
    expect(ours.filter(({ name }) => name?.includes('parcel'))).to.deep.equal([]);
    expect(Object.values(await bench.states())).not.to.include('sending');
    const before = tab.requests.length;
    await tab.outbox.deliver();
    await aTimeout(50);
    expect(tab.requests.length).to.equal(before);
  });
});
