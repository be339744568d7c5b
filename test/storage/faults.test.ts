import { expect } from '@open-wc/testing';
import { programName, rescueName } from '../../src/domain/names.js';
import { KitError, type KitErrorCode } from '../../src/errors.js';
import { databaseVersion } from '../../src/storage/migrations.js';
import {
  answer,
  cleanUp,
  closeAll,
  goals,
  newProgram,
  open,
  putRaw,
  rawRows,
  until,
  writeGoal,
} from './helpers.js';

const undo: (() => void)[] = [];

afterEach(async () => {
  for (const step of undo.splice(0).reverse()) step();
  await cleanUp();
});

/** Replaces a method until the test ends. */
function replace<T extends object, K extends keyof T>(target: T, name: K, make: (real: T[K]) => T[K]): void {
  const real = target[name];
  target[name] = make(real);
  undo.push(() => {
    target[name] = real;
  });
}

const codeOf = async (promise: Promise<unknown>): Promise<KitErrorCode | 'done'> => {
  try {
    await promise;
    return 'done';
  } catch (thrown) {
    expect(thrown).to.be.instanceOf(KitError);
    return (thrown as KitError).code;
  }
};

/** Writing transactions end as on a full disk: every request succeeds, then the whole is taken back. */
function fillDisk(full: () => boolean): void {
  replace(
    IDBDatabase.prototype,
    'transaction',
    (real) =>
      function (this: IDBDatabase, stores, mode, options) {
        const tx = real.call(this, stores, mode, options);
        // Throwing the reserve out is what a full disk still allows.
        if (mode !== 'readwrite' || !full() || [stores].flat().includes('reserve')) return tx;
        Object.defineProperty(tx, 'error', { value: new DOMException('full', 'QuotaExceededError') });
        const { put } = IDBObjectStore.prototype;
        tx.objectStore = function (name) {
          const store = IDBTransaction.prototype.objectStore.call(tx, name);
          store.put = function (row: unknown) {
            const request = put.call(store, row);
            request.addEventListener('success', () => {
              queueMicrotask(() => {
                tx.abort();
              });
            });
            return request;
          };
          return store;
        };
        return tx;
      },
  );
}

describe('a full disk', () => {
  it('is told as such, keeps the words for a reload, and is over when there is room', async () => {
    const program = newProgram();
    const notices: KitErrorCode[] = [];
    const storage = await open(program, { onNotice: (code) => notices.push(code) });
    let full = true;
    fillDisk(() => full);
    expect(await codeOf(writeGoal(storage, 'a'))).to.equal('storage-full');
    expect(storage.keeping().trouble).to.equal('storage-full');
    expect(notices).to.deep.equal(['storage-full']);
    expect(await goals(storage)).to.deep.equal([]);
    full = false;
    await writeGoal(storage, 'a');
    expect(storage.keeping().trouble).to.equal(undefined);
    expect(await goals(storage)).to.deep.equal(['a']);
  });

  it('gives the reserve for the last save', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    await closeAll();
    const again = await open(program);
    await until(async () => (await rawRows(program, 'reserve')).length === 1);
    let full = true;
    fillDisk(() => full && true);
    replace(
      IDBObjectStore.prototype,
      'delete',
      (real) =>
        function (this: IDBObjectStore, key) {
          if (this.name === 'reserve') full = false;
          return real.call(this, key);
        },
    );
    await writeGoal(again, 'the last words');
    expect(await goals(again)).to.deep.equal(['the last words']);
    expect(storage.program).to.equal(program);
  });
});

describe('a lost connection', () => {
  /** As WebKit does when its storage process is gone: closed, and no way to open it again. */
  function lose(): void {
    replace(IDBDatabase.prototype, 'transaction', () => () => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    replace(IDBFactory.prototype, 'open', () => () => {
      throw new DOMException(
        'Connection to Indexed Database server lost. Refresh the page to try again',
        'UnknownError',
      );
    });
  }

  for (const mode of ['visit', 'device'] as const) {
    it(`is told, and a reload brings the words back (${mode})`, async () => {
      const program = newProgram();
      const storage = await open(program);
      if (mode === 'device') await storage.keepOnDevice();
      const goal = await writeGoal(storage, 'before');
      lose();
      const key = { kind: 'goal', tab: storage.tab };
      expect(await codeOf(storage.commit({ drafts: [{ ...key, record: 'new', value: 'draft' }] }))).to.equal(
        'storage-lost',
      );
      expect(await codeOf(writeGoal(storage, 'edited', { id: goal.id, base: goal.revision }))).to.equal(
        'storage-lost',
      );
      expect(await codeOf(goals(storage))).to.equal('storage-lost');
      expect(storage.keeping().trouble).to.equal('storage-lost');
      const kept = sessionStorage.getItem(rescueName(program)) ?? '';
      expect(kept).not.to.match(/edited|draft"/);
      // The page is loaded anew.
      for (const step of undo.splice(0).reverse()) step();
      await closeAll();
      const again = await open(program);
      expect(again.keeping()).to.include({ mode, resumed: true });
      expect(await goals(again)).to.deep.equal(['before']);
      const drafts = await again.drafts('goal');
      expect(drafts.map(({ record, value }) => [record, value])).to.deep.equal([
        [goal.id, { text: 'edited' }],
        ['new', 'draft'],
      ]);
      expect(drafts[0]?.base).to.deep.equal(goal.revision);
      expect(sessionStorage.getItem(rescueName(program))).to.equal(null);
    });
  }

  it('that can be opened again is nothing to tell', async () => {
    const storage = await open(newProgram());
    await writeGoal(storage, 'a');
    let left = 1;
    replace(
      IDBDatabase.prototype,
      'transaction',
      (real) =>
        function (this: IDBDatabase, stores, mode, options) {
          if ((left -= 1) >= 0) throw new DOMException('closing', 'InvalidStateError');
          return real.call(this, stores, mode, options);
        },
    );
    await writeGoal(storage, 'b');
    expect(await goals(storage)).to.deep.equal(['b', 'a']);
    expect(storage.keeping().trouble).to.equal(undefined);
  });

  it('brings nothing back that was erased in another tab while this one was away', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    lose();
    await codeOf(
      storage.commit({ drafts: [{ kind: 'goal', record: 'new', tab: storage.tab, value: 'secret' }] }),
    );
    const kept = sessionStorage.getItem(rescueName(program)) ?? '';
    for (const step of undo.splice(0).reverse()) step();
    await storage.erase();
    await closeAll();
    sessionStorage.setItem(rescueName(program), kept);
    expect(await (await open(program)).drafts('goal')).to.deep.equal([]);
    expect(sessionStorage.getItem(rescueName(program))).to.equal(null);
  });

  it('does not bring back older words than the database has', async () => {
    const program = newProgram();
    let now = Date.UTC(2026, 0, 5);
    const storage = await open(program, { now: () => now });
    const draft = { kind: 'goal', record: 'new', tab: storage.tab };
    lose();
    await codeOf(storage.commit({ drafts: [{ ...draft, value: 'old' }] }));
    const kept = sessionStorage.getItem(rescueName(program)) ?? '';
    for (const step of undo.splice(0).reverse()) step();
    now += 1_000;
    await storage.commit({ drafts: [{ ...draft, value: 'new' }] });
    expect(sessionStorage.getItem(rescueName(program))).to.equal(null);
    sessionStorage.setItem(rescueName(program), kept);
    await closeAll();
    expect((await (await open(program)).drafts('goal')).map(({ value }) => value)).to.deep.equal(['new']);
  });
});

describe('a newer database', () => {
  it('is read and exported, never written, and says so', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    await writeGoal(storage, 'a');
    await closeAll();
    const request = indexedDB.open(programName(program), 99);
    (await answer(request)).close();
    const before = JSON.stringify(await rawRows(program, 'meta'));
    const notices: KitErrorCode[] = [];
    const older = await open(program, {
      onNotice: (code) => notices.push(code),
      now: () => Date.UTC(2031, 0, 1),
    });
    expect(older.keeping()).to.include({ trouble: 'storage-newer', mode: 'device', place: 'database' });
    expect(notices).to.deep.equal(['storage-newer']);
    expect(await goals(older)).to.deep.equal(['a']);
    expect(await codeOf(writeGoal(older, 'b'))).to.equal('storage-newer');
    await closeAll();
    expect(JSON.stringify(await rawRows(program, 'meta'))).to.equal(before);
  });

  it('is let through by an open tab, which then only reads', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    (await answer(indexedDB.open(programName(program), 99))).close();
    expect(await goals(storage)).to.deep.equal(['a']);
    expect(await codeOf(writeGoal(storage, 'b'))).to.equal('storage-newer');
    expect(storage.keeping().trouble).to.equal('storage-newer');
  });
});

describe('an older tab that does not let go', () => {
  it('leaves this one writing in memory, which is carried over by a reload', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    await writeGoal(storage, 'before');
    await closeAll();
    const holding = await answer(indexedDB.open(programName(program)));
    // This kit is one version further than the tab that holds on.
    replace(
      IDBFactory.prototype,
      'open',
      (real) =>
        function (this: IDBFactory, name, version) {
          return real.call(this, name, name === programName(program) ? databaseVersion + 1 : version);
        },
    );
    const notices: KitErrorCode[] = [];
    const blocked = await open(program, { onNotice: (code) => notices.push(code) });
    expect(notices).to.deep.equal(['storage-blocked']);
    expect(blocked.keeping()).to.include({ place: 'memory', trouble: 'storage-blocked' });
    await writeGoal(blocked, 'meanwhile');
    expect(await goals(blocked)).to.deep.equal(['meanwhile']);
    holding.close();
    for (const step of undo.splice(0).reverse()) step();
    await closeAll();
    await until(async () =>
      (await indexedDB.databases()).some(({ version }) => version === databaseVersion + 1),
    );
    replace(
      IDBFactory.prototype,
      'open',
      (real) =>
        function (this: IDBFactory, name, version) {
          return real.call(this, name, name === programName(program) ? databaseVersion + 1 : version);
        },
    );
    const again = await open(program);
    expect(again.keeping()).to.include({ mode: 'device', place: 'database' });
    expect(await goals(again)).to.deep.equal(['meanwhile', 'before']);
    expect(
      (await rawRows(program, 'records')).map((row) => (row['sealed'] as { codec: string }).codec),
    ).to.deep.equal(['plain', 'plain']);
  });
});

describe('rows that do not open', () => {
  it('are set aside and counted, still there to export, and the others show', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    const good = await writeGoal(storage, 'good');
    const bad = await writeGoal(storage, 'bad');
    const worse = await writeGoal(storage, 'worse');
    const rows = await rawRows(program, 'records');
    const row = (id: string) => rows.find((each) => each['id'] === id) ?? {};
    const sealed = { codec: 'aes-gcm', key: 'lost', nonce: new Uint8Array(12), data: new Uint8Array(20) };
    await putRaw(program, 'records', { ...row(bad.id), sealed });
    await putRaw(program, 'records', { ...row(worse.id), sealed: 'nonsense' });
    expect(await goals(storage)).to.deep.equal(['good']);
    expect(storage.keeping().setAside).to.equal(2);
    await storage.setAside(good.id, 'record-invalid');
    await storage.setAside('nobody', 'record-invalid');
    const aside = await storage.listSetAside();
    expect(new Map(aside.map(({ id, code }) => [id, code]))).to.deep.equal(
      new Map([
        [bad.id, 'record-sealed'],
        [worse.id, 'record-invalid'],
        [good.id, 'record-invalid'],
      ]),
    );
    expect(aside.find(({ id }) => id === bad.id)?.row).to.deep.include({ id: bad.id, sealed });
    await writeGoal(storage, 'good again', { id: good.id, base: good.revision });
    await storage.commit({ purge: [bad.id] });
    expect((await storage.listSetAside()).map(({ id }) => id)).to.deep.equal([worse.id]);
    await closeAll();
    expect((await open(program)).keeping().setAside).to.equal(1);
  });

  it('show when another row was put in their place', async () => {
    const program = newProgram();
    const storage = await open(program);
    const one = await writeGoal(storage, 'one');
    const two = await writeGoal(storage, 'two');
    const rows = await rawRows(program, 'records');
    const row = (id: string) => rows.find((each) => each['id'] === id) ?? {};
    await putRaw(program, 'records', { ...row(one.id), sealed: row(two.id)['sealed'] });
    expect(await goals(storage)).to.deep.equal(['two']);
    expect((await storage.listSetAside()).map(({ id, code }) => [id, code])).to.deep.equal([
      [one.id, 'record-sealed'],
    ]);
  });
});
