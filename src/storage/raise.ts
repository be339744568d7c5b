import type { Core } from './core.js';

/** After something was brought back: the counter goes on above everything known, and records are counted anew. */
export async function raise(core: Core, counter: number): Promise<void> {
  core.state = await core.ledger.engine.write(['meta', 'records', 'lock'], async (tx) => {
    const current = (await tx.get('meta', 'state')) ?? core.state;
    const keys = await tx.get('lock', 'keys');
    const state = {
      ...current,
      // The lock came back with the rest, or was taken off in what came back.
      lock: keys?.name === 'keys' ? { key: keys.key, phase: keys.phase } : undefined,
      counter: Math.max(current.counter, counter),
      count: await tx.count('records'),
    };
    tx.put('meta', state);
    return state;
  });
}
