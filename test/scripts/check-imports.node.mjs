import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importsOf, problemsOf } from '../../scripts/check-imports.mjs';
import { roomOf } from '../../scripts/lib/rooms.mjs';

const problems = (path, text) => problemsOf(path, text).join('\n');

describe('rooms', () => {
  it('names the room of a file', () => {
    assert.equal(roomOf('storage/records.ts'), 'storage');
    assert.equal(roomOf('elements/journal/define.ts'), 'elements/journal');
    assert.equal(roomOf('iml-kit.ts'), 'iml-kit');
    assert.equal(roomOf('chunk-map.d.ts'), 'chunk-map');
  });

  it('reads every kind of import', () => {
    const text = [
      "import a, { type B } from './a.js';",
      "import type { C } from './c.js';",
      "import { type D } from './d.js';",
      "export * from './e.js';",
      "export type { F } from './f.js';",
      "const g = await import('./g.js');",
      "type H = import('./h.js').H;",
      "import './i.js';",
    ].join('\n');
    assert.deepEqual(
      importsOf('x.ts', text).map(({ name, way }) => [name, way]),
      [
        ['./a.js', 'static'],
        ['./c.js', 'types'],
        ['./d.js', 'types'],
        ['./e.js', 'static'],
        ['./f.js', 'types'],
        ['./g.js', 'dynamic'],
        ['./h.js', 'types'],
        ['./i.js', 'static'],
      ],
    );
  });

  it('lets a room import itself and what its line allows', () => {
    assert.equal(problems('storage/a.ts', "import './b.js'; import '../domain/ids.js'; import 'idb';"), '');
    assert.equal(problems('elements/journal/journal.ts', "import '../../ui/button.js'; import 'lit';"), '');
    assert.equal(problems('domain/goal/schema.ts', "import { z } from 'zod/mini';"), '');
  });

  it('refuses an element that reaches for the store, the kit or a sibling', () => {
    assert.match(problems('elements/journal/a.ts', "import '../../storage/x.js';"), /may not import storage/);
    assert.match(
      problems('elements/journal/a.ts', "import type { K } from '../../kit/types.js';"),
      /may not/,
    );
    assert.match(problems('elements/journal/a.ts', "import '../budget/budget.js';"), /elements\/budget/);
  });

  it('keeps types as types and later things later', () => {
    assert.equal(problems('context/a.ts', "import type { Kit } from '../kit/types.js';"), '');
    assert.match(problems('context/a.ts', "import { Kit } from '../kit/types.js';"), /only as types/);
    assert.equal(problems('elements/program/a.ts', "const k = import('../../kit/create-kit.js');"), '');
    assert.match(problems('elements/program/a.ts', "import '../../kit/create-kit.js';"), /only/);
    assert.match(problems('elements/journal/a.ts', "import '../../publish/ics.js';"), /only by import\(\)/);
    assert.equal(problems('iml-kit.ts', "import(url); import('./elements/program/check.js');"), '');
  });

  it('refuses the whole of zod, missing endings and unknown rooms', () => {
    assert.match(problems('domain/a.ts', "import { z } from 'zod';"), /may not import zod/);
    assert.match(problems('domain/a.ts', "import './b';"), /must end in \.js/);
    assert.match(problems('cellar/a.ts', "import '../domain/ids.js';"), /not in scripts/);
    assert.match(problems('kit/a.ts', 'import(name);'), /literal path/);
  });
});
