import { expect } from '@open-wc/testing';
import { randomHex } from '../../src/domain/ids.js';
import { emptyGoal, type GoalBody } from '../../src/domain/goal/goal.js';
import type { KitRecord } from '../../src/domain/record.js';
import type { SentRecord } from '../../src/domain/sharing.js';
import { createRecords } from '../../src/kit/records.js';
import { createSharing, type RunningSharing } from '../../src/kit/sharing.js';
import { openStorage } from '../../src/storage/open.js';
import type { Storage } from '../../src/storage/types.js';
import { Site } from '../helpers/endpoint.js';
import { settingsFor } from '../outbox/harness.js';

describe('the list of everything sent', () => {
  let site: Site;
  let storage: Storage;
  let sharing: RunningSharing;

  beforeEach(async () => {
    const program = `test-${randomHex(6)}`;
    site = new Site();
    storage = await openStorage({ program });
    sharing = createSharing(storage, { settings: settingsFor(program, site.endpoint) });
    await sharing.introduce({ name: 'Sam', word: 'maple' });
  });
  afterEach(async () => {
    await sharing.close();
    await storage.erase();
    await storage.close();
  });

  const save = (body: Partial<GoalBody>, id?: string): Promise<KitRecord<'goal'>> =>
    createRecords(storage).save('goal', {
      body: { ...emptyGoal, ...body },
      ...(id === undefined ? {} : { id }),
    });
  const send = async (id: string, tell: readonly string[] = []): Promise<void> =>
    sharing.send(await sharing.preview('goal', id, { language: 'en', tell }));
  const list = (): Promise<readonly SentRecord[]> => sharing.sent().read();
  const one = async (): Promise<SentRecord> => {
    const [found, ...more] = await list();
    if (!found || more.length > 0) throw new Error('not one');
    return found;
  };
  const until = async (state: string): Promise<void> => {
    const end = performance.now() + 5_000;
    while ((await one()).state.state !== state) {
      if (performance.now() > end) throw new Error(`still not ${state}`);
      await new Promise((done) => setTimeout(done, 10));
    }
  };

  it('is empty before anything was let go', async () => {
    await save({ want: 'Sing' });
    expect(await list()).to.deep.equal([]);
  });

  it('shows what waits and what went exactly as it was shared, also after the text was changed', async () => {
    const { id } = await save({ want: 'Sing', whose: 'someone-else' });
    await site.script({ status: 503 }, { status: 503 });
    await send(id, ['whose']);
    const told = { want: 'Sing', whose: 'someone-else', state: 'going' };
    expect((await one()).body).to.deep.equal(told);
    await sharing.deliver();
    await sharing.deliver();
    await until('sent');
    await save({ want: 'Dance' }, id);
    const { kind, readers, purpose, body, state } = await one();
    expect({ kind, readers, purpose, body }).to.deep.equal({
      kind: 'goal',
      readers: 'Your peer life coach',
      purpose: 'To talk about it together',
      body: told,
    });
    expect(state).to.have.property('changedSince', true);
  });

  it('keeps no word of what went beside its record, and shows nothing of what was taken back or erased', async () => {
    const { id } = await save({ want: 'Sing in a choir' });
    await send(id);
    await sharing.deliver();
    await until('sent');
    expect(JSON.stringify(await storage.parcels())).not.to.contain('choir');
    await createRecords(storage).purge(id);
    expect(await one())
      .to.include({ kind: 'goal', record: id })
      .and.not.to.have.property('body');
    await sharing.takeBack(id);
    await sharing.deliver();
    await until('taken-back');
    expect(await one()).not.to.have.property('body');
  });

  it('has what was given by hand, and the newest press first', async () => {
    const [first, second] = [await save({ want: 'First' }), await save({ want: 'Second' })];
    await send(first.id);
    await new Promise((done) => setTimeout(done, 2));
    await sharing.gaveInPerson(second.id);
    const found = await list();
    expect(found.map(({ record }) => record)).to.deep.equal([second.id, first.id]);
    expect(found[0]).to.deep.include({ kind: 'goal', body: { want: 'Second', state: 'going' } });
  });
});
