import { aTimeout, expect } from '@open-wc/testing';
import { readSettings } from '../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../src/domain/program-year/source.js';
import { KitShelf } from '../../../src/elements/program/kit-shelf.js';
import { KitError } from '../../../src/errors.js';
import type { Kit, KitOptions } from '../../../src/kit/types.js';

const settingsOf = (values: Record<string, string>) => readSettings(sourceOf(values)).settings;
const none = {};

/** A shelf over kits that only note what is done to them. */
function shelf(fail: () => boolean = () => false) {
  const log: string[] = [];
  const make = (options: KitOptions): Promise<Kit> => {
    const id = options.settings.programId;
    log.push(`open ${id} ${options.settings.name?.[''] ?? ''}`.trim());
    const kit = {
      program: id,
      configure: (settings: KitOptions['settings']) => log.push(`configure ${settings.name?.[''] ?? ''}`),
      close: () => Promise.resolve(void log.push(`close ${id}`)),
    };
    return Promise.resolve(kit as unknown as Kit);
  };
  const load = () => (fail() ? Promise.reject(new TypeError('offline')) : Promise.resolve(make));
  return { shelf: new KitShelf(load, 20), log };
}

describe('the kits of a page', () => {
  it('opens none until somebody asks, and one for all who name the same program', async () => {
    const { shelf: kits, log } = shelf();
    const a = kits.use(settingsOf({ 'program-id': 'a' }), none);
    const b = kits.use(settingsOf({ 'program-id': 'a' }), none);
    expect(log).to.deep.equal([]);
    expect(await a.kit()).to.equal(await b.kit());
    const other = kits.use(settingsOf({ 'program-id': 'b' }), none);
    expect(await other.kit()).not.to.equal(await a.kit());
    expect(log).to.deep.equal(['open a', 'open b']);
  });

  it('closes a kit a while after the last has left, and only then', async () => {
    const { shelf: kits, log } = shelf();
    const a = kits.use(settingsOf({}), none);
    const b = kits.use(settingsOf({}), none);
    await a.kit();
    a.release();
    await aTimeout(40);
    b.release();
    const back = kits.use(settingsOf({}), none);
    await aTimeout(40);
    expect(log).to.deep.equal(['open default']);
    back.release();
    back.release();
    await aTimeout(40);
    expect(log).to.deep.equal(['open default', 'close default']);
  });

  it('opens anew after closing, and closes what was opened for someone already gone', async () => {
    const { shelf: kits, log } = shelf();
    const a = kits.use(settingsOf({}), none);
    a.release();
    await a.kit();
    await aTimeout(40);
    expect(log).to.deep.equal(['open default', 'close default']);
    const b = kits.use(settingsOf({}), none);
    await b.kit();
    expect(log).to.have.length(3);
  });

  it('tries again where the store did not come', async () => {
    let offline = true;
    const { shelf: kits, log } = shelf(() => offline);
    const a = kits.use(settingsOf({}), none);
    const error: unknown = await a.kit().catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(KitError);
    expect((error as KitError).code).to.equal('kit-not-loaded');
    offline = false;
    await a.kit();
    expect(log).to.deep.equal(['open default']);
  });

  it('gives new settings to the open kit; where two differ the first counts', async () => {
    const { shelf: kits, log } = shelf();
    const a = kits.use(settingsOf({ name: 'A' }), none);
    const b = kits.use(settingsOf({ name: 'A' }), none);
    expect(a.differs).to.equal(false);
    await b.kit();
    b.change(settingsOf({ name: 'B' }));
    expect(b.differs).to.equal(true);
    await aTimeout(0);
    a.change(settingsOf({ name: 'C' }));
    await aTimeout(0);
    a.release();
    await aTimeout(0);
    expect(log).to.deep.equal(['open default A', 'configure C', 'configure B']);
  });
});
