import { expect } from '@open-wc/testing';
import { programName, visitKeyName } from '../../src/domain/names.js';
import type { ChangeNotice } from '../../src/storage/types.js';
import {
  cleanUp,
  close,
  closeAll,
  goals,
  holdLock,
  newProgram,
  open,
  rawRows,
  until,
  writeGoal,
} from './helpers.js';

afterEach(cleanUp);

const visitLock = (program: string) => `${programName(program)}/visit`;

describe('a visit', () => {
  it('seals what is written', async () => {
    const program = newProgram();
    const storage = await open(program);
    const goal = await writeGoal(storage, 'Join the choir');
    await writeGoal(storage, 'Join the big choir', { id: goal.id, base: goal.revision });
    await storage.commit({
      drafts: [{ kind: 'goal', record: 'new', tab: storage.tab, value: 'choir draft' }],
      parcels: [{ id: 'p', record: goal.id, state: 'queued', content: 'choir parcel' }],
    });
    await storage.writeValue('introduction', { name: 'choir name' });
    for (const store of ['records', 'versions', 'drafts', 'parcels', 'values']) {
      const rows = await rawRows(program, store);
      expect(rows, store).to.have.length(1);
      const { sealed } = rows[0] as { sealed: { codec: string; nonce: Uint8Array; data: Uint8Array } };
      expect(sealed.codec, store).to.equal('aes-gcm');
      expect(sealed.nonce, store).to.have.length(12);
      expect(new TextDecoder().decode(sealed.data), store).not.to.contain('choir');
      expect(JSON.stringify(rows), store).not.to.contain('choir');
    }
    expect(await storage.readValue('introduction')).to.deep.equal({ name: 'choir name' });
    expect((await storage.parcel('p'))?.content).to.equal('choir parcel');
  });

  it('lasts over a reload, and says that it goes on', async () => {
    const program = newProgram();
    const first = await open(program);
    await writeGoal(first, 'Join the choir');
    const { tab } = first;
    expect(first.keeping()).to.include({ mode: 'visit', answered: false, resumed: false, place: 'database' });
    await closeAll();
    const again = await open(program);
    expect(await goals(again)).to.deep.equal(['Join the choir']);
    expect(again.keeping().resumed).to.equal(true);
    expect(again.tab).to.equal(tab);
  });

  it('is not taken up by a reload when nothing was written', async () => {
    const program = newProgram();
    await open(program);
    await closeAll();
    expect((await open(program)).keeping().resumed).to.equal(false);
  });

  it('gives its key to another tab of the visit', async () => {
    const program = newProgram();
    const one = await open(program);
    await writeGoal(one, 'Join the choir');
    sessionStorage.clear();
    const two = await open(program);
    expect(await goals(two)).to.deep.equal(['Join the choir']);
    expect(two.keeping().resumed).to.equal(false);
    expect(two.tab).not.to.equal(one.tab);
    await writeGoal(two, 'Call my sister');
    await close(one);
    expect(await goals(two)).to.deep.equal(['Call my sister', 'Join the choir']);
  });

  it('gives one key to tabs that start at the same moment', async () => {
    const program = newProgram();
    const [one, two] = await Promise.all([open(program), open(program)]);
    await writeGoal(one, 'a');
    expect(await goals(two)).to.deep.equal(['a']);
    expect(sessionStorage.getItem(visitKeyName(program))).to.match(/^[\w-]{43}$/);
  });

  it('ends with its key: the next start removes the rows and asks anew', async () => {
    const program = newProgram();
    const first = await open(program);
    await writeGoal(first, 'Join the choir');
    await first.commit({ drafts: [{ kind: 'goal', record: 'new', tab: first.tab, value: 'x' }] });
    await first.keepForVisit();
    expect(first.keeping().answered).to.equal(true);
    await closeAll();
    sessionStorage.clear();
    const next = await open(program);
    expect(next.keeping()).to.include({ answered: false, resumed: false, setAside: 0 });
    expect(await goals(next)).to.deep.equal([]);
    expect(await next.drafts('goal')).to.deep.equal([]);
    for (const store of ['records', 'versions', 'drafts', 'parcels', 'values']) {
      expect(await rawRows(program, store), store).to.deep.equal([]);
    }
  });

  it('removes nothing while a tab holds the key but cannot answer, and starts beside it', async () => {
    const program = newProgram();
    const first = await open(program);
    await writeGoal(first, 'Join the choir');
    const key = sessionStorage.getItem(visitKeyName(program)) ?? '';
    await closeAll();
    sessionStorage.clear();
    // A tab that the phone froze: its lock is held, nobody hears the question.
    const release = await holdLock(visitLock(program), 'shared');
    const beside = await open(program);
    expect(await goals(beside)).to.deep.equal([]);
    expect(beside.keeping().setAside).to.equal(0);
    await writeGoal(beside, 'Call my sister');
    expect(await rawRows(program, 'records')).to.have.length(2);
    // It wakes, and answers late.
    const notices: ChangeNotice[] = [];
    beside.onChange((notice) => notices.push(notice));
    const channel = new BroadcastChannel(programName(program));
    channel.postMessage({ type: 'keys', to: '*', keys: [key] });
    await until(() => notices.some(({ kind }) => kind === 'keeping'));
    expect(await goals(beside)).to.deep.equal(['Call my sister', 'Join the choir']);
    channel.close();
    release();
    await closeAll();
    expect(await goals(await open(program))).to.deep.equal(['Call my sister', 'Join the choir']);
  });

  it('begins anew when what the session kept is no key', async () => {
    const program = newProgram();
    sessionStorage.setItem(visitKeyName(program), 'not a key');
    const storage = await open(program);
    await writeGoal(storage, 'a');
    expect(await goals(storage)).to.deep.equal(['a']);
  });

  it('has no trash: what was deleted comes back while the page is open, and is gone after', async () => {
    const program = newProgram();
    const storage = await open(program);
    const goal = await writeGoal(storage, 'a');
    await storage.commit({ trash: [goal.id] });
    expect(await goals(storage)).to.deep.equal([]);
    expect((await storage.list({ kind: 'goal', trashed: true })).records).to.deep.equal([]);
    await storage.commit({ restore: [goal.id] });
    expect(await goals(storage)).to.deep.equal(['a']);
    await storage.commit({ trash: [goal.id] });
    await closeAll();
    await open(program);
    expect(await rawRows(program, 'records')).to.deep.equal([]);
  });
});

describe('a hostile page on the channel', () => {
  it('cannot make a tab without a key take one, nor break it', async () => {
    const program = newProgram();
    const storage = await open(program);
    await storage.keepOnDevice();
    const channel = new BroadcastChannel(programName(program));
    const foreign = 'A'.repeat(43);
    for (const message of [
      { type: 'keys', to: '*', keys: [foreign] },
      { type: 'changed', notices: [{ kind: 5 }] },
      { type: 'changed' },
      'text',
      null,
      { type: 'unknown' },
    ]) {
      channel.postMessage(message);
    }
    channel.close();
    await writeGoal(storage, 'a');
    expect(await goals(storage)).to.deep.equal(['a']);
    expect(sessionStorage.getItem(visitKeyName(program))).to.equal(null);
  });
});
