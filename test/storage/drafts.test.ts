import { expect } from '@open-wc/testing';
import { tabName } from '../../src/domain/names.js';
import { until } from '../helpers/shadow.js';
import { cleanUp, close, closeAll, newProgram, open, rawRows, writeGoal } from './helpers.js';

afterEach(cleanUp);

describe('drafts', () => {
  it('belong to a kind, a record and a tab, and come newest first', async () => {
    const storage = await open(newProgram(), { now: () => Date.UTC(2026, 0, 5) });
    const { tab } = storage;
    const base = { number: 2, tag: 'b' };
    await storage.commit({ drafts: [{ kind: 'goal', record: 'new', tab, value: 'one' }] });
    await storage.commit({ drafts: [{ kind: 'goal', record: 'id', tab, value: 'two', base }] });
    await storage.commit({ drafts: [{ kind: 'plan', record: 'new', tab, value: 'other' }] });
    await storage.commit({ drafts: [{ kind: 'goal', record: 'new', tab, value: 'three' }] });
    const updatedAt = '2026-01-05T00:00:00.000Z';
    expect(await storage.drafts('goal')).to.deep.equal([
      { kind: 'goal', record: 'new', tab, updatedAt, value: 'three', lively: false },
      { kind: 'goal', record: 'id', tab, updatedAt, base, value: 'two', lively: false },
    ]);
  });

  it('become a revision in the same transaction', async () => {
    const storage = await open(newProgram());
    const key = { kind: 'goal', record: 'new', tab: storage.tab };
    await storage.commit({ drafts: [{ ...key, value: 'a' }] });
    await storage.commit({ records: [{ kind: 'goal', schema: 1, body: {} }], dropDrafts: [key] });
    expect(await storage.drafts('goal')).to.deep.equal([]);
  });

  it('tell whether another open tab is writing them', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    expect(one.tab).not.to.equal(two.tab);
    await one.commit({ drafts: [{ kind: 'goal', record: 'new', tab: one.tab, value: 'a' }] });
    const lively = async () => (await two.drafts('goal')).map((draft) => draft.lively);
    expect(await lively()).to.deep.equal([true]);
    expect((await one.drafts('goal')).map((draft) => draft.lively)).to.deep.equal([false]);
    await close(one);
    expect(await lively()).to.deep.equal([false]);
  });

  it('are told to whoever saw them when the tab that wrote them is gone', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    await one.commit({ drafts: [{ kind: 'goal', record: 'new', tab: one.tab, value: 'a' }] });
    expect((await two.drafts('goal'))[0]?.lively).to.equal(true);
    const told: string[] = [];
    two.onChange(({ kind }) => told.push(kind));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).to.deep.equal([]);
    await close(one);
    await until(() => told.length > 0, 'the notice');
    expect(told).to.deep.equal(['draft']);
    expect((await two.drafts('goal'))[0]?.lively).to.equal(false);
  });

  it('are told by record, never by words', async () => {
    const storage = await open(newProgram());
    const notices: unknown[] = [];
    storage.onChange((notice) => notices.push(notice));
    await storage.commit({ drafts: [{ kind: 'goal', record: 'new', tab: storage.tab, value: 'secret' }] });
    expect(notices).to.deep.equal([
      { program: storage.program, order: 1, kind: 'draft', ids: ['new'], revisions: [] },
    ]);
  });
});

describe('the name of a tab', () => {
  it('is kept over reloads', async () => {
    const program = newProgram();
    const { tab } = await open(program);
    await closeAll();
    expect((await open(program)).tab).to.equal(tab);
  });

  it('is another one in a duplicated tab', async () => {
    const program = newProgram();
    const one = await open(program);
    // Another document of this origin, with the session storage that it inherited.
    const frame = document.createElement('iframe');
    frame.src = '/';
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const locks = frame.contentWindow?.navigator.locks;
    const kept = sessionStorage.getItem(tabName(program));
    expect(kept).to.equal(one.tab);
    await closeAll();
    // The frame now holds the name, as the tab that was duplicated does.
    let release = (): void => undefined;
    await new Promise<void>((held) => {
      void locks?.request(`iml-kit/${program}/tab/${String(kept)}`, () => {
        held();
        return new Promise<void>((resolve) => (release = resolve));
      });
    });
    expect((await open(program)).tab).not.to.equal(kept);
    release();
    frame.remove();
  });
});

it('purging a record takes the drafts of every tab along', async () => {
  const program = newProgram();
  const [one, two] = [await open(program), await open(program)];
  const goal = await writeGoal(one, 'a');
  await one.commit({ drafts: [{ kind: 'goal', record: goal.id, tab: one.tab, value: 'a' }] });
  await two.commit({ drafts: [{ kind: 'goal', record: goal.id, tab: two.tab, value: 'b' }] });
  await one.commit({ purge: [goal.id] });
  expect(await rawRows(program, 'drafts')).to.deep.equal([]);
});
