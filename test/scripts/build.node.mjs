import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunkModule, readChunks } from '../../scripts/build/chunk-map.mjs';
import { sourceHash } from '../../scripts/build/files.mjs';
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

  it('says to the pasted script once what is the same for all', () => {
    const room = [
      [0, 30, 32],
      [400, 28, 29],
    ];
    const module = chunkModule({
      folder: 'chunks/one/',
      chunks: {
        'iml-journal': { module: 'chunks/one/journal.js', preload: ['chunks/one/kit.js'], room },
        'iml-budget': { module: 'chunks/one/budget.js', preload: ['chunks/one/kit.js'] },
        'iml-program': { module: 'chunks/one/program.js', preload: [] },
      },
      oldBrowser: 'chunks/one/old-browser.js',
    });
    assert.deepEqual(module.split('\n').slice(0, -1), [
      'export const folder = "chunks/one/";',
      'export const besides = [["kit"],[]];',
      'export const elements = {"journal":[0,0,30,32,400,28,29],"budget":[0],"program":[1]};',
      'export const oldBrowser = "old-browser";',
    ]);
  });

  it('refuses a name that the pasted script would not find', () => {
    const chunks = { 'iml-journal': { module: 'chunks/one/diary.js', preload: [] } };
    assert.throws(() => chunkModule({ folder: 'chunks/one/', chunks }), /iml-journal/);
    assert.throws(() => chunkModule({ folder: 'chunks/two/', chunks }), /chunks\/two/);
  });
});

describe('the hash of what is built', () => {
  it('changes with any file that the build reads, and only then', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'iml-hash-'));
    try {
      await mkdir(join(folder, 'src/ui'), { recursive: true });
      await writeFile(join(folder, 'src/ui/a.ts'), 'one');
      const first = sourceHash(folder);
      assert.match(first, /^[0-9a-z]{8}$/);
      await writeFile(join(folder, 'README.md'), 'not built');
      assert.equal(sourceHash(folder), first);
      await writeFile(join(folder, 'src/ui/a.ts'), 'two');
      const second = sourceHash(folder);
      assert.notEqual(second, first);
      await rename(join(folder, 'src/ui/a.ts'), join(folder, 'src/ui/b.ts'));
      assert.notEqual(sourceHash(folder), second);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
