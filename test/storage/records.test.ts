import { expect } from '@open-wc/testing';
import { cleanUp, closeAll, goals, newProgram, open, rawRows, textOf, writeGoal } from './helpers.js';

afterEach(cleanUp);

describe('records', () => {
  it('are made, listed newest first and read by id', async () => {
    const storage = await open(newProgram());
    const first = await writeGoal(storage, 'Join the choir');
    await writeGoal(storage, 'Call my sister');
    expect(await goals(storage)).to.deep.equal(['Call my sister', 'Join the choir']);
    const found = await storage.record(first.id);
    expect(found).to.deep.equal(first);
    expect(found?.revision.number).to.equal(1);
    expect(await storage.record('nobody')).to.equal(undefined);
  });

  it('lie sealed in the database during a visit', async () => {
    const program = newProgram();
    const storage = await open(program);
    await writeGoal(storage, 'Join the choir');
    const [row] = await rawRows(program, 'records');
    expect((row?.['sealed'] as { codec: string }).codec).to.equal('aes-gcm');
    expect(JSON.stringify(row)).not.to.contain('choir');
  });

  it('are there after a reload of the visit, and in clear after "Just me"', async () => {
    const program = newProgram();
    await writeGoal(await open(program), 'Join the choir');
    await closeAll();
    const again = await open(program);
    expect(await goals(again)).to.deep.equal(['Join the choir']);
    expect(again.keeping()).to.include({ mode: 'visit', resumed: true, answered: false });
    await again.keepOnDevice();
    expect(again.keeping()).to.include({ mode: 'device', answered: true, place: 'database' });
    const [row] = await rawRows(program, 'records');
    expect((row?.['sealed'] as { codec: string }).codec).to.equal('plain');
    expect((await again.list({ kind: 'goal' })).records.map(textOf)).to.deep.equal(['Join the choir']);
    sessionStorage.clear();
    await closeAll();
    const later = await open(program);
    expect(await goals(later)).to.deep.equal(['Join the choir']);
  });
});
