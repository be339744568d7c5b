import { expect } from '@open-wc/testing';
import { KitError } from '../../src/errors.js';
import { loadOnce } from '../../src/storage/load-once.js';

describe('a file that comes when it is needed', () => {
  it('comes once for all who ask, and says in the words of the kit that it did not come', async () => {
    let asked = 0;
    let online = false;
    const load = loadOnce(() => {
      asked += 1;
      return online ? Promise.resolve('the file') : Promise.reject(new TypeError('Failed to fetch'));
    });
    expect(asked).to.equal(0);
    const failed = await Promise.all([load(), load()].map((one) => one.catch((thrown: unknown) => thrown)));
    expect(failed[0]).to.be.instanceOf(KitError).and.to.include({ code: 'kit-not-loaded' });
    expect(failed[1]).to.equal(failed[0]);
    expect(asked).to.equal(1);
    online = true;
    expect(await Promise.all([load(), load(), load()])).to.deep.equal(['the file', 'the file', 'the file']);
    expect(await load()).to.equal('the file');
    expect(asked).to.equal(2);
  });
});
