import { expect } from '@open-wc/testing';
import { readParcel } from '../../src/outbox/parcel-row.js';
import { Bench } from './harness.js';

const long = 'I want to sing. '.repeat(327_680);

describe('what is far too large', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await new Bench().open();
  });
  afterEach(() => bench.close());

  it('a body of 5 MB goes whole, or stays here with the reason', async function () {
    this.timeout(20_000);
    const { outbox } = bench.tab();
    await outbox.add(bench.parcel({ body: { want: long } }));
    await bench.settled();
    const { parcels } = await bench.site.ledger();
    expect((parcels[0]?.message?.['body'] as { want: string }).want).to.have.length(long.length);
    await bench.site.script({ status: 413 });
    await outbox.add(bench.parcel({ body: { want: long } }));
    const rows = await bench.until((all) => all.at(-1)?.state === 'attention');
    const content = readParcel(rows.at(-1))?.content;
    expect(content?.reason).to.equal('too-large');
    expect((content?.letter?.body as { want: string }).want, 'nothing is lost').to.have.length(long.length);
  });

  it('an answer of 300 MB is not read to its end, and is no receipt', async () => {
    const megabyte = new Uint8Array(1_048_576).fill(120);
    let given = 0;
    let isCancelled = false;
    let asked = 0;
    const tab = bench.tab({
      environment: {
        fetch: (input, init) => {
          asked += 1;
          if (asked > 1) return fetch(input, init);
          const body = new ReadableStream<Uint8Array>({
            pull: (stream) => {
              given += 1;
              stream.enqueue(megabyte);
              if (given === 300) stream.close();
            },
            cancel: () => {
              isCancelled = true;
            },
          });
          return Promise.resolve(new Response(body, { status: 201 }));
        },
      },
    });
    await tab.outbox.add(bench.parcel());
    const [row] = await bench.settled();
    expect(row?.state, 'asked, and sent again').to.equal('sent');
    expect([given < 4, isCancelled, asked]).to.deep.equal([true, true, 3]);
    expect((await bench.site.ledger()).parcels.map(({ stored }) => stored)).to.deep.equal([1]);
  });
});
