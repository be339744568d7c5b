import { expect } from '@open-wc/testing';
import { programName } from '../../src/domain/names.js';
import { cleanUp, closeAll, deleteDatabase, newProgram, open, until, writeGoal } from './helpers.js';

afterEach(cleanUp);

/** Counts what is opened and given back while the work runs. */
async function balance(work: () => Promise<void>): Promise<Record<string, number>> {
  const count: Record<string, number> = { channels: 0, connections: 0, listeners: 0, timers: 0 };
  const add = (name: string, by: number) => (count[name] = (count[name] ?? 0) + by);
  const {
    BroadcastChannel: Real,
    setTimeout: realSet,
    clearTimeout: realClear,
    setInterval: realInterval,
  } = window;
  const timers = new Set<number>();
  class Counted extends Real {
    constructor(name: string) {
      super(name);
      add('channels', 1);
    }
    override close() {
      add('channels', -1);
      super.close();
    }
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const outside = (target: EventTarget) => target === window || target === document;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof addEventListener>) {
    if (outside(this ?? window)) add('listeners', 1);
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (...args: Parameters<typeof removeEventListener>) {
    if (outside(this ?? window)) add('listeners', -1);
    removeEventListener.apply(this, args);
  };
  const { open: realOpen } = IDBFactory.prototype;
  const { close: realClose } = IDBDatabase.prototype;
  const connections = new Set<IDBDatabase>();
  IDBFactory.prototype.open = function (...args: Parameters<typeof realOpen>) {
    const request = realOpen.apply(this, args);
    addEventListener.call(request, 'success', () => connections.add(request.result));
    return request;
  };
  IDBDatabase.prototype.close = function () {
    connections.delete(this);
    realClose.call(this);
  };
  window.BroadcastChannel = Counted;
  const set = (run: () => void, wait?: number) => {
    const id = realSet(() => {
      timers.delete(id);
      run();
    }, wait);
    timers.add(id);
    return id;
  };
  window.setTimeout = set as unknown as typeof setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id as number);
    realClear(id);
  };
  window.setInterval = (() => add('timers', 1)) as unknown as typeof setInterval;
  try {
    await work();
  } finally {
    IDBFactory.prototype.open = realOpen;
    IDBDatabase.prototype.close = realClose;
    window.BroadcastChannel = Real;
    window.setTimeout = realSet;
    window.clearTimeout = realClear;
    window.setInterval = realInterval;
    EventTarget.prototype.addEventListener = addEventListener;
    EventTarget.prototype.removeEventListener = removeEventListener;
  }
  return { ...count, connections: connections.size, timers: (count['timers'] ?? 0) + timers.size };
}

const locksOf = async (program: string) => {
  const { held, pending } = await navigator.locks.query();
  const names = [...(held ?? []), ...(pending ?? [])].map(({ name }) => name ?? '');
  return names.filter((name) => name.startsWith(programName(program)));
};

describe('closing', () => {
  for (const mode of ['visit', 'device'] as const) {
    it(`leaves no connection, channel, listener, lock or timer (${mode})`, async () => {
      const program = newProgram();
      const left = await balance(async () => {
        const storage = await open(program);
        storage.onChange(() => undefined);
        await writeGoal(storage, 'a');
        if (mode === 'device') await storage.keepOnDevice();
        await storage.drafts('goal');
        await closeAll();
      });
      expect(left).to.deep.equal({ channels: 0, connections: 0, listeners: 0, timers: 0 });
      await until(async () => (await locksOf(program)).length === 0);
      await deleteDatabase(programName(program));
    });
  }

  it('can be done at once, and a hundred times', async () => {
    const program = newProgram();
    for (let count = 0; count < 100; count += 1) {
      await open(program);
      await closeAll();
    }
    await until(async () => (await locksOf(program)).length === 0);
    await deleteDatabase(programName(program));
  }).timeout(30_000);
});
