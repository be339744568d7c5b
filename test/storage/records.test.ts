import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { OpenedRecord, Storage } from '../../src/storage/types.js';
import { cleanUp, goals, newProgram, open, textOf, writeGoal } from './helpers.js';

afterEach(cleanUp);

describe('records', () => {
  it('are made, listed newest first and read by id', async () => {
    const storage = await open(newProgram());
    const first = await writeGoal(storage, 'Join the choir');
    await writeGoal(storage, 'Call my sister');
    expect(await goals(storage)).to.deep.equal(['Call my sister', 'Join the choir']);
    const found = await storage.record(first.id);
    expect(found).to.deep.equal(first);
    expect(found?.revision.number).to.equal(1);
    expect(await storage.record('nobody')).to.equal(undefined);
  });

  it('carry program, links, day and times in clear, and keep them when a later write leaves them out', async () => {
    const program = newProgram();
    const storage = await open(program, { now: () => Date.UTC(2026, 0, 5) });
    const written = await storage.commit({
      records: [{ kind: 'goal', schema: 3, body: {}, links: ['other'], day: '2026-02-03' }],
    });
    const made = written.records[0] as OpenedRecord;
    expect(made).to.include({ program, kind: 'goal', schema: 3, day: '2026-02-03', order: 1 });
    expect(made.createdAt).to.equal('2026-01-05T00:00:00.000Z');
    const later = await writeGoal(storage, 'more', { id: made.id, base: made.revision });
    expect(later).to.deep.include({ links: ['other'], day: '2026-02-03', createdAt: made.createdAt });
    expect(later.order).to.be.greaterThan(made.order);
  });

  it('are all written, or none of them', async () => {
    const storage = await open(newProgram());
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const records = [
      { kind: 'goal', schema: 1, body: { text: 'a' } },
      { kind: 'goal', schema: 1, body: circle },
    ];
    const refused = await storage.commit({ records }).catch((thrown: unknown) => thrown);
    expect(refused).to.include({ name: 'KitError', code: 'record-invalid' });
    expect(await goals(storage)).to.deep.equal([]);
  });

  it('may be written twice in one change', async () => {
    const storage = await open(newProgram());
    const write = { id: 'twice', kind: 'goal', schema: 1 };
    const { records } = await storage.commit({
      records: [
        { ...write, body: { text: 'a' } },
        { ...write, body: { text: 'b' } },
      ],
    });
    expect(records.map(({ revision }) => revision.number)).to.deep.equal([1, 2]);
    expect(await goals(storage)).to.deep.equal(['b']);
    expect((await storage.versions('twice')).map(textOf)).to.deep.equal(['a']);
  });

  it('are read a page at a time', async () => {
    const storage = await open(newProgram());
    const bodies = Array.from({ length: 23 }, (_, index) => ({ text: String(index) }));
    await storage.commit({ records: bodies.map((body) => ({ kind: 'goal', schema: 1, body })) });
    await storage.commit({ records: [{ kind: 'other', schema: 1, body: {} }] });
    const seen: unknown[] = [];
    const sizes: number[] = [];
    let before: number | undefined;
    do {
      const page = await storage.list({
        kind: 'goal',
        limit: 10,
        ...(before === undefined ? {} : { before }),
      });
      sizes.push(page.records.length);
      seen.push(...page.records.map(textOf));
      before = page.next;
    } while (before !== undefined);
    expect(sizes).to.deep.equal([10, 10, 3]);
    expect(seen).to.deep.equal(bodies.map(({ text }) => text).reverse());
    expect((await storage.list({ kind: 'goal', limit: 23 })).next).to.equal(undefined);
  });

  it('are listed without passing over others, however many there are', async () => {
    const storage = await open(newProgram());
    await storage.keepOnDevice();
    const bodies = Array.from({ length: 2_000 }, (_, index) => ({ text: String(index) }));
    const { records } = await storage.commit({
      records: bodies.map((body) => ({ kind: 'goal', schema: 1, body })),
    });
    await storage.commit({ trash: records.slice(5).map(({ id }) => id) });
    let steps = 0;
    const { openCursor: real } = IDBIndex.prototype;
    IDBIndex.prototype.openCursor = function (...args: Parameters<typeof real>) {
      const request = real.apply(this, args);
      request.addEventListener('success', () => (steps += 1));
      return request;
    };
    try {
      expect(await goals(storage)).to.deep.equal(['4', '3', '2', '1', '0']);
    } finally {
      IDBIndex.prototype.openCursor = real;
    }
    expect(steps).to.equal(6);
  });

  it('wait for the end of the transaction, and write strictly', async () => {
    const storage = await open(newProgram());
    const { transaction } = IDBDatabase.prototype;
    const writing: string[] = [];
    const events: string[] = [];
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
      const tx = transaction.apply(this, args);
      // The list of programs and the counting of days are written by transactions of their own.
      if (tx.mode !== 'readwrite' || !tx.objectStoreNames.contains('records')) return tx;
      writing.push(tx.durability);
      tx.addEventListener('complete', () => events.push('complete'));
      return tx;
    };
    try {
      await writeGoal(storage, 'a').then(() => events.push('resolved'));
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(events).to.deep.equal(['complete', 'resolved']);
    expect(writing).to.deep.equal(['strict']);
  });
});

describe('two tabs on one record', () => {
  it('keep both texts when the second did not see the first', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    const made = await writeGoal(one, 'start');
    const mine = await writeGoal(one, 'mine', { id: made.id, base: made.revision });
    const yours = await writeGoal(two, 'yours', { id: made.id, base: made.revision });
    expect(mine.conflict).to.equal(undefined);
    expect(yours.conflict).to.equal(true);
    expect(yours.revision.number).to.equal(3);
    const versions = await one.versions(made.id);
    expect(versions.map((version) => [textOf(version), version.conflict])).to.deep.equal([
      ['mine', true],
      ['start', false],
    ]);
    const settled = await writeGoal(one, 'both', { id: made.id, base: yours.revision });
    expect(settled.conflict).to.equal(undefined);
  });

  it('see the same revision number with another tag as a conflict', async () => {
    const storage = await open(newProgram());
    const made = await writeGoal(storage, 'here');
    const other = await writeGoal(storage, 'there', { id: made.id, base: { number: 1, tag: 'elsewhere' } });
    expect(other.conflict).to.equal(true);
    expect((await storage.versions(made.id)).map(textOf)).to.deep.equal(['here']);
  });

  it('keep ten past texts, and beside them all that lost a conflict', async () => {
    const storage = await open(newProgram());
    let latest = await writeGoal(storage, '0');
    const lost = { number: 1, tag: 'never seen' };
    latest = await writeGoal(storage, '1', { id: latest.id, base: lost });
    for (let count = 2; count <= 14; count += 1) {
      latest = await writeGoal(storage, String(count), { id: latest.id, base: latest.revision });
    }
    const versions = await storage.versions(latest.id);
    expect(versions.map(textOf)).to.deep.equal(['13', '12', '11', '10', '9', '8', '7', '6', '5', '4', '0']);
    expect(versions.filter(({ conflict }) => conflict).map(textOf)).to.deep.equal(['0']);
  });

  it('lose no text, whatever the order of writing', async () => {
    const step = fc.record({ tab: fc.nat(1), see: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
        const program = newProgram();
        const tabs = [await open(program), await open(program)] as [Storage, Storage];
        const made = await writeGoal(tabs[0], 'start');
        const seen = [made.revision, made.revision];
        const written = new Set<unknown>(['start']);
        for (const [index, { tab, see }] of steps.map((each, at) => [at, each] as const)) {
          const storage = tabs[tab] as Storage;
          if (see) seen[tab] = (await storage.record(made.id))?.revision ?? made.revision;
          const before = await storage.record(made.id);
          const base = seen[tab] ?? made.revision;
          const saved = await writeGoal(storage, String(index), { id: made.id, base });
          written.add(String(index));
          expect(saved.conflict === true).to.equal(before?.revision.tag !== base.tag);
          seen[tab] = saved.revision;
        }
        const kept = new Set((await tabs[1].versions(made.id)).map(textOf));
        kept.add(textOf((await tabs[1].record(made.id)) as OpenedRecord));
        expect([...kept].sort()).to.deep.equal([...written].sort());
        await cleanUp();
      }),
      { numRuns: 15 },
    );
  }).timeout(30_000);

  it('write at the same moment, each a revision of its own', async () => {
    const program = newProgram();
    const tabs = [await open(program), await open(program), await open(program)];
    const made = await writeGoal(tabs[0] as Storage, 'start');
    const all = await Promise.all(
      tabs.flatMap((tab, at) =>
        [0, 1, 2].map((count) => writeGoal(tab, `${String(at)}.${String(count)}`, { id: made.id })),
      ),
    );
    expect(all.map(({ revision }) => revision.number).sort((a, b) => a - b)).to.deep.equal([
      2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(new Set(all.map(({ order }) => order)).size).to.equal(9);
    expect(await (tabs[0] as Storage).versions(made.id)).to.have.length(9);
  });
});
