import { expect } from '@open-wc/testing';
import { newRecoveryCode } from '../../src/domain/secret/recovery-code.js';
import type { Storage } from '../../src/storage/types.js';
import {
  cleanUp,
  close,
  closeAll,
  goals,
  newProgram,
  open,
  putRaw,
  rawRows,
  textOf,
  until,
  writeGoal,
} from './helpers.js';

afterEach(cleanUp);

const words = 'sample words of the lock';
const stores = ['records', 'versions', 'drafts', 'parcels', 'values'];

/** A device of one's own with a goal, an earlier text, a draft, a parcel and a value. */
async function filled(program = newProgram()): Promise<{ storage: Storage; program: string; id: string }> {
  const storage = await open(program);
  await storage.keepOnDevice();
  const goal = await writeGoal(storage, 'sample-a');
  await writeGoal(storage, 'sample-b', { id: goal.id, base: goal.revision });
  await storage.commit({
    drafts: [{ kind: 'goal', record: goal.id, tab: storage.tab, value: 'sample-c' }],
    parcels: [{ id: 'p', record: goal.id, state: 'queued', content: 'sample-d' }],
  });
  await storage.writeValue('sender', 'sample-e');
  return { storage, program, id: goal.id };
}

async function lock(storage: Storage, code = newRecoveryCode()): Promise<string> {
  await (await storage.lock()).turnOn(words, code);
  return code;
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'resolved',
    (thrown: unknown) => (thrown as { code: unknown }).code,
  );

const codecs = async (program: string): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const store of stores)
    for (const row of await rawRows(program, store)) found.add((row['sealed'] as { codec: string }).codec);
  return found;
};

/** Everything that any script of this origin can read of a program, as text. */
async function readable(program: string): Promise<string> {
  const parts: string[] = [];
  for (const store of [...stores, 'aside', 'lock', 'meta'])
    for (const row of await rawRows(program, store)) parts.push(latin(row));
  for (const area of [localStorage, sessionStorage])
    for (const name of Object.keys(area)) parts.push(name, area.getItem(name) ?? '');
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys())
      parts.push((await (await (await caches.open(name)).match(request))?.text()) ?? '');
  return parts.join('\n');
}

const latin = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Uint8Array ? String.fromCharCode(...part.subarray(0, 4096)) : part,
  );

async function everything(storage: Storage, id: string): Promise<unknown> {
  return {
    goals: await goals(storage),
    versions: (await storage.versions(id)).map(textOf),
    drafts: (await storage.drafts('goal')).map(({ value }) => value),
    parcels: (await storage.parcels()).map(({ content }) => content),
    value: await storage.readValue('sender'),
  };
}

const all = {
  goals: ['sample-b'],
  versions: ['sample-a'],
  drafts: ['sample-c'],
  parcels: ['sample-d'],
  value: 'sample-e',
};

describe('the lock', () => {
  it('seals everything that was there, and what is written from now on', async () => {
    const { storage, program, id } = await filled();
    await lock(storage);
    expect(storage.keeping().lock).to.deep.equal({ isClosed: false, phase: 'sealed' });
    expect([...(await codecs(program))]).to.deep.equal(['aes-gcm']);
    expect(await everything(storage, id)).to.deep.equal(all);
    await writeGoal(storage, 'sample-f');
    expect([...(await codecs(program))]).to.deep.equal(['aes-gcm']);
    expect(await goals(storage)).to.deep.equal(['sample-f', 'sample-b']);
    await storage.lock();
    await closeAll();
    expect(await readable(program)).to.not.include('sample-');
  });

  it('says nothing while it is closed, and all of it once it is open', async () => {
    const { storage, program, id } = await filled();
    await lock(storage);
    await close(storage);
    const later = await open(program);
    expect(later.keeping().lock).to.deep.equal({ isClosed: true, phase: 'sealed' });
    for (const asked of [
      later.list({ kind: 'goal' }),
      later.record(id),
      later.drafts('goal'),
      later.parcels(),
      later.readValue('sender'),
      later.listSetAside(),
      later.count('goal', 'live'),
      writeGoal(later, 'sample-x'),
      later.writeValue('sender', 'sample-x'),
      later.keepForVisit(),
    ])
      expect(await codeOf(asked)).to.equal('locked');
    const opened = await (await later.lock()).open(words, 'words');
    expect(opened).to.equal('right');
    expect(await everything(later, id)).to.deep.equal(all);
    expect(later.keeping()).to.deep.include({ setAside: 0, lock: { isClosed: false, phase: 'sealed' } });
  });

  it('opens by the recovery code as it is read out, and by nothing else', async () => {
    const { storage, program, id } = await filled();
    const code = await lock(storage);
    await close(storage);
    const later = await open(program);
    const door = await later.lock();
    expect(await door.open(newRecoveryCode(), 'code')).to.equal('wrong');
    expect(await door.open(words, 'code')).to.equal('wrong');
    const said = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(await door.open(said, 'code')).to.equal('right');
    expect(await everything(later, id)).to.deep.equal(all);
  });

  it('takes a passphrase as any keyboard writes it', async () => {
    const { storage } = await filled();
    const door = await storage.lock();
    await door.turnOn('café  de la\u00e9 🌻 sample', newRecoveryCode());
    for (const typed of ['cafe\u0301 de lae\u0301 🌻 sample ', ' café de laé 🌻  sample']) {
      await door.close();
      expect(await door.open(typed, 'words')).to.equal('right');
    }
  });

  it('closes in every tab, and opens in every tab', async () => {
    const { storage, program } = await filled();
    const other = await open(program);
    let told = 0;
    other.onChange(({ kind }) => (told += Number(kind === 'locked')));
    await lock(storage);
    await until(() => other.keeping().lock?.phase === 'sealed' && !other.keeping().lock?.isClosed);
    expect(await goals(other)).to.deep.equal(['sample-b']);
    await writeGoal(other, 'sample-f');
    await (await storage.lock()).close();
    await until(() => other.keeping().lock?.isClosed === true);
    expect(told).to.equal(1);
    expect(await codeOf(goals(other))).to.equal('locked');
    expect(await (await other.lock()).open(words, 'words')).to.equal('right');
    await until(() => storage.keeping().lock?.isClosed === false);
    expect(await goals(storage)).to.deep.equal(['sample-f', 'sample-b']);
    // A tab that comes later gets the key from one that has it.
    const third = await open(program);
    expect(third.keeping().lock).to.deep.equal({ isClosed: false, phase: 'sealed' });
    expect(await goals(third)).to.deep.equal(['sample-f', 'sample-b']);
  });

  it('changes the passphrase without sealing anything anew', async () => {
    const { storage, program, id } = await filled();
    const code = await lock(storage);
    const door = await storage.lock();
    const before = await rawRows(program, 'records');
    expect(await door.change('other words altogether', 'words', 'new sample words')).to.equal('wrong');
    expect(await door.change(words, 'words', 'new sample words')).to.equal('right');
    expect(await rawRows(program, 'records')).to.deep.equal(before);
    await door.close();
    expect(await door.open(words, 'words')).to.equal('wrong');
    expect(await door.open('new sample words', 'words')).to.equal('right');
    expect(await door.change(code, 'code', words)).to.equal('right');
    const next = newRecoveryCode();
    expect(await door.newCode(words, next)).to.equal('right');
    expect(await door.tryCode(code)).to.equal('wrong');
    expect(await door.tryCode(next)).to.equal('right');
    expect((await door.facts())?.codeTriedAt).to.be.a('string');
    expect(await everything(storage, id)).to.deep.equal(all);
  });

  it('comes off again with everything that was under it', async () => {
    const { storage, program, id } = await filled();
    await lock(storage);
    const door = await storage.lock();
    await writeGoal(storage, 'sample-f');
    expect(await door.turnOff('other words altogether')).to.equal('wrong');
    expect(await door.turnOff(words)).to.equal('right');
    expect(storage.keeping().lock).to.equal(undefined);
    expect([...(await codecs(program))]).to.deep.equal(['plain']);
    expect(await rawRows(program, 'lock')).to.deep.equal([]);
    await closeAll();
    const later = await open(program);
    expect(await everything(later, id)).to.deep.equal({ ...all, goals: ['sample-f', 'sample-b'] });
  });

  it('slows wrong tries down over reloads, and erases nothing', async () => {
    const { storage, program, id } = await filled();
    await lock(storage);
    await close(storage);
    let now = Date.now();
    let later = await open(program, { now: () => now });
    const waits: number[] = [];
    for (let count = 0; count < 10; count += 1) {
      const tried = await (await later.lock()).open(`wrong ${String(count)}`, 'words');
      if (typeof tried === 'object') {
        waits.push(tried.wait);
        now += tried.wait * 1000;
        expect(await (await later.lock()).open(`wrong ${String(count)}`, 'words')).to.equal('wrong');
        await close(later);
        later = await open(program, { now: () => now });
      }
    }
    expect(waits).to.deep.equal([1, 2, 4, 8, 16, 32, 60]);
    // A clock that runs back keeps nobody out for long.
    now -= 3_600_000;
    const tried = await (await later.lock()).open(words, 'words');
    expect(tried).to.equal('right');
    expect(await everything(later, id)).to.deep.equal(all);
  });

  it('shows a single row that was put back, swapped, changed, or put there in clear', async () => {
    const { storage, program, id } = await filled();
    await lock(storage);
    const other = await writeGoal(storage, 'sample-f');
    const gone = await writeGoal(storage, 'sample-g');
    const rows = new Map((await rawRows(program, 'records')).map((row) => [row['id'], row]));
    const old = rows.get(id) as Record<string, unknown>;
    const current = await storage.record(id);
    await writeGoal(storage, 'sample-h', { id, base: current!.revision });
    await storage.commit({ purge: [gone.id] });
    const tampering: [string, Record<string, unknown>][] = [
      ['an older row put back', old],
      ['another row in its place', { ...(rows.get(other.id) as object), id }],
      ['what was erased put back', rows.get(gone.id) as Record<string, unknown>],
      ['a row in clear', { ...old, id: other.id, sealed: { codec: 'plain', value: { text: 'forged' } } }],
    ];
    for (const [what, row] of tampering) {
      const before = (await rawRows(program, 'records')).find((each) => each['id'] === row['id']);
      await putRaw(program, 'records', row);
      expect(await goals(storage), what).to.not.include.members(['sample-b']);
      expect(await storage.record(String(row['id'])), what).to.equal(undefined);
      expect(storage.keeping().setAside, what).to.be.greaterThan(0);
      if (before) await putRaw(program, 'records', before);
    }
    expect((await goals(storage)).slice(-2)).to.have.members(['sample-f', 'sample-h']);
  });

  it('brings back under the lock what the browser lost', async () => {
    const { storage, program, id } = await filled();
    await lock(storage);
    await writeGoal(storage, 'sample-f');
    await closeAll();
    await new Promise((resolve) => (indexedDB.deleteDatabase(`iml-kit/${program}`).onsuccess = resolve));
    const later = await open(program);
    expect(later.keeping().lock).to.deep.equal({ isClosed: true, phase: 'sealed' });
    expect(await (await later.lock()).open(words, 'words')).to.equal('right');
    expect(await everything(later, id)).to.deep.equal({ ...all, goals: ['sample-f', 'sample-b'] });
  });

  it('loses nothing when the browser is killed while it seals or opens', async () => {
    for (const work of ['turnOn', 'turnOff'] as const) {
      for (let after = 0; after < 14; after += 1) {
        const { storage, program, id } = await filled();
        for (let count = 0; count < 3; count += 1) await writeGoal(storage, `sample-${String(count)}`);
        if (work === 'turnOff') await lock(storage);
        const door = await storage.lock();
        let left = after + 1;
        const { transaction } = IDBDatabase.prototype;
        IDBDatabase.prototype.transaction = function (names, mode, options) {
          if (mode === 'readwrite' && (left -= 1) < 0) throw new DOMException('killed', 'AbortError');
          return transaction.call(this, names, mode, options);
        };
        try {
          await (work === 'turnOn' ? door.turnOn(words, newRecoveryCode()) : door.turnOff(words)).catch(
            () => undefined,
          );
          await closeAll();
        } finally {
          IDBDatabase.prototype.transaction = transaction;
        }
        sessionStorage.clear();
        const later = await open(program);
        const { lock: found } = later.keeping();
        if (found)
          expect(await (await later.lock()).open(words, 'words'), `${work} ${after}`).to.equal('right');
        await until(() => !later.keeping().lock || later.keeping().lock?.phase === 'sealed');
        expect([...(await codecs(program))]).to.deep.equal([later.keeping().lock ? 'aes-gcm' : 'plain']);
        expect(await everything(later, id), `${work} ${after}`).to.deep.equal({
          ...all,
          goals: ['sample-2', 'sample-1', 'sample-0', 'sample-b'],
        });
        await closeAll();
        if (found) {
          const text = await readable(program);
          if (work === 'turnOn') expect(text, `${work} ${after}`).to.not.include('sample-');
        }
        await cleanUp();
      }
    }
  }).timeout(120_000);
});
