import { expect } from '@open-wc/testing';
import {
  eraseMarkName,
  installName,
  newsletterName,
  programName,
  rescueName,
  visitKeyName,
} from '../../src/domain/names.js';
import { listPrograms } from '../../src/storage/registry.js';
import {
  cleanUp,
  closeAll,
  goals,
  newProgram,
  open,
  rawDatabase,
  rawRows,
  until,
  writeGoal,
} from './helpers.js';

afterEach(cleanUp);

const marksOf = (area: Storage, program: string) =>
  Object.keys(area).filter((name) => name.startsWith(`${programName(program)}/`));

describe('"Erase"', () => {
  it('leaves nothing of the program, and nothing of another is touched', async () => {
    const [program, neighbour] = [newProgram(), newProgram()];
    const other = await open(neighbour);
    await writeGoal(other, 'neighbour');
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.keepOnDevice();
    storage.chooseOnExit('keep');
    // What a coach wrote for a newsletter stands beside the database.
    for (const area of [sessionStorage, localStorage]) area.setItem(newsletterName(program), '{}');
    // When somebody wanted to be reminded.
    localStorage.setItem(installName(program), '{}');
    await storage.erase();
    expect(sessionStorage.getItem(newsletterName(program))).to.equal(null);
    expect(await goals(storage)).to.deep.equal([]);
    expect(storage.keeping()).to.include({ mode: 'visit', answered: false, resumed: false, mustAsk: false });
    expect(storage.keeping().onExit).to.equal(undefined);
    expect(marksOf(localStorage, program)).to.deep.equal([]);
    expect(await rawRows(program, 'records')).to.deep.equal([]);
    expect(await caches.has(programName(program))).to.equal(false);
    expect(await goals(other)).to.deep.equal(['neighbour']);
  });

  it('lets the person write on, sealed with a new key', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    const key = sessionStorage.getItem(visitKeyName(program));
    await storage.erase();
    await writeGoal(storage, 'b');
    expect(await goals(storage)).to.deep.equal(['b']);
    expect(sessionStorage.getItem(visitKeyName(program))).not.to.equal(key);
  });

  it('reaches every other tab', async () => {
    const program = newProgram();
    const [one, two, three] = [await open(program), await open(program), await open(program)];
    await writeGoal(one, 'a');
    await one.keepOnDevice();
    await until(() => two.keeping().mode === 'device' && three.keeping().mode === 'device');
    const told: string[] = [];
    two.onChange(({ kind }) => told.push(kind));
    await one.erase();
    await until(() => told.includes('erased'));
    await until(() => two.keeping().mode === 'visit' && three.keeping().mode === 'visit');
    expect(await goals(two)).to.deep.equal([]);
    await writeGoal(two, 'b');
    expect(await goals(three)).to.deep.equal(['b']);
    expect(await caches.has(programName(program))).to.equal(false);
    expect(localStorage.getItem(eraseMarkName(program))).to.equal(null);
  });

  it('goes through while another page holds on to the database', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.keepOnDevice();
    // An older page that does not let go.
    const holding = await rawDatabase(program);
    const erased = storage.erase();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const rows = holding.transaction('records').objectStore('records').count();
    await until(() => rows.readyState === 'done');
    expect(rows.result).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    holding.close();
    await erased;
    expect(await goals(storage)).to.deep.equal([]);
  });

  it('is done first by the next start where a mark demands it', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'a');
    await storage.keepOnDevice();
    await closeAll();
    localStorage.setItem(eraseMarkName(program), '1');
    const next = await open(program);
    expect(next.keeping()).to.include({ mode: 'visit', answered: false, resumed: false, mustAsk: false });
    expect(await goals(next)).to.deep.equal([]);
    expect(marksOf(localStorage, program)).to.deep.equal([]);
  });

  it('refuses what another tab began before it, and does not keep it for a reload either', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    await writeGoal(one, 'a');
    const { encrypt } = SubtleCrypto.prototype;
    let begun = false;
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    SubtleCrypto.prototype.encrypt = async function (...args: Parameters<typeof encrypt>) {
      begun = true;
      await gate;
      return encrypt.apply(this, args);
    };
    try {
      const late = writeGoal(two, 'late').then(
        () => 'written',
        (thrown: unknown) => (thrown as { code: string }).code,
      );
      await until(() => begun);
      const heard = new Promise<void>((resolve) => {
        two.onChange(({ kind }) => {
          if (kind === 'erased') resolve();
        });
      });
      await one.erase();
      await heard;
      goOn();
      expect(await late).to.equal('storage-failed');
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
    }
    expect(await goals(one)).to.deep.equal([]);
    expect(await goals(two)).to.deep.equal([]);
    expect(sessionStorage.getItem(rescueName(program))).to.equal(null);
  });
});

it('the list of programs knows who is here', async () => {
  const [one, two] = [newProgram(), newProgram()];
  const first = await open(one);
  await open(two);
  await until(async () => (await listPrograms()).length === 2);
  expect([...(await listPrograms())].sort()).to.deep.equal([one, two].sort());
  await closeAll();
  localStorage.setItem(eraseMarkName(two), '1');
  expect(first.program).to.equal(one);
});
