import { expect } from '@open-wc/testing';
import { readParcel } from '../../src/outbox/parcel-row.js';
import type { Parcel, Receipt, TogetherReceipt, Transport, Whereabouts } from '../../src/outbox/types.js';
import { Bench, type Tab } from './harness.js';

/** A site that takes several parcels at once, and what came to its door. */
class Together implements Transport {
  readonly format = 'together';
  readonly canWithdraw = false;
  readonly idempotent = true;
  readonly stored = new Set<string>();
  readonly asked: string[] = [];
  readonly together: number[] = [];
  readonly alone: string[] = [];
  answer: (parcels: readonly Parcel[]) => Promise<readonly TogetherReceipt[]> = (parcels) =>
    Promise.resolve(parcels.map((parcel) => this.take(parcel)));

  take({ id }: Parcel): Receipt {
    this.stored.add(id);
    return { outcome: 'accepted' };
  }

  send(parcel: Parcel): Promise<Receipt> {
    this.alone.push(parcel.id);
    return Promise.resolve(this.take(parcel));
  }

  async sendMany(parcels: readonly Parcel[], tools: { readonly fetch: typeof fetch }) {
    this.together.push(parcels.length);
    // It has left: what is heard of it then is the answer.
    await tools.fetch(location.href);
    return this.answer(parcels);
  }

  isThere({ id }: { readonly id: string }): Promise<Whereabouts> {
    this.asked.push(id);
    return Promise.resolve({ outcome: this.stored.has(id) ? 'accepted' : 'not-there' });
  }
}

describe('many parcels', () => {
  let bench: Bench;
  let site: Together;
  beforeEach(async () => {
    bench = await new Bench().open();
    site = new Together();
  });
  afterEach(() => bench.close());

  /** Presses in a tab that was closed before anything left. */
  async function waiting(count: number, format: string): Promise<void> {
    const tab = bench.tab({ transports: [site] }, { format });
    await tab.outbox.close();
    for (let more = 0; more < count; more += 1) await tab.outbox.add(bench.parcel({ format }));
  }

  const open = (): Tab => bench.tab({ transports: [site] }, { format: 'together' });

  it('go in one request where the format can, each with its own receipt', async () => {
    site.answer = (parcels) =>
      Promise.resolve(
        parcels.map((parcel, index) =>
          index === 3 ? { outcome: 'refused', reason: 'group-word' } : site.take(parcel),
        ),
      );
    await waiting(12, 'together');
    open();
    const rows = await bench.settled();
    expect(site.together).to.deep.equal([12]);
    expect(site.alone).to.deep.equal([]);
    expect(rows.map(({ state }) => state)).to.deep.equal(
      rows.map((_, index) => (index === 3 ? 'attention' : 'sent')),
    );
    expect(readParcel(rows[3])?.content.reason).to.equal('group-word');
    expect(readParcel(rows[0])?.content.letter, 'their words are gone').to.equal(undefined);
  });

  it('settle each by asking where their one answer is lost', async () => {
    let first = true;
    site.answer = (parcels) => {
      if (!first) return Promise.reject(new Error('asked for already'));
      first = false;
      for (const parcel of parcels.slice(0, 5)) site.take(parcel);
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    await waiting(8, 'together');
    open();
    const rows = await bench.settled();
    expect(rows.every(({ state }) => state === 'sent')).to.equal(true);
    expect(site.together).to.deep.equal([8]);
    expect(new Set(site.asked).size, 'each is asked for').to.equal(8);
    expect(site.alone, 'only what was not there is sent again').to.have.length(3);
  });

  it('are unknown where a site leaves one out, and sent by themselves where it refuses them together', async () => {
    site.answer = (parcels) =>
      Promise.resolve(
        parcels
          .slice(0, 4)
          .map((parcel, index) => (index < 2 ? { outcome: 'alone' as const } : site.take(parcel))),
      );
    await waiting(5, 'together');
    open();
    const rows = await bench.settled();
    expect(rows.every(({ state }) => state === 'sent')).to.equal(true);
    expect(site.alone).to.deep.equal([rows[0]?.id, rows[1]?.id, rows[4]?.id]);
    expect(site.asked).to.deep.equal([rows[4]?.id]);
  });

  it('as a CloudEvents batch: one request, told again together where nobody knows', async () => {
    const bodies: { readonly id: string }[][] = [];
    const answers = [500, 202];
    await waiting(6, 'cloudevents-batch');
    bench.tab(
      {
        environment: {
          fetch: (_, init) => {
            bodies.push(JSON.parse(init?.body as string) as { id: string }[]);
            return Promise.resolve(new Response(null, { status: answers.shift() ?? 202 }));
          },
        },
      },
      { format: 'cloudevents-batch' },
    );
    const rows = await bench.settled();
    expect(rows.every(({ state }) => state === 'sent')).to.equal(true);
    const [first = []] = bodies;
    expect(first.map(({ id }) => id)).to.deep.equal(rows.map(({ id }) => id));
  });

  it('of a CloudEvents batch that is refused go alone, so that one bad one stops no other', async () => {
    await waiting(4, 'cloudevents-batch');
    const bad = (await bench.storage.parcels())[1]?.id ?? '';
    const sizes: number[] = [];
    bench.tab(
      {
        environment: {
          fetch: (_, init) => {
            const body = init?.body as string;
            sizes.push((JSON.parse(body) as unknown[]).length);
            return Promise.resolve(new Response(null, { status: body.includes(bad) ? 413 : 202 }));
          },
        },
      },
      { format: 'cloudevents-batch' },
    );
    const rows = await bench.settled();
    expect(sizes).to.deep.equal([4, 1, 1, 1, 1]);
    expect(rows.map(({ state }) => state)).to.deep.equal(['sent', 'attention', 'sent', 'sent']);
  });

  it('do not hammer a site that answers nobody, and a press does not let them', async () => {
    await waiting(24, 'json');
    let asked = 0;
    const next = bench.tab({
      speed: 1,
      environment: {
        random: () => 0.5,
        fetch: () => {
          asked += 1;
          return Promise.resolve(new Response(null, { status: 503 }));
        },
      },
    });
    await bench.until(() => asked >= 8);
    await next.outbox.deliver();
    await next.outbox.deliver();
    await new Promise((done) => setTimeout(done, 300));
    // Eight until it is known, what was on its way then, and one for each press.
    expect(asked).to.be.within(8, 14);
    const rows = await bench.storage.parcels();
    expect(rows.some(({ state }) => state === 'sending')).to.equal(false);
  });

  it('that were stopped while they waited for their turn do not go', async () => {
    const slow: (() => void)[] = [];
    await waiting(10, 'json');
    const went: string[] = [];
    const next = bench.tab({
      environment: {
        fetch: (_, init) => {
          const { id, type } = JSON.parse(init?.body as string) as { id: string; type: string };
          if (type === 'parcel') went.push(id);
          return new Promise((answer) => {
            slow.push(() => {
              answer(Response.json({ id, status: type === 'parcel' ? 'accepted' : 'withdrawn' }));
            });
          });
        },
      },
    });
    await bench.until((rows) => went.length === 4 && rows.every(({ state }) => state === 'sending'));
    const last = (await bench.storage.parcels()).at(-1);
    await next.outbox.takeBack(last?.record ?? '');
    const answering = setInterval(() => {
      for (const answer of slow.splice(0)) answer();
    }, 10);
    await bench.settled();
    clearInterval(answering);
    expect(went).to.have.length(9);
    expect(went).not.to.include(last?.id);
  });

  it('are not gone through again for each that arrives after a press', async () => {
    await waiting(24, 'json');
    let looks = 0;
    const { storage } = bench;
    const parcelsAfter = storage.parcelsAfter.bind(storage);
    Object.assign(storage, {
      parcelsAfter: (order: number) => {
        looks += 1;
        return parcelsAfter(order);
      },
    });
    const tab = bench.tab();
    await tab.outbox.deliver();
    await tab.outbox.deliver();
    await bench.settled();
    // Each look is two readings: what is there, and that nothing comes after it.
    expect(looks).to.be.at.most(8);
  });
});
