import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyEntry, victoryKinds, type EntryBody } from '../../src/domain/journal/entry.js';
import type { KitRecord } from '../../src/domain/record.js';
import { createFinder, type Finder } from '../../src/kit/finding/finder.js';
import { createRecords } from '../../src/kit/records.js';
import type { Looking, Records } from '../../src/kit/types.js';
import type { Storage } from '../../src/storage/types.js';
import { cleanUp, newProgram, open, putRaw, rawRows, until } from '../storage/helpers.js';

type Entry = KitRecord<'journal-entry'>;

let storage: Storage;
let records: Records;

const entry = (text: string, more: Partial<EntryBody> = {}): EntryBody => ({ ...emptyEntry, text, ...more });
const write = (day: string, body: EntryBody, id?: string): Promise<Entry> =>
  records.save('journal-entry', { body, day, ...(id === undefined ? {} : { id }) });

const look = (find: Finder, looking: Looking<'journal-entry'>, most = 200): Promise<readonly Entry[]> =>
  new Promise((resolve, reject) => {
    const listener = (found: readonly Entry[], done: boolean) => {
      if (done) resolve(found);
    };
    find('journal-entry', looking, listener, { most, failed: reject });
  });

const texts = (found: readonly Entry[]): string[] => found.map(({ body }) => body.text);

/** Looks until the index is there: a search that does not read the database is one of it. */
async function warm(find: Finder): Promise<void> {
  const { listByDay } = storage;
  let reads = 1;
  storage.listByDay = (query) => {
    reads += 1;
    return listByDay.call(storage, query);
  };
  await until(async () => {
    reads = 0;
    await look(find, { words: 'warm' });
    return reads === 0;
  });
  storage.listByDay = listByDay;
}

beforeEach(async () => {
  storage = await open(newProgram());
  records = createRecords(storage);
});
afterEach(cleanUp);

/** Both ways of finding: an index in memory, and a walk through the database. */
const ways = [
  ['by the index', 1_000],
  ['by walking', 0],
] as const;

for (const [way, most] of ways) {
  describe(`looking for entries ${way}`, () => {
    const finder = async (): Promise<Finder> => {
      const find = createFinder(storage, most);
      if (most > 0) await warm(find);
      return find;
    };

    it("finds words of the text, the question, who noticed it and topics of one's own", async () => {
      await write('2026-01-01', entry('A walk by the river'));
      await write('2026-01-02', entry('', { prompt: { source: 'own', text: 'Where did you walk?' } }));
      await write('2026-01-03', entry('', { victory: 'noticed', noticedBy: 'Walker' }));
      await write('2026-01-04', entry('four', { topics: ['own:walks', 'self-talk'], mood: 'calm' }));
      await write('2026-01-05', entry('five', { topics: ['rest'] }));
      const find = await finder();
      expect((await look(find, { words: 'WALK' })).map(({ day }) => day)).to.deep.equal([
        '2026-01-04',
        '2026-01-03',
        '2026-01-02',
        '2026-01-01',
      ]);
      expect(await look(find, { words: 'calm self-talk' })).to.deep.equal([]);
    });

    it('finds what a plain filter over everything would', async () => {
      const word = fc.constantFrom('walk', 'Walking', 'río', 'rio', '学习', '习', '👍🏽', 'كتاب', '-', 'own');
      const day = fc.constantFrom('2025-12-31', '2026-01-01', '2026-01-02', '2026-02-01');
      const body = fc.record({
        day,
        text: fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
        victory: fc.option(fc.constantFrom(...victoryKinds), { nil: undefined }),
      });
      const asked = fc.record({
        words: fc.option(word, { nil: undefined }),
        from: fc.option(day, { nil: undefined }),
        to: fc.option(day, { nil: undefined }),
        victory: fc.boolean(),
        most: fc.integer({ min: 1, max: 6 }),
      });
      const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      const holds = (text: string, words: string): boolean =>
        words === '-' ||
        (/^[a-zí]/i.test(words) || words === 'كتاب'
          ? plain(text)
              .split(' ')
              .some((each) => each.startsWith(plain(words)))
          : plain(text).includes(plain(words)));
      await fc.assert(
        fc.asyncProperty(
          fc.array(body, { maxLength: 8 }),
          fc.array(asked, { maxLength: 6 }),
          async (all, asks) => {
            await cleanUp();
            storage = await open(newProgram());
            records = createRecords(storage);
            const saved: Entry[] = [];
            for (const { day, text, victory } of all) {
              saved.push(await write(day, entry(text, victory ? { victory } : {})));
            }
            const find = await finder();
            for (const { words, from, to, victory, most } of asks) {
              const expected = saved
                .filter(({ day = '' }) => day >= (from ?? '') && day <= (to ?? '9'))
                .filter(({ body }) => words === undefined || holds(body.text, words))
                .filter(({ body }) => !victory || body.victory !== undefined)
                .sort((a, b) =>
                  a.day === b.day ? b.order - a.order : (a.day ?? '') < (b.day ?? '') ? 1 : -1,
                )
                .slice(0, most);
              const found = await look(
                find,
                {
                  ...(words === undefined ? {} : { words }),
                  ...(from === undefined ? {} : { from }),
                  ...(to === undefined ? {} : { to }),
                  ...(victory ? { matches: ({ body }: Entry) => body.victory !== undefined } : {}),
                },
                most,
              );
              expect(found.map(({ id }) => id)).to.deep.equal(expected.map(({ id }) => id));
            }
          },
        ),
        { numRuns: 25 },
      );
    }).timeout(60_000);

    it('follows what is written, moved, deleted and taken back', async () => {
      const first = await write('2026-01-01', entry('river one'));
      const second = await write('2026-01-02', entry('river two'));
      const find = await finder();
      await write('2026-01-03', entry('river three'));
      await write('2025-01-01', entry('river two, long ago'), second.id);
      await records.trash(first.id);
      expect(texts(await look(find, { words: 'river' }))).to.deep.equal([
        'river three',
        'river two, long ago',
      ]);
      await records.restore(first.id);
      await write('2026-01-03', entry('nothing'), second.id);
      expect(texts(await look(find, { words: 'river' }))).to.deep.equal(['river three', 'river one']);
    });

    it('a record that does not fit is set aside, the others are found', async () => {
      await storage.keepOnDevice();
      for (const day of ['2026-01-01', '2026-01-02', '2026-01-03']) await write(day, entry(`river ${day}`));
      const row = (await rawRows(storage.program, 'records')).find(({ day }) => day === '2026-01-02');
      const sealed = { codec: 'plain', value: { text: 7 } };
      await putRaw(storage.program, 'records', { ...row, sealed });
      const find = await finder();
      expect(texts(await look(find, { words: 'river' }))).to.deep.equal([
        'river 2026-01-03',
        'river 2026-01-01',
      ]);
      expect(storage.keeping().setAside).to.equal(1);
    });

    it('shows nothing after everything is being erased', async () => {
      for (let at = 0; at < 120; at += 1) await write('2026-01-01', entry(`river ${String(at)}`));
      const find = await finder();
      const told: [number, boolean][] = [];
      let erasing: Promise<void> | undefined;
      const matches = (): boolean => {
        // In the middle of the search, as a press in another tab would come.
        erasing ??= storage.erase();
        return true;
      };
      find('journal-entry', { words: 'river', matches }, (found, done) => told.push([found.length, done]));
      await until(() => told.length > 0);
      await erasing;
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(told).to.deep.equal([[0, true]]);
      expect(await look(find, { words: 'river' })).to.deep.equal([]);
    });

    it('tells nothing after it is stopped', async () => {
      await write('2026-01-01', entry('river'));
      const find = await finder();
      let told = 0;
      find('journal-entry', { words: 'river' }, () => (told += 1))();
      await look(find, { words: 'river' });
      expect(told).to.equal(0);
    });

    it('what goes wrong is told by name', async () => {
      await write('2026-01-01', entry('river'));
      const find = await finder();
      const matches = () => {
        throw new Error('broken filter');
      };
      const code = await look(find, { matches }).catch(
        (thrown: unknown) => (thrown as { code: string }).code,
      );
      expect(code).to.equal('storage-failed');
    });

    it('everything is found while another way of keeping is chosen', async () => {
      for (let at = 0; at < 120; at += 1) await write('2026-01-01', entry(`river ${String(at)}`));
      const find = await finder();
      const found = look(find, { words: 'river' });
      await storage.keepOnDevice();
      expect(await found).to.have.length(120);
      expect(await look(find, { words: 'river' })).to.have.length(120);
    });

    it('a letter in the drawer is not found before it is opened', async () => {
      const letter = { text: 'river', sealedOn: '2026-01-01' };
      const { id } = await records.save('journal-letter', { body: letter, day: '2026-01-01' });
      const find = await finder();
      const letters = () =>
        new Promise<number>((resolve) =>
          find('journal-letter', { words: 'river' }, (all, done) => {
            if (done) resolve(all.length);
          }),
        );
      expect(await letters()).to.equal(0);
      await records.save('journal-letter', { id, body: { ...letter, openedOn: '2026-02-01' } });
      expect(await letters()).to.equal(1);
    });
  });
}

describe('a walk through many entries', () => {
  it('takes over where there come to be too many for the index', async () => {
    for (const day of ['2026-01-01', '2026-01-02']) await write(day, entry(`river ${day}`));
    const find = createFinder(storage, 2);
    await warm(find);
    for (const day of ['2026-01-03', '2026-01-04']) {
      const { id } = await write(day, entry(`river ${day}`));
      expect((await look(find, { words: 'river' }))[0]?.id).to.equal(id);
    }
    const { listByDay } = storage;
    let reads = 0;
    storage.listByDay = (query) => {
      reads += 1;
      return listByDay.call(storage, query);
    };
    expect(await look(find, { words: 'river' })).to.have.length(4);
    expect(reads).to.equal(1);
  });

  it('tells what it found before it is at the end, newest first', async () => {
    for (let at = 0; at < 200; at += 1) {
      await write('2026-01-01', entry(at % 10 === 0 ? 'river' : 'nothing'));
    }
    const find = createFinder(storage, 0);
    const told: { readonly length: number; readonly done: boolean }[] = [];
    await new Promise<void>((resolve) => {
      find('journal-entry', { words: 'river', matches: waiting(15) }, (found, done) => {
        told.push({ length: found.length, done });
        const orders = found.map(({ order }) => order);
        expect(orders).to.deep.equal([...orders].sort((a, b) => b - a));
        if (done) resolve();
      });
    });
    expect(told.length).to.be.greaterThan(2);
    expect(told[0]).to.deep.equal({ length: 1, done: false });
    expect(told.at(-1)).to.deep.equal({ length: 20, done: true });
  });

  it('stops where enough is found', async () => {
    await records.saveAll(
      'journal-entry',
      [...'0123456789'].flatMap((digit) =>
        [...'0123456789abcdef'].map((letter) => ({
          body: entry(`river ${digit}${letter}`),
          day: '2026-01-01',
        })),
      ),
    );
    const { listByDay } = storage;
    let reads = 0;
    storage.listByDay = (query) => {
      reads += 1;
      return listByDay.call(storage, query);
    };
    expect(await look(createFinder(storage, 0), { words: 'river' }, 3)).to.have.length(3);
    expect(reads).to.equal(1);
  });
});

/** A filter that takes its time, as many records would. */
const waiting = (milliseconds: number) => (): boolean => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  return true;
};
