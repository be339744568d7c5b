import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { complaints, figures, largest, loadOf, weigh } from '../../scripts/check-sizes.mjs';

const map = {
  chunks: {
    'iml-goal-planner': { module: 'g.js', preload: ['core.js'] },
    'iml-journal': { module: 'j.js', preload: ['core.js'] },
  },
  files: {
    'core.js': { imports: [], dynamicImports: ['kit.js'] },
    'kit.js': { imports: ['core.js'], dynamicImports: [] },
    'g.js': { imports: ['core.js', 'late.js'], dynamicImports: [] },
    'j.js': { imports: ['core.js'], dynamicImports: [] },
    'late.js': { imports: [], dynamicImports: [] },
  },
};
const sizes = {
  'iml-kit.js': 1000,
  'core.js': 9000,
  'kit.js': 5000,
  'g.js': 4000,
  'j.js': 9500,
  'late.js': 100,
};
const limits = {
  loader: { kB: 1.5 },
  elements: { 'iml-goal-planner': { kB: 14, requests: 4, depth: 2 }, 'iml-not-there': { kB: 1 } },
  further: { kB: 8 },
  everything: { kB: 60 },
};

describe('sizes', () => {
  it('follows imports that the pasted script does not name, one round trip deeper', () => {
    assert.deepEqual(loadOf('iml-goal-planner', map), {
      files: ['iml-kit.js', 'g.js', 'core.js', 'late.js'],
      depth: 3,
    });
    assert.equal(loadOf('iml-journal', map).depth, 2);
  });

  it('weighs each figure once', () => {
    const list = figures(map, sizes, limits);
    const bytes = Object.fromEntries(list.map((figure) => [figure.name, figure.bytes]));
    assert.deepEqual(bytes, {
      'the pasted script alone': 1000,
      'iml-goal-planner': 14100,
      'iml-journal beside the goal planner': 9500,
      everything: 23600,
    });
  });

  it('complains against what is held where the target is not reached yet', () => {
    const held = { ...limits, elements: { 'iml-goal-planner': { kB: 10, held: 15, requests: 9, depth: 9 } } };
    const planner = figures(map, sizes, held).find(({ name }) => name === 'iml-goal-planner');
    assert.deepEqual(complaints(planner, sizes), []);
    assert.equal(complaints({ ...planner, bytes: 15_001 }, sizes).length, 1);
  });

  it('says kindly what is over and by how much', () => {
    const said = figures(map, sizes, limits).flatMap((figure) => complaints(figure, sizes));
    assert.equal(said.length, 3);
    assert.match(
      said[0],
      /iml-goal-planner is 14\.1 kB, 0\.1 kB over the 14 kB it is held at\. It is made of core\.js 9\.0 kB/,
    );
    assert.match(said[1], /3 round trips, its limit is 2/);
    assert.match(said[2], /iml-journal beside the goal planner is 9\.5 kB, 1\.5 kB over/);
  });

  it('tells where the bytes come from', () => {
    const files = { 'a.js': { parts: { zod: 50, ui: 20 } }, 'b.js': { parts: { ui: 30 } } };
    assert.equal(largest(['a.js', 'b.js', 'iml-kit.js'], { files }), 'zod 50 %, ui 50 %');
    assert.equal(largest(['a.js'], { files }, 1), 'zod 71 %');
  });

  it('weighs as brotli 11 does', () => {
    assert.ok(weigh(Buffer.from('a'.repeat(10_000))) < 30);
  });
});
