import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cleanUp, closeAll, newProgram, open } from './helpers.js';

afterEach(cleanUp);

const words = fc.oneof(
  fc.constantFrom(
    '<script>window.hostile = 1</script>',
    '<img src=x onerror="window.hostile = 1">',
    '"><svg onload=window.hostile=1>',
    'javascript:window.hostile=1',
    '\u202E\u0000\uD800',
    '=HYPERLINK("https://example.org")',
    '__proto__',
  ),
  fc.string({ unit: 'binary' }),
);

const keys = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'toJSON',
    'then',
    '$bytes',
    'sealed',
    'codec',
  ),
  words,
);

/** Data as a script could put it together: own keys of any name, at any depth. */
const { body } = fc.letrec<{ body: unknown }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    words,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('body'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('body')), { maxLength: 4 }).map((pairs) => {
      const made = {};
      for (const [key, value] of pairs) {
        Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
      }
      return made;
    }),
  ),
}));

const marksOf = (value: object) => JSON.stringify(Object.getOwnPropertyNames(value));

for (const mode of ['visit', 'device'] as const) {
  it(`hostile bodies, drafts and names are kept as data and touch nothing (${mode})`, async () => {
    const before = [Object.prototype, Array.prototype, String.prototype].map(marksOf);
    const program = newProgram();
    let storage = await open(program);
    if (mode === 'device') await storage.keepOnDevice();
    await fc.assert(
      fc.asyncProperty(body, keys, async (value, name) => {
        const expected = JSON.stringify(value);
        const { records } = await storage.commit({
          records: [{ kind: name, schema: 1, body: value }],
          drafts: [{ kind: name, record: name, tab: storage.tab, value }],
        });
        await storage.writeValue(name, value);
        const id = records[0]?.id ?? '';
        expect(JSON.stringify((await storage.record(id))?.body)).to.equal(expected);
        expect(JSON.stringify((await storage.list({ kind: name, limit: 1 })).records[0]?.body)).to.equal(
          expected,
        );
        expect(JSON.stringify((await storage.drafts(name))[0]?.value)).to.equal(expected);
        expect(JSON.stringify(await storage.readValue(name))).to.equal(expected);
      }),
      { numRuns: 60 },
    );
    await closeAll();
    storage = await open(program);
    expect(storage.keeping().setAside).to.equal(0);
    expect([Object.prototype, Array.prototype, String.prototype].map(marksOf)).to.deep.equal(before);
    expect('hostile' in window).to.equal(false);
  }).timeout(60_000);
}

it('a body of 100,000 letters and one of 2,000 entries are kept whole', async () => {
  const storage = await open(newProgram());
  const long = { text: 'ä😀'.repeat(33_334), list: Array.from({ length: 2_000 }, (_, index) => ({ index })) };
  const { records } = await storage.commit({ records: [{ kind: 'goal', schema: 1, body: long }] });
  expect((await storage.record(records[0]?.id ?? ''))?.body).to.deep.equal(long);
});
