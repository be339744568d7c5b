import { expect } from '@open-wc/testing';
import type { ChangeNotice } from '../../src/storage/types.js';
import { cleanUp, newProgram, open, until, writeGoal } from './helpers.js';

afterEach(cleanUp);

describe('the change feed', () => {
  it('tells this tab and others what changed, and no word of it', async () => {
    const program = newProgram();
    const [one, two] = [await open(program), await open(program)];
    const here: ChangeNotice[] = [];
    const there: ChangeNotice[] = [];
    one.onChange((notice) => here.push(notice));
    two.onChange((notice) => there.push(notice));
    const goal = await writeGoal(one, 'a secret');
    await one.commit({
      records: [{ kind: 'plan', schema: 1, body: {} }],
      parcels: [{ id: 'p', record: goal.id, state: 'queued', content: {} }],
    });
    await until(() => there.length === 3);
    expect(there).to.deep.equal(here);
    expect(here[0]).to.deep.equal({
      program,
      order: goal.order,
      kind: 'goal',
      ids: [goal.id],
      revisions: [goal.revision],
    });
    expect(here.map(({ kind }) => kind)).to.deep.equal(['goal', 'plan', 'parcel']);
    expect(JSON.stringify(there)).not.to.contain('secret');
  });

  it('does not cross from one program to another', async () => {
    const [one, two] = [await open(newProgram()), await open(newProgram())];
    let told = 0;
    two.onChange(() => (told += 1));
    await writeGoal(one, 'a');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told).to.equal(0);
  });

  it('is not disturbed by a listener that throws or stops listening', async () => {
    const storage = await open(newProgram());
    const thrown: unknown[] = [];
    const { reportError: real } = window;
    window.reportError = (error: unknown) => thrown.push(error);
    const told: string[] = [];
    storage.onChange(() => {
      throw new Error('mine');
    });
    const stop = storage.onChange(() => told.push('stopped'));
    storage.onChange(() => told.push('heard'));
    stop();
    try {
      await writeGoal(storage, 'a');
    } finally {
      window.reportError = real;
    }
    expect(told).to.deep.equal(['heard']);
    expect(thrown).to.have.length(1);
  });
});
