import { expect } from '@open-wc/testing';
import { Breath } from '../../../src/storage/second-copy/breath.js';
import { readMarker } from '../../../src/storage/second-copy/marker.js';
import { createSecondCopy } from '../../../src/storage/second-copy/door.js';
import { read } from '../../../src/storage/second-copy/encode.js';
import { readSlices } from '../../../src/storage/second-copy/rows.js';
import type { CopiedRow } from '../../../src/storage/second-copy/types.js';
import { OneProgram } from './one-program.js';

describe('restoring from the second copy', () => {
  let one: OneProgram;
  beforeEach(async () => {
    one = new OneProgram();
    await one.start();
  });
  afterEach(() => one.remove());

  it('finds nothing to do for a new person, and makes nothing before it is asked to', async () => {
    const fresh = new OneProgram();
    const copy = createSecondCopy({ program: fresh.program, database: fresh.database });
    expect(await copy.restore()).to.equal(undefined);
    copy.append(await fresh.database.commit({ a: 'written in a visit' }));
    await copy.settled();
    expect(await caches.has(fresh.name)).to.equal(false);
    expect(readMarker(fresh.program)).to.equal(undefined);
    await fresh.remove();
  });

  it('finds nothing to do at a healthy start', async () => {
    await one.save({ a: 1 });
    await one.leave();
    expect(await one.start()).to.equal(undefined);
  });

  it('brings everything back after the database was deleted', async () => {
    await one.save({ a: 'first', b: 'second' });
    await one.save({ a: 'first, changed' });
    await one.save({ c: { deep: [1, '\ud800', null] } });
    await one.leave();
    await one.database.lose();
    const restored = await one.start();
    expect(restored?.records).to.equal(3);
    expect(restored?.at).to.match(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect(await one.database.texts()).to.deep.equal({
      a: 'first, changed',
      b: 'second',
      c: { deep: [1, '\ud800', null] },
    });
    expect(await one.start()).to.equal(undefined);
  });

  it('brings back what only the base has, and rows of every store', async () => {
    await one.database.poke('versions', { id: 'a', number: 1, bytes: new Uint8Array([0, 255]) });
    await one.database.poke('loose', { out: 'of line' }, 'key');
    await one.database.commit({ a: 'never told' });
    await one.leave();
    await one.start();
    await one.database.lose();
    expect((await one.start())?.records).to.equal(1);
    const transaction = (await one.database.open()).transaction(['versions', 'loose']);
    const version = transaction.objectStore('versions').get(['a', 1]);
    const loose = transaction.objectStore('loose').get('key');
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    expect(version.result).to.deep.equal({ id: 'a', number: 1, bytes: new Uint8Array([0, 255]) });
    expect(loose.result).to.deep.equal({ out: 'of line' });
  });

  it('raises the counter past the marker', async () => {
    for (let at = 0; at < 5; at += 1) await one.save({ a: at });
    const before = (await one.database.state()).counter;
    await one.leave();
    await one.database.lose();
    await one.start();
    expect((await one.database.state()).counter).to.be.greaterThan(before);
    expect(readMarker(one.program)?.database).to.equal((await one.database.state()).id);
  });

  it('brings back rows that went missing under the same counter', async () => {
    await one.save({ a: 1, b: 2 });
    await one.leave();
    await one.database.poke('records', undefined, 'a');
    expect((await one.start())?.records).to.equal(1);
    expect(await one.database.texts()).to.deep.equal({ a: 1, b: 2 });
  });

  it('brings back the end of a cut log: changed, new and deleted rows', async () => {
    await one.save({ a: 'old', b: 'old', gone: 'soon' });
    await one.leave();
    await one.start();
    const { counter } = await one.database.state();
    await one.save({ a: 'new', c: 'new' });
    await one.save({ gone: undefined });
    await one.leave();
    await one.database.poke('records', { id: 'a', seq: counter, text: 'old' });
    await one.database.poke('records', undefined, 'c');
    await one.database.poke('records', { id: 'gone', seq: counter, text: 'soon' });
    await one.database.setCounter(counter);
    expect(await one.start()).not.to.equal(undefined);
    expect(await one.database.texts()).to.deep.equal({ a: 'new', b: 'old', c: 'new' });
  });

  it('takes away what a later base saw go', async () => {
    await one.save({ a: 1, gone: 2 });
    const { counter } = await one.database.state();
    await one.database.commit({ gone: undefined });
    await one.start();
    await one.leave();
    await one.database.poke('records', { id: 'gone', seq: counter, text: 2 });
    await one.database.setCounter(counter);
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 1 });
  });

  it('never overwrites a newer row', async () => {
    await one.save({ a: 'copied', b: 1 });
    await one.leave();
    await one.database.poke('records', { id: 'a', seq: 1_000_000, text: 'newer' });
    await one.database.poke('records', undefined, 'b');
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 'newer', b: 1 });
  });

  it('does not bring back what was taken away and is not in the copy yet', async () => {
    await one.save({ a: 1, secret: 2 });
    await one.leave();
    await one.start();
    const commit = await one.database.commit({ secret: undefined });
    const { caches: real } = globalThis;
    Object.defineProperty(globalThis, 'caches', {
      configurable: true,
      value: { has: () => Promise.reject(new Error('no')) },
    });
    try {
      one.copy.append(commit);
      await one.copy.settled();
    } finally {
      Object.defineProperty(globalThis, 'caches', { configurable: true, value: real });
    }
    one.copy.stop();
    await one.database.lose();
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 1 });
  });

  it('works without a marker', async () => {
    await one.save({ a: 1 });
    await one.leave();
    await one.database.lose();
    localStorage.removeItem(`${one.name}/marker`);
    expect((await one.start())?.records).to.equal(1);
    await one.save({ b: 2 });
    await one.leave();
    const { counter } = await one.database.state();
    localStorage.removeItem(`${one.name}/marker`);
    await one.database.poke('records', undefined, 'b');
    await one.database.setCounter(counter - 1);
    await one.start();
    expect(await one.database.texts()).to.deep.equal({ a: 1, b: 2 });
  });

  it('says that the browser lost everything where the copy is gone too', async () => {
    await one.save({ a: 1 });
    await one.leave();
    await one.database.lose();
    await caches.delete(one.name);
    expect((await one.start())?.records).to.equal(0);
    expect(await one.start()).to.equal(undefined);
  });

  it('restores once where two tabs start together', async () => {
    await one.save({ a: 1, b: 2 });
    await one.leave();
    await one.database.lose();
    const tabs = [one.anotherTab(), one.anotherTab(), one.anotherTab()];
    const told = await Promise.all(tabs.map((tab) => tab.restore()));
    expect(told.filter((restored) => restored !== undefined).map(({ records }) => records)).to.deep.equal([
      2,
    ]);
    expect(await one.database.texts()).to.deep.equal({ a: 1, b: 2 });
  });

  it('touches nothing where the database may not be written', async () => {
    await one.save({ a: 1 });
    await one.leave();
    await one.database.lose();
    one.database.usable = () => false;
    expect(await one.start()).to.equal(undefined);
    one.database.usable = () => true;
    expect((await one.start())?.records).to.equal(1);
  });

  it('leaves a copy of a newer kit as it is', async () => {
    await one.save({ a: 1 });
    await one.leave();
    await one.database.lose();
    const older = Object.create(one.database, {
      state: { value: async () => ({ ...(await one.database.state()), schema: 0 }) },
    }) as OneProgram['database'];
    const copy = createSecondCopy({ program: one.program, database: older });
    expect(await copy.restore()).to.equal(undefined);
    copy.begin();
    await copy.settled();
    expect((await one.start())?.records).to.equal(1);
  });

  it('reads short rows by the dozen and photos one by one, so that nobody waits for a key', async () => {
    const photo = 'x'.repeat(100_000);
    const said: Record<string, unknown> = {};
    for (let at = 0; at < 400; at += 1) said[`a${String(at).padStart(3, '0')}`] = `Note ${at}. `.repeat(40);
    for (let at = 10; at < 50; at += 1) said[`b${at}`] = photo;
    await one.database.commit(said);
    const found: string[] = [];
    const sizes: number[] = [];
    for await (const { text, rows } of readSlices(
      await one.database.open(),
      one.database.stores,
      new Breath(),
    )) {
      const slice = read(`[${text}]`) as CopiedRow[];
      expect(slice).to.have.length(rows);
      for (const { store, key } of slice) if (store === 'records') found.push(key as string);
      sizes.push(text.length);
    }
    expect(found).to.deep.equal(Object.keys(said));
    const small = sizes.filter((size) => size < photo.length);
    expect(Math.max(...small)).to.be.below(64 * 1024);
    expect(small.length).to.be.below(50);
    // Only the first of them can come in a crowd: what follows is told by it.
    expect(sizes.filter((size) => size >= photo.length)).to.have.length.at.least(20);
  });

  it('lets nobody who leaves wait for idle moments', async () => {
    const said: Record<string, unknown> = {};
    for (let at = 0; at < 200; at += 1) said[`a${at}`] = 'A word.';
    await one.database.commit(said);
    const { requestIdleCallback } = globalThis;
    // A page that always has something to do, on a browser that never finds the moment.
    globalThis.requestIdleCallback = () => 0;
    try {
      await one.leave();
      await one.start();
      await one.leave();
    } finally {
      globalThis.requestIdleCallback = requestIdleCallback;
    }
    await one.database.lose();
    expect((await one.start())?.records).to.equal(200);
  });

  it('brings back 10,000 rows', async function () {
    this.timeout(60_000);
    const many: Record<string, unknown> = {};
    for (let at = 0; at < 10_000; at += 1)
      many[`row-${at}`] = { text: `What I wrote ${at}. `.repeat(10), at };
    await one.database.commit(many);
    await one.leave();
    await one.start();
    await one.leave();
    await one.database.lose();
    expect((await one.start())?.records).to.equal(10_000);
    expect(await one.database.texts()).to.deep.equal(many);
  });
});
