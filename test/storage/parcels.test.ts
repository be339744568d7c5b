import { expect } from '@open-wc/testing';
import { cleanUp, newProgram, open, writeGoal } from './helpers.js';

afterEach(cleanUp);

describe('parcels', () => {
  it('lie in the order of the press, with a number of the same counter as the records', async () => {
    const storage = await open(newProgram(), { now: () => Date.UTC(2026, 0, 5) });
    const goal = await writeGoal(storage, 'a');
    const { parcels } = await storage.commit({
      records: [{ id: goal.id, kind: 'goal', schema: 1, body: {}, base: goal.revision }],
      parcels: [
        { id: 'b', record: goal.id, state: 'queued', content: { body: 1 } },
        { id: 'a', record: 'other', state: 'queued', content: { body: 2 } },
      ],
    });
    expect(parcels[0]?.order).to.be.greaterThan(goal.order);
    expect((await storage.parcels()).map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect((await storage.parcels(goal.id)).map(({ id }) => id)).to.deep.equal(['b']);
    expect(await storage.parcel('b')).to.deep.equal({
      id: 'b',
      record: goal.id,
      state: 'queued',
      order: parcels[0]?.order,
      updatedAt: '2026-01-05T00:00:00.000Z',
      content: { body: 1 },
    });
  });

  it('keep their place when their state changes, and go when they are dropped', async () => {
    const storage = await open(newProgram());
    const { parcels } = await storage.commit({
      parcels: [
        { id: 'a', record: 'r', state: 'queued', content: 1 },
        { id: 'b', record: 'r', state: 'queued', content: 2 },
      ],
    });
    await storage.commit({ parcels: [{ id: 'a', record: 'r', state: 'sent', content: 3 }] });
    expect((await storage.parcels()).map(({ id, state, content }) => [id, state, content])).to.deep.equal([
      ['a', 'sent', 3],
      ['b', 'queued', 2],
    ]);
    expect((await storage.parcel('a'))?.order).to.equal(parcels[0]?.order);
    await storage.commit({ dropParcels: ['a'] });
    expect(await storage.parcel('a')).to.equal(undefined);
  });
});

describe('values', () => {
  it('are read as they were written', async () => {
    const storage = await open(newProgram());
    expect(await storage.readValue('sender')).to.equal(undefined);
    await storage.writeValue('sender', { id: 'a' });
    await storage.writeValue('sender', { id: 'b' });
    expect(await storage.readValue('sender')).to.deep.equal({ id: 'b' });
  });
});
