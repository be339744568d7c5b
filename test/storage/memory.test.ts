import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { memoryName, programName, visitKeyName } from '../../src/domain/names.js';
import { KitError } from '../../src/errors.js';
import { compareKeys } from '../../src/storage/memory.js';
import type { Key } from '../../src/storage/rows.js';
import { cleanUp, closeAll, goals, newProgram, open, rawRows, textOf, writeGoal } from './helpers.js';

const undo: (() => void)[] = [];

afterEach(async () => {
  restore();
  await cleanUp();
});

function restore(): void {
  for (const step of undo.splice(0).reverse()) step();
}

/** Puts another value in the place of a global's property until the test ends. */
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, get: () => value });
  undo.push(() => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  });
}

const refusing = {
  open: () => {
    throw new DOMException('refused', 'SecurityError');
  },
};

const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'done',
    (thrown: unknown) => thrown,
  );

describe('without a database', () => {
  for (const [how, factory, trouble] of [
    ['missing', undefined, 'storage-missing'],
    ['denied', refusing, 'storage-denied'],
  ] as const) {
    it(`(${how}) everything works in this tab, and a reload keeps it`, async () => {
      replace(window, 'indexedDB', factory);
      const program = newProgram();
      const storage = await open(program);
      expect(storage.keeping()).to.include({ mode: 'visit', place: 'memory', trouble });
      const goal = await writeGoal(storage, 'a');
      await writeGoal(storage, 'b', { id: goal.id, base: goal.revision });
      const gone = await writeGoal(storage, 'gone');
      await storage.commit({ trash: [gone.id] });
      await storage.commit({
        drafts: [{ kind: 'goal', record: 'new', tab: storage.tab, value: 'draft' }],
        parcels: [{ id: 'p', record: goal.id, state: 'queued', content: 'parcel' }],
      });
      await storage.writeValue('sender', 'me');
      await closeAll();
      const again = await open(program);
      expect(again.keeping()).to.include({ resumed: true, place: 'memory', trouble });
      expect(await goals(again)).to.deep.equal(['b']);
      expect((await again.versions(goal.id)).map(textOf)).to.deep.equal(['a']);
      expect((await again.drafts('goal')).map(({ value }) => value)).to.deep.equal(['draft']);
      expect((await again.parcels(goal.id)).map(({ content }) => content)).to.deep.equal(['parcel']);
      expect(await again.readValue('sender')).to.equal('me');
      const refused = await rejection(again.keepOnDevice());
      expect(refused).to.be.instanceOf(KitError).with.property('code', trouble);
      expect(again.keeping()).to.include({ mode: 'visit', answered: false });
      await again.keepForVisit();
      expect(again.keeping().answered).to.equal(true);
    });
  }

  it('what waits in the session is sealed', async () => {
    replace(window, 'indexedDB', undefined);
    const program = newProgram();
    await writeGoal(await open(program), 'Join the choir');
    const text = sessionStorage.getItem(memoryName(program)) ?? '';
    expect(text).to.contain('"records"').and.not.to.contain('choir');
  });

  it('ends with the visit: without its key nothing comes back', async () => {
    replace(window, 'indexedDB', undefined);
    const program = newProgram();
    await writeGoal(await open(program), 'a');
    await closeAll();
    sessionStorage.removeItem(visitKeyName(program));
    const next = await open(program);
    expect(await goals(next)).to.deep.equal([]);
    expect(sessionStorage.getItem(memoryName(program)) ?? '').not.to.contain('"records"');
  });

  it('works where session and local storage are denied too', async () => {
    replace(window, 'indexedDB', undefined);
    replace(window, 'sessionStorage', undefined);
    replace(window, 'localStorage', undefined);
    const storage = await open(newProgram());
    await writeGoal(storage, 'a');
    expect(await goals(storage)).to.deep.equal(['a']);
    await storage.erase().catch(() => undefined);
    expect(await goals(storage)).to.deep.equal([]);
  });

  it('is erased like the rest', async () => {
    replace(window, 'indexedDB', undefined);
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.erase();
    expect(await goals(storage)).to.deep.equal([]);
    expect(sessionStorage.getItem(memoryName(program)) ?? '').not.to.contain('"goal"');
    await closeAll();
    expect(await goals(await open(program))).to.deep.equal([]);
  });

  it('keeps what was written when the database comes back', async () => {
    const program = newProgram();
    replace(window, 'indexedDB', undefined);
    await writeGoal(await open(program), 'a');
    await closeAll();
    restore();
    const later = await open(program);
    expect(later.keeping()).to.include({ place: 'database', mode: 'visit' });
    expect(await goals(later)).to.deep.equal(['a']);
    expect(sessionStorage.getItem(memoryName(program))).to.equal(null);
    expect(await rawRows(program, 'records')).to.have.length(1);
  });
});

describe('without cryptography (plain http)', () => {
  const noCrypto = () => {
    replace(crypto, 'subtle', undefined);
  };

  it('a visit never reaches the database', async () => {
    noCrypto();
    const program = newProgram();
    const storage = await open(program);
    expect(storage.keeping()).to.include({ place: 'memory', mode: 'visit' });
    expect(storage.keeping().trouble).to.equal(undefined);
    await writeGoal(storage, 'a');
    expect(await rawRows(program, 'records')).to.deep.equal([]);
    await closeAll();
    expect(await goals(await open(program))).to.deep.equal(['a']);
  });

  it('"Just me" moves it into the database, to stay', async () => {
    noCrypto();
    const program = newProgram();
    const storage = await open(program);
    const goal = await writeGoal(storage, 'a');
    await writeGoal(storage, 'b', { id: goal.id, base: goal.revision });
    await storage.keepOnDevice();
    expect(storage.keeping()).to.include({ place: 'database', mode: 'device', answered: true });
    await writeGoal(storage, 'c');
    expect(await goals(storage)).to.deep.equal(['c', 'b']);
    await closeAll();
    sessionStorage.clear();
    const later = await open(program);
    expect(later.keeping()).to.include({ place: 'database', mode: 'device' });
    expect(await goals(later)).to.deep.equal(['c', 'b']);
    expect((await later.versions(goal.id)).map(textOf)).to.deep.equal(['a']);
  });

  it('leaving drops it', async () => {
    noCrypto();
    const program = newProgram();
    await writeGoal(await open(program), 'a');
    await closeAll();
    expect(sessionStorage.getItem(visitKeyName(program))).not.to.equal(null);
    sessionStorage.removeItem(visitKeyName(program));
    expect(await goals(await open(program))).to.deep.equal([]);
  });
});

describe('without channels and locks', () => {
  it('one tab works as ever', async () => {
    replace(window, 'BroadcastChannel', undefined);
    replace(navigator, 'locks', undefined);
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await closeAll();
    const again = await open(program);
    expect(await goals(again)).to.deep.equal(['a']);
    await again.keepOnDevice();
    await again.erase();
    expect(await goals(again)).to.deep.equal([]);
  }).timeout(20_000);

  it('rows of another visit are left alone, since nobody can tell whether it is over', async () => {
    const program = newProgram();
    await writeGoal(await open(program), 'a');
    await closeAll();
    sessionStorage.clear();
    replace(navigator, 'locks', undefined);
    const next = await open(program);
    expect(await goals(next)).to.deep.equal([]);
    expect(await rawRows(program, 'records')).to.have.length(1);
  });
});

it('orders keys as IndexedDB does', () => {
  const { key } = fc.letrec<{ key: Key }>((tie) => ({
    key: fc.oneof(
      { maxDepth: 2 },
      fc.integer(),
      fc.string(),
      fc.array(tie('key'), { maxLength: 3 }) as fc.Arbitrary<Key>,
    ),
  }));
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(compareKeys(a, b)).to.equal(indexedDB.cmp(a, b));
    }),
  );
  expect(programName('p')).to.equal('iml-kit/p');
});
