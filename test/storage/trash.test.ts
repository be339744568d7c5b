import { expect } from '@open-wc/testing';
import type { Storage } from '../../src/storage/types.js';
import { cleanUp, closeAll, goals, newProgram, open, rawRows, textOf, writeGoal } from './helpers.js';

afterEach(cleanUp);

const day = 86_400_000;
const start = Date.UTC(2026, 0, 5, 12);

const trashed = async (storage: Storage): Promise<unknown[]> =>
  (await storage.list({ kind: 'goal', trashed: true })).records.map(textOf);

async function onDevice(program: string, now = () => start): Promise<Storage> {
  const storage = await open(program, { now });
  await storage.keepOnDevice();
  return storage;
}

describe('the trash', () => {
  it('takes a record in, shows it and gives it back to its place', async () => {
    const storage = await onDevice(newProgram());
    const goal = await writeGoal(storage, 'a');
    await writeGoal(storage, 'b');
    await storage.commit({ trash: [goal.id] });
    expect(await goals(storage)).to.deep.equal(['b']);
    expect(await trashed(storage)).to.deep.equal(['a']);
    expect((await storage.record(goal.id))?.deletedAt).to.equal('2026-01-05T12:00:00.000Z');
    await storage.commit({ restore: [goal.id] });
    expect(await goals(storage)).to.deep.equal(['b', 'a']);
    expect(await trashed(storage)).to.deep.equal([]);
    expect(await storage.record(goal.id)).to.deep.equal(goal);
  });

  it('is left by what somebody goes on writing', async () => {
    const storage = await onDevice(newProgram());
    const goal = await writeGoal(storage, 'a');
    await storage.commit({ trash: [goal.id] });
    await writeGoal(storage, 'b', { id: goal.id, base: goal.revision });
    expect(await goals(storage)).to.deep.equal(['b']);
    expect(await trashed(storage)).to.deep.equal([]);
  });

  it('lets go on the thirtieth further day on which the kit was opened, and not before', async () => {
    const program = newProgram();
    let storage = await onDevice(program);
    const goal = await writeGoal(storage, 'a');
    await writeGoal(storage, 'kept');
    await storage.commit({ trash: [goal.id] });
    for (let count = 1; count < 30; count += 1) {
      expect(await trashed(storage), `before day ${String(count)}`).to.deep.equal(['a']);
      // Closing waits for the housekeeping.
      await closeAll();
      storage = await open(program, { now: () => start + count * 3 * day });
    }
    await closeAll();
    expect(await rawRows(program, 'records'), 'after day 29').to.have.length(2);
    await open(program, { now: () => start + 90 * day });
    await closeAll();
    storage = await open(program, { now: () => start + 90 * day });
    expect(await trashed(storage)).to.deep.equal([]);
    expect(await goals(storage)).to.deep.equal(['kept']);
    expect(await rawRows(program, 'records')).to.have.length(1);
  }).timeout(30_000);

  it('is not emptied by a clock that jumps ahead', async () => {
    const program = newProgram();
    const storage = await onDevice(program);
    const goal = await writeGoal(storage, 'a');
    await storage.commit({ trash: [goal.id] });
    await closeAll();
    const later = await open(program, { now: () => start + 4_000 * day });
    await closeAll();
    expect(later.program).to.equal(program);
    expect(await trashed(await open(program, { now: () => start + 4_000 * day }))).to.deep.equal(['a']);
  });

  it('is emptied at once where somebody says so, with versions, drafts and what need not be taken back', async () => {
    const program = newProgram();
    const storage = await onDevice(program);
    const goal = await writeGoal(storage, 'a');
    await writeGoal(storage, 'b', { id: goal.id, base: goal.revision });
    const states = [
      'queued',
      'given',
      'taken-back',
      'sending',
      'unknown',
      'paused',
      'attention',
      'sent',
      'asked-back',
    ];
    await storage.commit({
      drafts: [{ kind: 'goal', record: goal.id, tab: storage.tab, value: 'c' }],
      parcels: states.map((state) => ({ id: state, record: goal.id, state, content: {} })),
    });
    await storage.commit({ trash: [goal.id] });
    const kinds: string[] = [];
    storage.onChange(({ kind }) => kinds.push(kind));
    await storage.commit({ purge: [goal.id] });
    expect(await trashed(storage)).to.deep.equal([]);
    expect(await storage.record(goal.id)).to.equal(undefined);
    for (const store of ['records', 'versions', 'drafts']) {
      expect(await rawRows(program, store), store).to.deep.equal([]);
    }
    expect((await storage.parcels()).map(({ state }) => state)).to.deep.equal(states.slice(3));
    expect(kinds).to.deep.equal(['goal', 'draft', 'parcel']);
  });

  it('passes over what is not there', async () => {
    const storage = await onDevice(newProgram());
    await storage.commit({ trash: ['x'], restore: ['x'], purge: ['x'], dropParcels: ['x'] });
    expect(await goals(storage)).to.deep.equal([]);
  });
});
