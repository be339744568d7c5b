import { expect } from '@open-wc/testing';
import { KitError } from '../../../src/errors.js';
import { createSecondCopy } from '../../../src/storage/second-copy/door.js';
import { readMarker } from '../../../src/storage/second-copy/marker.js';
import { OneProgram } from './one-program.js';

const room = () => import('../../../src/storage/second-copy/second-copy.js');

describe('the door to the second copy', () => {
  let one: OneProgram;
  let asked: number;
  /** Whether the file comes. */
  let online: boolean;
  const tab = () =>
    createSecondCopy({ program: one.program, database: one.database }, () => {
      asked += 1;
      return online ? room() : Promise.reject(new TypeError('Failed to fetch'));
    });
  const copied = async () => (await one.chain()).counter;

  beforeEach(async () => {
    asked = 0;
    online = true;
    one = new OneProgram();
    await one.start();
    await one.save({ a: 'first' });
    await one.copy.settled();
    one.copy.stop();
  });
  afterEach(() => one.remove());

  it('does not ask for the file at a healthy start, for a visit, or to erase', async () => {
    const copy = tab();
    expect(await copy.restore()).to.equal(undefined);
    copy.append(await one.database.commit({ b: 'in a visit' }));
    await copy.settled();
    await copy.erase();
    expect(asked).to.equal(0);
    expect(await caches.has(one.name)).to.equal(false);
    expect(readMarker(one.program)).to.equal(undefined);
  });

  it('copies what was acknowledged before the file came, and owes it until then', async () => {
    const copy = tab();
    copy.begin();
    copy.append(await one.database.commit({ b: 'early' }));
    copy.append(await one.database.commit({ c: 'early too' }));
    const { counter } = await one.database.state();
    expect(readMarker(one.program)?.counter).to.equal(counter);
    await copy.settled();
    expect(await copied()).to.equal(counter);
    expect(readMarker(one.program)?.owed).to.deep.equal([]);
    copy.stop();
  });

  it('asks again with the next save where the file did not come, and then has everything', async () => {
    online = false;
    const copy = tab();
    copy.begin();
    await copy.settled();
    copy.append(await one.database.commit({ b: 'without the file' }));
    await copy.settled();
    const { counter } = await one.database.state();
    expect(readMarker(one.program)?.counter).to.equal(counter);
    expect(await copied()).to.be.below(counter);
    online = true;
    copy.append(await one.database.commit({ c: 'with the file' }));
    await copy.settled();
    copy.stop();
    await one.leave();
    await one.database.lose();
    expect((await one.start())?.records).to.equal(3);
  });

  it('does not let a start go on that lost something while the file does not come', async () => {
    await one.leave();
    await one.database.lose();
    online = false;
    const copy = tab();
    const thrown = await copy.restore().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(thrown).to.be.instanceOf(KitError).and.to.have.property('code', 'kit-not-loaded');
    copy.begin();
    copy.append(await one.database.commit({ z: 'over nothing' }));
    await copy.settled();
    await one.database.lose();
    expect((await one.start())?.records).to.equal(1);
    expect(await one.database.texts()).to.deep.equal({ a: 'first' });
  });

  it('begins nothing that was stopped before the file came', async () => {
    const before = await copied();
    await one.database.commit({ b: 'not copied yet' });
    const copy = tab();
    copy.begin();
    copy.stop();
    await copy.settled();
    expect(await copied()).to.equal(before);
  });
});
