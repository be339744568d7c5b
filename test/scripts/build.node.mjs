import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readChunks, sourceChunks } from '../../scripts/build/chunk-map.mjs';
import { readRooms } from '../../scripts/build/rooms.mjs';
import { root } from '../../scripts/lib/paths.mjs';

const chunk = (fileName, name, ids, imports, dynamicImports = []) => ({
  type: 'chunk',
  fileName,
  name,
  facadeModuleId: null,
  moduleIds: ids.map((id) => root + id),
  imports,
  dynamicImports,
});

describe('the map of chunks', () => {
  const bundle = Object.fromEntries(
    [
      chunk('core.js', 'core', ['src/elements/program/define.ts'], [], ['kit.js']),
      chunk('kit.js', 'kit', ['src/kit/create-kit.ts'], ['core.js']),
      chunk('g.js', 'define', ['src/elements/goal-planner/define.ts'], ['shared.js']),
      chunk('shared.js', 'shared', [], ['core.js']),
      chunk('t.js', 'define', ['src/elements/theme-calendar/define.ts'], ['core.js']),
    ].map((each) => [each.fileName, each]),
  );
  const { chunks } = readChunks(bundle, { 'theme-calendar': [[0, 30, 32]] });

  it('lists every file that an element needs, and the kit where people write', () => {
    assert.deepEqual(chunks['iml-goal-planner'], {
      module: 'g.js',
      preload: ['shared.js', 'core.js', 'kit.js'],
    });
  });

  it('leaves the kit for later where an element only shows', () => {
    const { module, preload } = chunks['iml-theme-calendar'];
    assert.deepEqual([module, preload], ['t.js', ['core.js']]);
    assert.deepEqual(chunks['iml-program'], { module: 'core.js', preload: [] });
  });

  it('says how much room an element needs', () => {
    assert.deepEqual(chunks['iml-theme-calendar'].room, [[0, 30, 32]]);
    assert.equal(chunks['iml-program'].room, undefined);
  });

  it('reads the room of each element where it says it, and the least frame where it does not', async () => {
    const defines = ['goal-planner', 'none', 'program'].map((name) => `src/elements/${name}/define.ts`);
    const rooms = await readRooms(root, defines);
    assert.deepEqual(Object.keys(rooms), ['goal-planner', 'none']);
    assert.deepEqual(rooms.none, [[0, 24.7, 24.7]]);
    assert.ok(rooms['goal-planner'].every((row) => row.length === 3 && row[1] > 40));
  });

  it('points unbuilt sources at their define.ts', () => {
    assert.deepEqual(sourceChunks(['src/elements/journal/define.ts']), {
      'iml-journal': { module: '/src/elements/journal/define.ts', preload: [] },
    });
  });
});
