import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataKey, plainCodec, sealingCodec, type SealContext } from '../../src/storage/codec.js';
import { toJson } from '../../src/storage/json.js';
import type { Sealed } from '../../src/storage/rows.js';

const context: SealContext = { program: 'p', kind: 'goal', id: 'i', revision: '1.a', schema: 1 };
const newKey = () => dataKey(crypto.getRandomValues(new Uint8Array(32)));
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'opened',
    (thrown: unknown) => (thrown as { code: string }).code,
  );

describe('sealing', () => {
  it('gives back exactly what JSON would, sealed or plain', async () => {
    const sealing = sealingCodec(await newKey());
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const expected: unknown = JSON.parse(JSON.stringify(value));
        for (const codec of [sealing, plainCodec]) {
          expect(await codec.open(await codec.seal(value, context), context)).to.deep.equal(expected);
        }
      }),
    );
  });

  it('carries lone surrogates, controls and long text', async () => {
    const codec = sealingCodec(await newKey());
    const text = `\uD800 \u0000 \u2028 ${'x'.repeat(100_000)} \uDFFF`;
    expect(await codec.open(await codec.seal(text, context), context)).to.equal(text);
  });

  it('opens only in its own place', async () => {
    const codec = sealingCodec(await newKey());
    const sealed = await codec.seal('words', context);
    const places: Partial<SealContext>[] = [
      { program: 'q' },
      { kind: 'plan' },
      { id: 'j' },
      { revision: '1.b' },
      { schema: 2 },
    ];
    for (const other of places) {
      expect(await codeOf(codec.open(sealed, { ...context, ...other }))).to.equal('record-sealed');
    }
    expect(await codeOf(codec.open(sealed, context))).to.equal('opened');
  });

  it('does not open with another key or after a change', async () => {
    const codec = sealingCodec(await newKey());
    const sealed = (await codec.seal('words', context)) as Extract<Sealed, { codec: 'aes-gcm' }>;
    expect(await codeOf(sealingCodec(await newKey()).open(sealed, context))).to.equal('record-sealed');
    for (let at = 0; at < sealed.data.length; at += 1) {
      const data = sealed.data.slice();
      data[at] = (data[at] ?? 0) ^ 1;
      expect(await codeOf(codec.open({ ...sealed, data }, context))).to.equal('record-sealed');
    }
  });

  it('never uses a nonce twice', async () => {
    const codec = sealingCodec(await newKey());
    const nonces = new Set<string>();
    for (let count = 0; count < 500; count += 1) {
      const sealed = (await codec.seal('same', context)) as Extract<Sealed, { codec: 'aes-gcm' }>;
      nonces.add(sealed.nonce.join());
    }
    expect(nonces.size).to.equal(500);
  });

  it('names one key alike everywhere, and says nothing of it', async () => {
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const [one, two] = [await dataKey(raw), await dataKey(raw)];
    expect(one.id).to.equal(two.id);
    expect(one.key.extractable).to.equal(false);
  });
});

describe('JSON on a page that bends it', () => {
  const bent = [Array.prototype, String.prototype, Object.prototype] as unknown as {
    toJSON?: () => string;
  }[];

  afterEach(() => {
    for (const prototype of bent) delete prototype.toJSON;
  });

  it('is written as without the page', () => {
    const value = { list: [1, 'two', [true, null]], text: 'three', none: undefined, act: () => 1 };
    const expected = JSON.stringify(value);
    for (const prototype of bent) prototype.toJSON = () => 'bent';
    expect(toJson(value)).to.equal(expected);
  });

  it('refuses what has no end', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => toJson(circle))
      .to.throw()
      .with.property('code', 'record-invalid');
  });
});
