import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { disk } from '../../../bin/disk.mjs';
import { applySteps, recover, workFolder } from '../../../dist/npm/cli/site/apply.js';
import { makeFolder, smallKit, snapshot, treeDiff } from './folders.mjs';
import { command } from './machine.mjs';

const folders = [];
const folder = (files, name) => {
  const made = makeFolder(files, name);
  folders.push(made);
  return made.path;
};
afterEach(() => {
  for (const one of folders.splice(0)) one.end();
});

const changing = ['makeFolder', 'write', 'move', 'remove'];

/** A disk whose change number `at` fails, before or after half of it; with `dead`, every later one as well. */
function failing(at, { dead = false, half = false } = {}) {
  const state = { changes: 0 };
  const broken = { ...disk, state };
  for (const name of changing)
    broken[name] = async (...args) => {
      const now = state.changes++;
      if (now === at || (dead && now > at)) {
        if (half && name === 'write' && now === at) await disk.write(args[0], args[1].subarray(0, 1));
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      }
      return disk[name](...args);
    };
  return broken;
}

const files = { 'a.txt': 'old a', 'keep/b.txt': 'old b', 'gone.txt': 'old gone', 'other.txt': 'not ours' };
const bytes = (text) => new TextEncoder().encode(text);
const steps = [
  { path: 'a.txt', way: 'replace', data: bytes('new a') },
  { path: 'deep/er/c.txt', way: 'add', data: bytes('new c') },
  { path: 'gone.txt', way: 'remove' },
  { path: 'keep/b.txt', way: 'replace', data: bytes('new b') },
  { path: 'keep/d.txt', way: 'add', data: bytes('new d') },
];

describe('a change of many files', () => {
  it('is done whole, or not at all, whichever step the disk fails at', async () => {
    const whole = folder(files);
    const counted = failing(-1);
    await applySteps(counted, whole, steps);
    const done = snapshot(whole);
    assert.deepEqual(Object.keys(done), ['a.txt', 'deep/er/c.txt', 'keep/b.txt', 'keep/d.txt', 'other.txt']);
    const before = snapshot(folder(files));

    for (const half of [false, true])
      for (let at = 0; at < counted.state.changes; at++) {
        const site = folder(files);
        const result = await applySteps(failing(at, { half }), site, steps).then(
          () => 'done',
          () => 'failed',
        );
        // Taking the finished work away is the last thing: what fails there leaves a folder that the next command takes.
        await recover(disk, site);
        assert.deepEqual(snapshot(site), result === 'done' ? done : before, `step ${at}`);
        if (result === 'failed') assert.deepEqual(await disk.kind(`${site}/${workFolder}`), undefined);
      }
  });

  it('is put back by the next command where the computer stops, whichever step it stops at', async () => {
    const before = snapshot(folder(files));
    const counted = failing(-1);
    const whole = folder(files);
    await applySteps(counted, whole, steps);
    const done = snapshot(whole);
    for (let at = 0; at < counted.state.changes; at++) {
      const site = folder(files);
      const result = await applySteps(failing(at, { dead: true, half: true }), site, steps).then(
        () => 'done',
        () => 'failed',
      );
      // Putting back can stop as well, at any step, and goes on at the next command.
      for (let again = 0; ; again++) {
        const gone = await recover(failing(again % 7, { dead: true }), site).then(
          () => true,
          () => false,
        );
        if (gone || again === 7) break;
      }
      await recover(disk, site);
      assert.deepEqual(snapshot(site), result === 'done' ? done : before, `step ${at}`);
    }
  });

  it('does not touch what another command is in the middle of', async () => {
    const site = folder(files);
    const before = snapshot(site);
    let during;
    const other = {
      ...disk,
      async move(from, to) {
        during ??= await applySteps(disk, site, steps).then(
          () => 'done',
          ({ code }) => code,
        );
        return disk.move(from, to);
      },
    };
    await applySteps(other, site, steps);
    assert.equal(during, 'EEXIST');
    assert.deepEqual(treeDiff(before, snapshot(site)), {
      added: ['deep/er/c.txt', 'keep/d.txt'],
      changed: ['a.txt', 'keep/b.txt'],
      removed: ['gone.txt'],
    });
  });

  it('is told when the disk is full, and after a stop', async () => {
    const site = folder({ 'index.html': 'mine' });
    const kitFolder = folder(smallKit, 'dist');
    const before = snapshot(site);
    for (const at of [0, 3, 9, 24, 40]) {
      const { status, err } = await command(['init', site], { kitFolder, disk: failing(at) });
      assert.equal(status, 1);
      assert.match(err, /could not be written: ENOSPC[\s\S]*All is as it was before\./);
      assert.deepEqual(snapshot(site), before, `step ${at}`);
    }
    await command(['init', site], { kitFolder, disk: failing(30, { dead: true }) });
    assert.notDeepEqual(snapshot(site), before);
    const { status, err } = await command(['init', site], { kitFolder });
    assert.equal(status, 0);
    assert.match(err, /stopped in the middle\. All was put back first/);
  });
});
