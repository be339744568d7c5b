import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { afterEach, describe, it } from 'node:test';
import { disk } from '../../../bin/disk.mjs';
import { applySteps, Busy, recover, workFolder } from '../../../dist/npm/cli/site/apply.js';
import { root } from '../../../scripts/lib/paths.mjs';
import { makeFolder, smallKit, snapshot, staticSite, treeDiff } from './folders.mjs';
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

  it('is left alone while another command is at it, and put back where that one is gone', async () => {
    const before = snapshot(folder(files));
    for (const [by, isBusy] of [
      [`${process.ppid} ${Date.now()}\n`, true],
      [`${process.ppid} ${Date.now() - 3_600_000}\n`, false],
      [`999999999 ${Date.now()}\n`, false],
      ['1', false],
    ]) {
      const site = folder({ ...files, [`${workFolder}/by`]: by });
      await assert.rejects(applySteps(disk, site, steps), Busy);
      if (isBusy) await assert.rejects(recover(disk, site), Busy);
      else {
        await recover(disk, site);
        assert.deepEqual(snapshot(site), before);
      }
    }
  });

  it('never writes over what came since the folder was looked at', async () => {
    const site = folder({ ...files, 'deep/er/c.txt': 'came meanwhile' });
    const before = snapshot(site);
    await assert.rejects(applySteps(disk, site, steps), Busy);
    assert.deepEqual(snapshot(site), before);
  });

  it('of two commands at once: one is done whole, and the other one says so or finds nothing to do', async () => {
    const alone = folder(staticSite);
    const run = (path) =>
      new Promise((ended) => {
        const told = [];
        const child = spawn(process.execPath, [`${root}bin/iml-kit.mjs`, 'init', path, '--yes']);
        child.stderr.on('data', (part) => told.push(part));
        child.on('close', (status) => ended({ status, told: Buffer.concat(told).toString() }));
      });
    assert.equal((await run(alone)).status, 0);
    const done = snapshot(alone);
    for (let round = 0; round < 3; round += 1) {
      const site = folder(staticSite);
      const ends = await Promise.all([run(site), run(site)]);
      assert.ok(ends.some(({ status }) => status === 0));
      for (const { status, told } of ends)
        assert.ok(status === 0 || /Another command is at work/.test(told), told);
      assert.deepEqual(Object.keys(snapshot(site)), Object.keys(done));
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
          (thrown) => thrown,
        );
        return disk.move(from, to);
      },
    };
    await applySteps(other, site, steps);
    assert.ok(during instanceof Busy);
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
