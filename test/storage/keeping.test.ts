import { expect } from '@open-wc/testing';
import { exitChoiceName, askMarkName, visitKeyName } from '../../src/domain/names.js';
import type { Storage } from '../../src/storage/types.js';
import { cleanUp, closeAll, goals, newProgram, open, rawRows, textOf, until, writeGoal } from './helpers.js';

afterEach(cleanUp);

const codecs = async (program: string, store: string): Promise<unknown[]> =>
  (await rawRows(program, store)).map((row) => (row['sealed'] as { codec: string }).codec);

const moving = async (program: string): Promise<unknown> => (await rawRows(program, 'meta'))[0]?.['moving'];

describe('"Just me"', () => {
  it('opens what the visit wrote and keeps everything from now on', async () => {
    const program = newProgram();
    const storage = await open(program);
    const goal = await writeGoal(storage, 'a');
    await writeGoal(storage, 'b', { id: goal.id, base: goal.revision });
    await storage.commit({
      drafts: [{ kind: 'goal', record: goal.id, tab: storage.tab, value: 'c' }],
      parcels: [{ id: 'p', record: goal.id, state: 'queued', content: 'd' }],
    });
    await storage.writeValue('sender', 'e');
    await storage.keepOnDevice();
    expect(storage.keeping()).to.include({ mode: 'device', answered: true, place: 'database' });
    for (const store of ['records', 'versions', 'drafts', 'parcels', 'values']) {
      expect(await codecs(program, store), store).to.deep.equal(['plain']);
    }
    expect(sessionStorage.getItem(visitKeyName(program))).to.equal(null);
    expect(await moving(program)).to.deep.equal([]);
    await closeAll();
    sessionStorage.clear();
    const later = await open(program);
    expect(later.keeping()).to.include({ mode: 'device', answered: true, resumed: false });
    expect(await goals(later)).to.deep.equal(['b']);
    expect((await later.versions(goal.id)).map(textOf)).to.deep.equal(['a']);
    expect((await later.drafts('goal')).map(({ value }) => value)).to.deep.equal(['c']);
    expect((await later.parcels()).map(({ content }) => content)).to.deep.equal(['d']);
    expect(await later.readValue('sender')).to.equal('e');
  });

  it('loses nothing when the browser is killed under way, whatever was carried by then', async () => {
    for (const after of [0, 1, 2, 3]) {
      const program = newProgram();
      const storage = await open(program);
      for (let count = 0; count < 3; count += 1) await writeGoal(storage, String(count));
      await storage.commit({ drafts: [{ kind: 'goal', record: 'new', tab: storage.tab, value: 'draft' }] });
      await storage.writeValue('sender', 'me');
      // From a certain transaction on nothing reaches the disk any more.
      let left = after + 1;
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        if (mode === 'readwrite' && (left -= 1) < 0) throw new DOMException('killed', 'AbortError');
        return transaction.call(this, stores, mode, options);
      };
      try {
        await storage.keepOnDevice().catch(() => undefined);
      } finally {
        IDBDatabase.prototype.transaction = transaction;
      }
      await closeAll();
      // A killed browser forgets the session, and with it the visit's key.
      sessionStorage.clear();
      const later = await open(program);
      expect(await goals(later), String(after)).to.deep.equal(['2', '1', '0']);
      expect((await later.drafts('goal')).map(({ value }) => value)).to.deep.equal(['draft']);
      expect(await later.readValue('sender')).to.equal('me');
      expect(await codecs(program, 'records')).to.deep.equal(['plain', 'plain', 'plain']);
      expect(await moving(program)).to.deep.equal([]);
      await cleanUp();
    }
  });

  it('is heard by the other tabs, whose writings are kept too', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    await writeGoal(two, 'a');
    let told = 0;
    two.onChange(({ kind }) => (told += Number(kind === 'keeping')));
    await one.keepOnDevice();
    await until(() => two.keeping().mode === 'device' && told > 0);
    await writeGoal(two, 'b');
    expect(await codecs(program, 'records')).to.deep.equal(['plain', 'plain']);
  });

  it('meets a writing of another tab that was sealed a moment ago', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    const writings = [0, 1, 2, 3, 4].map((count) => writeGoal(two, String(count)));
    await Promise.all([one.keepOnDevice(), ...writings]);
    await until(async () => (await codecs(program, 'records')).every((codec) => codec === 'plain'));
    expect((await goals(one)).sort()).to.deep.equal(['0', '1', '2', '3', '4']);
  });
});

describe('"Shared computer"', () => {
  it('keeps for the visit and says that it was answered', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.keepForVisit();
    expect(storage.keeping()).to.include({ mode: 'visit', answered: true });
    expect(await codecs(program, 'records')).to.deep.equal(['aes-gcm']);
  });

  it('seals what "Just me" had opened, in every tab', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    await writeGoal(one, 'a');
    await one.keepOnDevice();
    await until(() => two.keeping().mode === 'device');
    await writeGoal(two, 'b');
    await one.keepForVisit();
    await until(() => two.keeping().mode === 'visit');
    expect(await codecs(program, 'records')).to.deep.equal(['aes-gcm', 'aes-gcm']);
    expect(await goals(two)).to.deep.equal(['b', 'a']);
    await closeAll();
    sessionStorage.clear();
    expect(await goals(await open(program))).to.deep.equal([]);
    expect(await rawRows(program, 'records')).to.deep.equal([]);
  });
});

describe('an answer that follows another at once', () => {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const some = ['0', '1', '2', '3', '4', '5'];

  /** Everything is there to be read and goes on being written, now and after a reload. */
  async function isWhole(program: string, storage: Storage): Promise<void> {
    expect((await goals(storage)).sort()).to.deep.equal(some);
    await writeGoal(storage, '6');
    await closeAll();
    const again = await open(program);
    expect((await goals(again)).sort()).to.deep.equal([...some, '6']);
    expect(again.keeping().setAside).to.equal(0);
    const codec = again.keeping().mode === 'visit' ? 'aes-gcm' : 'plain';
    expect(new Set(await codecs(program, 'records'))).to.deep.equal(new Set([codec]));
    expect(await moving(program)).to.deep.equal([]);
  }

  it('loses nothing in the tab where both were given', async () => {
    for (let pause = 0; pause < 12; pause += 1) {
      const program = newProgram();
      const storage = await open(program);
      for (const text of some) await writeGoal(storage, text);
      const first = storage.keepOnDevice();
      await wait(pause);
      await Promise.all([first, storage.keepForVisit()]);
      await isWhole(program, storage);
      await cleanUp();
    }
  }).timeout(30_000);

  it('loses nothing where another tab is still at the first one', async () => {
    for (let pause = 0; pause < 12; pause += 1) {
      const program = newProgram();
      const [one, two] = [await open(program), await open(program)];
      for (const text of some) await writeGoal(two, text);
      await one.keepOnDevice();
      await wait(pause);
      await one.keepForVisit();
      await until(() => two.keeping().mode === 'visit');
      expect((await goals(two)).sort(), 'in the other tab').to.deep.equal(some);
      await isWhole(program, one);
      await cleanUp();
    }
  }).timeout(30_000);
});

describe('leaving', () => {
  it('remembers what quick exit does', async () => {
    const program = newProgram();
    const storage = await open(program);
    expect(storage.keeping().onExit).to.equal(undefined);
    storage.chooseOnExit('keep');
    expect(storage.keeping().onExit).to.equal('keep');
    expect(localStorage.getItem(exitChoiceName(program))).to.equal('keep');
  });

  it('asks at the next opening where a mark says so, and shows again when told to keep', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.keepOnDevice();
    await closeAll();
    localStorage.setItem(askMarkName(program), '1');
    const next = await open(program);
    expect(next.keeping().mustAsk).to.equal(true);
    await next.answerAsk('keep');
    expect(next.keeping().mustAsk).to.equal(false);
    expect(await goals(next)).to.deep.equal(['a']);
    await closeAll();
    expect((await open(program)).keeping().mustAsk).to.equal(false);
  });

  it('erases when told to', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.keepOnDevice();
    await closeAll();
    localStorage.setItem(askMarkName(program), '1');
    const next = await open(program);
    await next.answerAsk('erase');
    expect(await goals(next)).to.deep.equal([]);
    expect(next.keeping()).to.include({ mustAsk: false, mode: 'visit', answered: false });
  });

  it('does not ask about nothing', async () => {
    const program = newProgram();
    localStorage.setItem(askMarkName(program), '1');
    expect((await open(program)).keeping().mustAsk).to.equal(false);
    expect(localStorage.getItem(askMarkName(program))).to.equal(null);
  });
});

describe("the browser's promise", () => {
  const promising = (persist: () => Promise<boolean>): void => {
    const value = { persist, persisted: () => Promise.resolve(false) };
    Object.defineProperty(navigator, 'storage', { configurable: true, value });
  };

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'storage');
  });

  it('is told once it is answered, and nobody waits for it', async () => {
    let answer: (promised: boolean) => void = () => undefined;
    promising(() => new Promise((resolve) => (answer = resolve)));
    const storage = await open(newProgram());
    const asked = storage.askToPersist();
    await writeGoal(storage, 'a');
    expect(storage.keeping().persisted).to.equal(undefined);
    answer(true);
    expect(await asked).to.equal(true);
    expect(storage.keeping().persisted).to.equal(true);
  });

  it('is none where the browser refuses', async () => {
    promising(() => Promise.reject(new TypeError('refused')));
    expect(await (await open(newProgram())).askToPersist()).to.equal(false);
  });
});
