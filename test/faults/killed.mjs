import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './one.mjs';

const rounds = 6;

/** A browser that is killed while a record is on its way, before or after the server took it in. */
export async function killedMidway(world, name) {
  for (let round = 0; round < rounds; round += 1) {
    const program = `${name}-${round}`;
    const profile = await mkdtemp(join(tmpdir(), 'iml-faults-'));
    try {
      const met = Promise.withResolvers?.() ?? deferred();
      let isFirst = true;
      world.proxy.next = ({ isPreflight }) => {
        if (isPreflight || !isFirst) return undefined;
        isFirst = false;
        met.resolve();
        return round % 2 === 0 ? { delay: 500, cut: 'before' } : { delay: 500 };
      };
      const one = await world.launch({ userDataDir: profile });
      const { act } = await world.visit({ program, context: one });
      const id = await act('keep', 'A goal');
      await act('send', id);
      await met.promise;
      const ended = new Promise((done) => one.process().once('exit', done));
      one.process().kill('SIGKILL');
      await ended;
      await pause(700);
      const two = await world.launch({ userDataDir: profile });
      try {
        const visit = await world.visit({ program, context: two });
        await until(
          async () => (await visit.act('states'))[id],
          (state) => state === 'sent',
        );
      } finally {
        await two.close();
      }
      const rows = await world.ledger(program);
      assert.deepEqual(
        rows.map(({ want, status }) => [want, status]),
        [['A goal', 'accepted']],
      );
    } finally {
      world.proxy.next = () => undefined;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return `${rounds} kills`;
}

/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve) => {
    parts.resolve = resolve;
  });
  return parts;
}
