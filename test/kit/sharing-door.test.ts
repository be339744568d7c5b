import { expect } from '@open-wc/testing';
import { emptyGoal } from '../../src/domain/goal/goal.js';
import { programName } from '../../src/domain/names.js';
import type { SharePreview } from '../../src/domain/sharing.js';
import { createRecords } from '../../src/kit/records.js';
import { sharingDoor, type SharingDoor } from '../../src/kit/sharing-door.js';
import type { Storage } from '../../src/storage/types.js';
import { Site } from '../helpers/endpoint.js';
import { settingsFor } from '../outbox/harness.js';
import { cleanUp, holdLock, newProgram, open, until } from '../storage/helpers.js';

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: unknown) => (thrown as { code: string }).code,
  );

describe('a press that waits for the file of sharing while everything is erased', () => {
  let storage: Storage;
  let site: Site;
  let door: SharingDoor;

  const newDoor = () => sharingDoor(storage, { settings: settingsFor(storage.program, site.endpoint) });

  beforeEach(async () => {
    storage = await open(newProgram());
    site = new Site();
    door = newDoor();
  });
  afterEach(async () => {
    await door.close();
    await cleanUp();
  });

  const leftBehind = async (): Promise<unknown> => ({
    parcels: await storage.parcels(),
    introduction: await storage.readValue('introduction'),
    sender: await storage.readValue('sender'),
    requests: (await site.ledger()).requests,
  });
  const nothing = { parcels: [], introduction: undefined, sender: undefined, requests: [] };

  it('keeps no introduction', async () => {
    const pressed = code(door.introduce({ name: 'Sam', word: 'maple' }));
    await storage.erase();
    expect(await pressed).to.equal('storage-failed');
    expect(await leftBehind()).to.deep.equal(nothing);
  });

  it('gives nothing', async () => {
    const goal = await createRecords(storage).save('goal', { body: { ...emptyGoal, want: 'Sing' } });
    const pressed = code(door.gaveInPerson(goal.id));
    await storage.erase();
    expect(await pressed).to.equal('storage-failed');
    expect(await leftBehind()).to.deep.equal(nothing);
  });

  it('sends nothing, also where a record of the same name is there again', async () => {
    const records = createRecords(storage);
    const body = { ...emptyGoal, want: 'Sing' };
    const { id } = await records.save('goal', { body });
    const preview: SharePreview = await door.preview('goal', id, { language: 'en' });
    const late = newDoor();
    const pressed = code(late.send(preview));
    await storage.erase();
    expect(await pressed).to.equal('storage-failed');
    expect(await leftBehind()).to.deep.equal(nothing);
    await late.close();
  });

  it('sends nothing where it waits for another tab that changes the queue', async () => {
    const records = createRecords(storage);
    const { id } = await records.save('goal', { body: { ...emptyGoal, want: 'Sing' } });
    const preview = await door.preview('goal', id, { language: 'en' });
    const lock = `${programName(storage.program)}/parcels`;
    const release = await holdLock(lock, 'exclusive');
    const pressed = code(door.send(preview));
    await until(
      async () => (await navigator.locks.query()).pending?.some(({ name }) => name === lock) === true,
    );
    await storage.erase();
    release();
    expect(await pressed).to.equal('storage-failed');
    expect(await leftBehind()).to.deep.equal(nothing);
  });

  it('a press after it is a press like any other', async () => {
    await storage.erase();
    await door.introduce({ name: 'Sam', word: 'maple' });
    expect(await door.introduction().read()).to.deep.equal({ name: 'Sam', word: 'maple' });
  });
});
