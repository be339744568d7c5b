import { expect } from '@open-wc/testing';
import { memoryName } from '../../src/domain/names.js';
import type { Storage } from '../../src/storage/types.js';
import { cleanUp, close, newProgram, open, putRaw, rawRows, textOf } from './helpers.js';

afterEach(cleanUp);

const write = async (storage: Storage, text: string, day: string, id?: string) => {
  const { records } = await storage.commit({
    records: [{ kind: 'entry', schema: 1, body: { text }, day, ...(id === undefined ? {} : { id }) }],
  });
  return records[0]?.id ?? '';
};

const texts = async (storage: Storage, query: { from?: string; to?: string } = {}) =>
  (await storage.listByDay({ kind: 'entry', ...query })).records.map(textOf);

async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB');
  Object.defineProperty(window, 'indexedDB', { configurable: true, get: () => undefined });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(window, 'indexedDB', own);
    else Reflect.deleteProperty(window, 'indexedDB');
  }
}

describe('records by their day', () => {
  for (const place of ['database', 'memory'] as const) {
    const within = place === 'memory' ? withoutDatabase : (work: () => Promise<void>) => work();

    it(`are read newest day first, whatever the order of writing (${place})`, () =>
      within(async () => {
        const storage = await open(newProgram());
        expect(storage.keeping().place).to.equal(place);
        await write(storage, 'march', '2026-03-05');
        await write(storage, 'january', '2026-01-05');
        await write(storage, 'march again', '2026-03-05');
        await write(storage, 'february', '2026-02-28');
        expect(await texts(storage)).to.deep.equal(['march again', 'march', 'february', 'january']);
        expect(await storage.months('entry')).to.deep.equal(['2026-03', '2026-02', '2026-01']);
        expect(await storage.months('goal')).to.deep.equal([]);
        expect(await storage.countByDay({ kind: 'entry', from: '2026-02-28', to: '2026-03-05' })).to.equal(3);
      }));

    it(`another day moves a record, the trash takes it out and gives it back (${place})`, () =>
      within(async () => {
        const storage = await open(newProgram());
        const id = await write(storage, 'one', '2026-03-05');
        await write(storage, 'two', '2026-03-06');
        await write(storage, 'one', '2025-12-31', id);
        expect(await texts(storage)).to.deep.equal(['two', 'one']);
        expect(await storage.months('entry')).to.deep.equal(['2026-03', '2025-12']);
        await storage.commit({ trash: [id] });
        expect(await texts(storage)).to.deep.equal(['two']);
        expect(await storage.months('entry')).to.deep.equal(['2026-03']);
        expect(await storage.countByDay({ kind: 'entry' })).to.equal(1);
        await storage.commit({ restore: [id] });
        expect(await texts(storage)).to.deep.equal(['two', 'one']);
      }));

    it(`are found by what they name in their links (${place})`, () =>
      within(async () => {
        const storage = await open(newProgram());
        const add = async (kind: string, text: string, links: readonly string[]) => {
          const { records } = await storage.commit({ records: [{ kind, schema: 1, body: { text }, links }] });
          return records[0]?.id ?? '';
        };
        const linked = async (id: string) => (await storage.listLinked('entry', id)).map(textOf);
        await add('entry', 'both', ['walk', 'choir', 'walk']);
        const one = await add('entry', 'one', ['walk']);
        await add('entry', 'none', []);
        await add('goal', 'of another kind', ['walk']);
        expect(await linked('walk')).to.deep.equal(['one', 'both']);
        expect(await linked('choir')).to.deep.equal(['both']);
        expect(await linked('wal')).to.deep.equal([]);
        await storage.commit({ trash: [one] });
        expect(await linked('walk')).to.deep.equal(['both']);
      }));

    it(`a stretch that ends before it begins holds nothing (${place})`, () =>
      within(async () => {
        const storage = await open(newProgram());
        await write(storage, 'one', '2026-03-05');
        const backwards = { from: '2026-04-01', to: '2026-03-01' };
        expect(await texts(storage, backwards)).to.deep.equal([]);
        expect(await storage.countByDay({ kind: 'entry', ...backwards })).to.equal(0);
        const before = { day: '2026-01-01', order: 5 };
        const page = await storage.listByDay({ kind: 'entry', from: '2026-02-01', before });
        expect(page).to.deep.equal({ records: [] });
      }));
  }

  it('what does not open is set aside, and the page goes on behind it', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03']) await write(storage, day, day);
    await close(storage);
    const row = (await rawRows(program, 'records')).find(({ day }) => day === '2026-03-02');
    await putRaw(program, 'records', { ...row, sealed: { codec: 'aes-gcm', key: 'gone' } });
    const again = await open(program);
    const first = await again.listByDay({ kind: 'entry', limit: 2 });
    expect(first.records.map(textOf)).to.deep.equal(['2026-03-03']);
    const rest = await again.listByDay({
      kind: 'entry',
      limit: 2,
      ...(first.next ? { before: first.next } : {}),
    });
    expect(rest.records.map(textOf)).to.deep.equal(['2026-03-01']);
    expect(again.keeping().setAside).to.equal(1);
  });

  it('nothing of it is in clear during a visit but the day', async () => {
    const program = newProgram();
    const storage = await open(program);
    await write(storage, 'Nobody may read this', '2026-03-05');
    expect(await texts(storage)).to.deep.equal(['Nobody may read this']);
    const lying = JSON.stringify(await rawRows(program, 'records'));
    expect(lying).to.include('2026-03-05').and.not.include('Nobody');
    expect(sessionStorage.getItem(memoryName(program))).to.equal(null);
  });
});
