import { expect } from '@open-wc/testing';
import { programName, visitKeyName } from '../../src/domain/names.js';
import { databaseVersion } from '../../src/storage/migrations.js';
import type { OpenedRecord } from '../../src/storage/types.js';
import {
  answer,
  cleanUp,
  closeAll,
  goals,
  newProgram,
  open,
  rawDatabase,
  textOf,
  writeGoal,
} from './helpers.js';

type KeyPath = string | string[];

/** A database as it was stored with a release. */
interface PastDatabase {
  readonly version: number;
  readonly program: string;
  readonly visitKey: string;
  readonly stores: Readonly<
    Record<
      string,
      {
        readonly keyPath: KeyPath;
        readonly indexes: Readonly<Record<string, KeyPath | { keyPath: KeyPath; multiEntry: true }>>;
        readonly device: readonly unknown[];
        readonly visit: readonly unknown[];
      }
    >
  >;
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const revive = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && '$bytes' in value ? bytesOf(String(value.$bytes)) : value;

async function load(version: number): Promise<PastDatabase> {
  const response = await fetch(`/test/fixtures/database-v${String(version)}.json`);
  return JSON.parse(await response.text(), revive) as PastDatabase;
}

/** Lays a past database down as it was then, without any code of today's storage. */
async function lay(past: PastDatabase, mode: 'device' | 'visit'): Promise<void> {
  const request = indexedDB.open(programName(past.program), past.version);
  request.onupgradeneeded = () => {
    for (const [name, { keyPath, indexes, ...rows }] of Object.entries(past.stores)) {
      const store = request.result.createObjectStore(name, { keyPath });
      for (const [name, index] of Object.entries(indexes)) {
        if (typeof index === 'string' || Array.isArray(index)) store.createIndex(name, index);
        else store.createIndex(name, index.keyPath, index);
      }
      for (const row of rows[mode]) store.put(row);
    }
  };
  (await answer(request)).close();
}

const goalId = '019b8e9f-2c00-7000-8000-000000000001';

afterEach(cleanUp);

for (let version = 1; version <= databaseVersion; version += 1) {
  describe(`a database of version ${String(version)}`, () => {
    for (const mode of ['device', 'visit'] as const) {
      it(`is opened with everything that was in it (${mode})`, async () => {
        const past = await load(version);
        const { program } = past;
        await lay(past, mode);
        if (mode === 'visit') sessionStorage.setItem(visitKeyName(program), past.visitKey);
        const storage = await open(program, { now: () => Date.UTC(2026, 0, 5, 15) });
        expect(storage.keeping()).to.include({ mode, place: 'database', setAside: 1 });
        expect(storage.keeping().trouble).to.equal(undefined);
        const record = (await storage.record(goalId)) as OpenedRecord;
        expect(record).to.deep.include({
          kind: 'goal',
          schema: 1,
          day: '2026-02-01',
          links: ['019b8e9f-2c00-7000-8000-000000000009'],
          conflict: true,
          body: { text: 'Sample goal: join the choir', later: { kept: true } },
        });
        expect(await goals(storage)).to.deep.equal(['Sample goal: join the choir']);
        expect((await storage.listByDay({ kind: 'goal' })).records.map(({ id }) => id)).to.deep.equal([
          goalId,
        ]);
        expect(await storage.months('goal')).to.deep.equal(['2026-02']);
        expect(await storage.countByDay({ kind: 'goal' })).to.equal(1);
        const linked = await storage.listLinked('goal', '019b8e9f-2c00-7000-8000-000000000009');
        expect(linked.map(({ id }) => id)).to.deep.equal([goalId]);
        expect((await storage.versions(goalId)).map((each) => [textOf(each), each.conflict])).to.deep.equal([
          ['Sample goal: sing in the choir at the library', true],
          ['Sample goal: sing in a choir', false],
        ]);
        const trashed = (await storage.list({ kind: 'goal', trashed: true })).records.map(textOf);
        expect(trashed).to.deep.equal(mode === 'device' ? ['Sample goal: in the trash'] : []);
        expect((await storage.list({ kind: 'social-plan' })).records.map(textOf)).to.deep.equal([
          'Sample plan',
        ]);
        expect((await storage.drafts('goal')).map(textOfDraft)).to.deep.equal(['Sample draft']);
        expect((await storage.parcels(goalId)).map(({ content }) => content)).to.deep.equal([
          { sample: 'parcel' },
        ]);
        expect(await storage.readValue('introduction')).to.deep.equal({
          name: 'Sample name',
          word: 'sample',
        });
        await writeGoal(storage, 'more', { id: goalId, base: record.revision });
        expect((await storage.record(goalId))?.order).to.be.greaterThan(record.order);
      });
    }

    it('has the same stores and indexes when it is made anew or brought forward', async () => {
      const past = await load(version);
      await lay(past, 'device');
      const made = newProgram();
      await open(past.program);
      await open(made);
      await closeAll();
      expect(await shapeOf(past.program)).to.deep.equal(await shapeOf(made));
    });
  });
}

const textOfDraft = ({ value }: { readonly value: unknown }): unknown => textOf({ body: value });

async function shapeOf(program: string): Promise<unknown> {
  const database = await rawDatabase(program);
  const shape = [...database.objectStoreNames].map((name) => {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => store.index(index));
    return [name, store.keyPath, indexes.map((index) => [index.name, index.keyPath, index.multiEntry])];
  });
  const { version } = database;
  database.close();
  return { version, shape };
}
