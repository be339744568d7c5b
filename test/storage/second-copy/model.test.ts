import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Breath } from '../../../src/storage/second-copy/breath.js';
import { compact } from '../../../src/storage/second-copy/compact.js';
import { findShelf, type Shelf } from '../../../src/storage/second-copy/shelf.js';
import { segmentIndexes, segmentName } from '../../../src/storage/second-copy/chain.js';
import type { CopyDatabase } from '../../../src/storage/second-copy/types.js';
import { OneProgram } from './one-program.js';

type Step =
  | { readonly do: 'save'; readonly tab: 0 | 1; readonly id: string; readonly text: string | undefined }
  | { readonly do: 'together'; readonly ids: readonly string[] }
  | { readonly do: 'start' }
  | { readonly do: 'base' }
  | { readonly do: 'lose' };

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      tab: fc.constantFrom(0 as const, 1 as const),
      id,
      text: fc.option(fc.string(), { nil: undefined }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('together' as const), ids: fc.array(id, { minLength: 2 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'start' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'base' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'lose' as const }) },
);

/** Makes a new base, as the idle page does. */
async function makeBase(one: OneProgram, wrap: (shelf: Shelf) => Shelf = (shelf) => shelf) {
  const shelf = wrap(await one.shelf());
  return compact({
    shelf: () => Promise.resolve(shelf),
    program: one.program,
    breath: new Breath(),
    database: one.database,
    id: (await one.database.state()).id,
  });
}

describe('the second copy against a model', () => {
  it('always brings back exactly what was saved and not deleted', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const one = new OneProgram();
        const model: Record<string, unknown> = {};
        try {
          await one.start();
          let second = one.anotherTab();
          second.begin();
          for (const now of steps) {
            if (now.do === 'save') {
              await one.save({ [now.id]: now.text }, now.tab === 0 ? one.copy : second);
              model[now.id] = now.text;
            } else if (now.do === 'together') {
              const all: Record<string, unknown> = {};
              for (const one of now.ids) all[one] = model[one] = 'together';
              await one.save(all);
            } else if (now.do === 'base') {
              await makeBase(one);
            } else {
              await one.copy.settled();
              await second.settled();
              second.stop();
              await one.leave();
              if (now.do === 'lose') await one.database.lose();
              await one.start();
              second = one.anotherTab();
              second.begin();
            }
          }
          await one.copy.settled();
          await second.settled();
          expect((await one.chain()).damaged).to.equal(false);
          second.stop();
          await one.leave();
          await one.database.lose();
          await one.start();
          const expected: Record<string, unknown> = {};
          for (const key of Object.keys(model)) if (model[key] !== undefined) expected[key] = model[key];
          expect(await one.database.texts()).to.deep.equal(expected);
        } finally {
          await one.remove();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('stays readable wherever a new base is cut short', async function () {
    this.timeout(60_000);
    const texts: Record<string, unknown> = {};
    let steps = 1;
    for (let at = 0; at < steps; at += 1) {
      const one = new OneProgram();
      await one.start();
      // Enough for several parts of a base, and segments beyond it.
      for (let row = 0; row < 300; row += 1) texts[`large-${row}`] = 'x'.repeat(2_000);
      await one.save(texts);
      await one.copy.settled();
      await makeBase(one);
      for (const small of ['a', 'b', 'c']) {
        texts[small] = `${small} ${at}`;
        await one.save({ [small]: texts[small] });
        await one.copy.settled();
      }
      one.copy.stop();
      let calls = 0;
      const dying = (shelf: Shelf): Shelf => {
        const alive = () => {
          calls += 1;
          if (calls > at) throw new Error('killed');
        };
        return {
          has: (name) => shelf.has(name),
          get: (name) => shelf.get(name),
          names: () => shelf.names(),
          put: async (name, bytes) => {
            alive();
            await shelf.put(name, bytes);
          },
          drop: async (name) => {
            alive();
            await shelf.drop(name);
          },
        };
      };
      const finished = await makeBase(one, dying).then(
        () => true,
        () => false,
      );
      if (!finished) steps += 1;
      expect((await one.chain()).damaged, `cut at ${at}`).to.equal(false);
      await one.leave();
      await one.database.lose();
      await one.start();
      expect(await one.database.texts(), `cut at ${at}`).to.deep.equal(texts);
      await one.remove();
    }
    expect(steps).to.be.greaterThan(7);
  });
});

describe('a damaged copy', () => {
  let one: OneProgram;
  beforeEach(async () => {
    one = new OneProgram();
    await one.start();
    for (const letter of ['a', 'b', 'c', 'd']) {
      await one.save({ [letter]: letter });
      await one.copy.settled();
    }
  });
  afterEach(() => one.remove());

  const damage: Readonly<Record<string, (shelf: Shelf) => Promise<void>>> = {
    torn: async (shelf) => {
      const bytes = (await shelf.get(segmentName(2))) as Uint8Array<ArrayBuffer>;
      await shelf.put(segmentName(2), bytes.slice(0, -5));
    },
    changed: async (shelf) => {
      const bytes = (await shelf.get(segmentName(2))) as Uint8Array<ArrayBuffer>;
      bytes.set([120], bytes.length - 10);
      await shelf.put(segmentName(2), bytes);
    },
    rewritten: async (shelf) => {
      const bytes = (await shelf.get(segmentName(2))) as Uint8Array<ArrayBuffer>;
      const text = new TextDecoder().decode(bytes).replace('"text":"b"', '"text":"x"');
      await shelf.put(segmentName(2), new TextEncoder().encode(text));
    },
    missing: (shelf) => shelf.drop(segmentName(2)),
    swapped: async (shelf) => {
      const bytes = (await shelf.get(segmentName(3))) as Uint8Array<ArrayBuffer>;
      await shelf.put(segmentName(2), bytes);
    },
  };

  for (const kind of Object.keys(damage)) {
    it(`with a segment ${kind} is seen, and brings back all the rest`, async () => {
      await damage[kind]?.(await one.shelf());
      expect((await one.chain()).damaged).to.equal(true);
      await one.leave();
      await one.database.lose();
      await one.start();
      const { b, ...others } = await one.database.texts();
      expect(b).to.equal(undefined);
      expect(others).to.deep.equal({ a: 'a', c: 'c', d: 'd' });
    });

    it(`with a segment ${kind} is mended at the next healthy start`, async () => {
      await damage[kind]?.(await one.shelf());
      await one.leave();
      await one.start();
      expect((await one.chain()).damaged).to.equal(false);
      await one.database.lose();
      await one.start();
      expect(await one.database.texts()).to.deep.equal({ a: 'a', b: 'b', c: 'c', d: 'd' });
    });
  }

  it('goes on behind a torn end', async () => {
    const shelf = await one.shelf();
    await shelf.put(segmentName(4), new Uint8Array([1, 2, 3]));
    const tab = one.anotherTab();
    tab.begin();
    await one.save({ e: 'e' }, tab);
    await tab.settled();
    tab.stop();
    expect((await one.chain()).damaged).to.equal(false);
    await one.leave();
    await one.database.lose();
    await one.start();
    expect(await one.database.texts()).to.include({ a: 'a', d: 'd', e: 'e' });
  });

  it('with a head that is torn still brings back the segments', async () => {
    const shelf = await one.shelf();
    await shelf.put('head', new Uint8Array([1, 2, 3]));
    await one.leave();
    await one.database.lose();
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 'a', b: 'b', c: 'c', d: 'd' });
  });

  it('that lost its newest segments is renewed at the next start', async () => {
    const shelf = await one.shelf();
    await shelf.drop(segmentName(4));
    await one.leave();
    await one.start();
    await one.database.lose();
    await one.start();
    expect(await one.database.texts()).to.include({ d: 'd' });
  });
});

describe('keeping the second copy', () => {
  let one: OneProgram;
  beforeEach(async () => {
    one = new OneProgram();
    await one.start();
  });
  afterEach(() => one.remove());

  it('costs as much for a save into 2,000 rows as into none', async () => {
    const cost = async () => {
      const before = segmentIndexes(await (await one.shelf()).names()).length;
      await one.save({ one: 'row' });
      await one.copy.settled();
      const shelf = await one.shelf();
      const indexes = segmentIndexes(await shelf.names());
      expect(indexes.length).to.equal(before + 1);
      return (await shelf.get(segmentName(indexes.at(-1) ?? 0)))?.length ?? 0;
    };
    const small = await cost();
    const many: Record<string, unknown> = {};
    for (let at = 0; at < 2_000; at += 1) many[`row-${at}`] = 'x'.repeat(200);
    await one.database.commit(many);
    await one.start();
    expect((await cost()) - small).to.be.lessThan(100);
  });

  it('takes many saves at once in one segment', async () => {
    for (let at = 0; at < 50; at += 1) one.copy.append(await one.database.commit({ [`r${at}`]: at }));
    await one.copy.settled();
    const chain = await one.chain();
    expect(chain.segments.length).to.be.lessThan(50);
    expect(chain.segments.flatMap(({ commits }) => commits).length).to.equal(50);
  });

  it('lets no late save overwrite a base that was made after it', async () => {
    const late = await one.database.commit({ a: 'old', gone: 'old' });
    await one.save({ a: 'new', gone: undefined });
    await one.copy.settled();
    await makeBase(one);
    one.copy.append(late);
    await one.leave();
    await one.database.lose();
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 'new' });
  });

  it('makes no base of a database that was lost while it was read', async () => {
    await one.save({ a: 'a' });
    await one.copy.settled();
    one.copy.stop();
    let looks = 0;
    const database: CopyDatabase = {
      open: () => one.database.open(),
      stores: one.database.stores,
      records: one.database.records,
      usable: () => true,
      raise: (counter) => one.database.raise(counter),
      state: async () => {
        const state = await one.database.state();
        looks += 1;
        if (looks === 1) await one.database.lose();
        return state;
      },
    };
    const shelf = await one.shelf();
    const { id } = await one.database.state();
    const made = await compact({
      shelf: () => Promise.resolve(shelf),
      program: one.program,
      database,
      id,
      breath: new Breath(),
    });
    expect(made).to.equal(undefined);
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 'a' });
  });

  it('leaves no old words behind after a record was deleted for good', async () => {
    await one.save({ secret: 'blue heron' });
    await one.copy.settled();
    await one.save({ secret: undefined });
    const found = async () => {
      const shelf = await one.shelf();
      for (const name of await shelf.names()) {
        const text = new TextDecoder().decode(await shelf.get(name));
        // The anchor stays until the next base: it is the deletion itself.
        if (text.includes('blue heron')) return true;
      }
      return false;
    };
    expect(await found()).to.equal(true);
    for (let tries = 0; tries < 100 && (await found()); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await found()).to.equal(false);
  });

  it('keeps few segments, however often is saved', async function () {
    this.timeout(30_000);
    for (let at = 0; at < 150; at += 1) {
      await one.save({ same: at });
      await one.copy.settled();
    }
    for (let tries = 0; tries < 50; tries += 1) {
      if (segmentIndexes(await (await one.shelf()).names()).length < 70) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(segmentIndexes(await (await one.shelf()).names()).length).to.be.lessThan(70);
  });

  it('erases everything, and a late save of another tab makes nothing anew', async () => {
    const other = one.anotherTab();
    other.begin();
    await one.save({ a: 1 });
    await one.copy.settled();
    await other.settled();
    const late = await one.database.commit({ b: 2 });
    await one.copy.erase();
    other.append(late);
    await other.settled();
    expect(await findShelf(one.name)).to.equal(undefined);
    expect(localStorage.getItem(`${one.name}/marker`)).to.equal(null);
    other.stop();
  });

  it('erases under way', async () => {
    for (let at = 0; at < 20; at += 1) one.copy.append(await one.database.commit({ [`r${at}`]: at }));
    await one.copy.erase();
    await one.copy.settled();
    expect(await caches.has(one.name)).to.equal(false);
    expect(localStorage.getItem(`${one.name}/marker`)).to.equal(null);
  });

  it('goes on silently where Cache Storage refuses', async () => {
    const fresh = new OneProgram();
    const { caches: real } = globalThis;
    const refuse = () => Promise.reject(new DOMException('no', 'SecurityError'));
    Object.defineProperty(globalThis, 'caches', {
      configurable: true,
      value: { has: refuse, open: refuse, delete: refuse },
    });
    try {
      expect(await fresh.start()).to.equal(undefined);
      await fresh.save({ a: 1 });
      await fresh.copy.settled();
      await fresh.remove();
    } finally {
      Object.defineProperty(globalThis, 'caches', { configurable: true, value: real });
    }
  });
});
