import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { markerName, programName } from '../../../src/domain/names.js';
import { openStorage } from '../../../src/storage/open.js';
import type { ParcelWrite, Storage } from '../../../src/storage/types.js';

let made = 0;

describe('the storage with its second copy', () => {
  let program: string;
  let storage: Storage;
  const texts = async (): Promise<unknown[]> => {
    const { records } = await storage.list({ kind: 'goal' });
    return records.map(({ body }) => (body as { want: string }).want).sort();
  };
  const save = (want: string, id?: string) =>
    storage.commit({
      records: [{ kind: 'goal', schema: 1, body: { want }, ...(id === undefined ? {} : { id }) }],
    });
  const reopen = async () => {
    await storage.close();
    storage = await openStorage({ program });
  };
  const loseDatabase = async () => {
    await storage.close();
    await deleteDB(programName(program));
    storage = await openStorage({ program });
  };

  beforeEach(async () => {
    program = `through-${(made += 1)}-${Math.random().toString(36).slice(2)}`;
    storage = await openStorage({ program });
  });
  afterEach(async () => {
    await storage.erase();
    await storage.close();
  });

  it('makes no copy and no marker during a visit', async () => {
    await save('visit');
    await storage.keepForVisit();
    await save('still a visit');
    await reopen();
    expect(await caches.has(programName(program))).to.equal(false);
    expect(localStorage.getItem(markerName(program))).to.equal(null);
  });

  it('brings everything back, says so, and greets nobody as new', async () => {
    await save('from the visit');
    await storage.keepOnDevice();
    const { records } = await save('first');
    await save('changed', records[0]?.id);
    await storage.commit({
      drafts: [{ kind: 'goal', record: 'new', tab: storage.tab, value: { want: 'half' } }],
    });
    await storage.writeValue('introduction', { name: 'Sam' });
    await loseDatabase();
    expect(storage.keeping()).to.include({ mode: 'device', answered: true, place: 'database' });
    expect(storage.keeping().restored?.records).to.equal(2);
    expect(await texts()).to.deep.equal(['changed', 'from the visit']);
    expect((await storage.versions(records[0]?.id ?? '')).length).to.equal(1);
    expect((await storage.drafts('goal')).map(({ value }) => value)).to.deep.equal([{ want: 'half' }]);
    expect(await storage.readValue('introduction')).to.deep.equal({ name: 'Sam' });
    await reopen();
    expect(storage.keeping().restored).to.equal(undefined);
  });

  it('gives no number twice after a restore', async () => {
    await storage.keepOnDevice();
    const { records } = await save('shared');
    const parcel: ParcelWrite = {
      id: crypto.randomUUID(),
      record: records[0]?.id ?? '',
      state: 'queued',
      content: {},
    };
    const before = await storage.commit({ parcels: [parcel] });
    await loseDatabase();
    expect((await storage.parcels()).map(({ id }) => id)).to.deep.equal([parcel.id]);
    const after = await storage.commit({ parcels: [{ ...parcel, id: crypto.randomUUID() }] });
    expect(after.parcels[0]?.order).to.be.greaterThan(before.parcels[0]?.order ?? Infinity);
    expect((await save('later')).records[0]?.order).to.be.greaterThan(after.parcels[0]?.order ?? Infinity);
  });

  it('copies on what is written after a restore', async () => {
    await storage.keepOnDevice();
    await save('one');
    await loseDatabase();
    await save('two');
    await loseDatabase();
    expect(await texts()).to.deep.equal(['one', 'two']);
  });

  it('does not bring back what was deleted for good, nor takes deleted drafts for new ones', async () => {
    await storage.keepOnDevice();
    const { records } = await save('gone');
    await save('kept');
    const key = { kind: 'goal', record: 'new', tab: storage.tab };
    await storage.commit({ drafts: [{ ...key, value: { want: 'half' } }] });
    await storage.commit({ purge: [records[0]?.id ?? ''], dropDrafts: [key] });
    await loseDatabase();
    expect(await texts()).to.deep.equal(['kept']);
    expect(await storage.drafts('goal')).to.deep.equal([]);
  });

  it('leaves nothing after an erase, and nothing comes back', async () => {
    await storage.keepOnDevice();
    await save('secret');
    await storage.erase();
    expect(await caches.has(programName(program))).to.equal(false);
    expect(localStorage.getItem(markerName(program))).to.equal(null);
    await loseDatabase();
    expect(storage.keeping()).to.include({ mode: 'visit', answered: false });
    expect(storage.keeping().restored).to.equal(undefined);
    expect(await texts()).to.deep.equal([]);
  });

  it('goes when the device is shared after all', async () => {
    await storage.keepOnDevice();
    await save('mine');
    await storage.keepForVisit();
    await save('a visit now');
    expect(await caches.has(programName(program))).to.equal(false);
    expect(localStorage.getItem(markerName(program))).to.equal(null);
  });

  it('copies what another tab writes', async () => {
    await storage.keepOnDevice();
    const other = await openStorage({ program });
    await Promise.all([
      save('here'),
      other.commit({ records: [{ kind: 'goal', schema: 1, body: { want: 'there' } }] }),
    ]);
    await other.close();
    await loseDatabase();
    expect(await texts()).to.deep.equal(['here', 'there']);
  });

  it('brings back a record that vanished alone', async () => {
    await storage.keepOnDevice();
    const { records } = await save('vanishing');
    await storage.close();
    const raw = await openDB(programName(program));
    await raw.delete('records', records[0]?.id ?? '');
    raw.close();
    storage = await openStorage({ program });
    expect(storage.keeping().restored?.records).to.equal(1);
    expect(await texts()).to.deep.equal(['vanishing']);
  });
});
