import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/lib/paths.mjs';
import { filesEnding } from '../../scripts/lib/files.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json'));
const elements = readdirSync(join(root, 'src/elements')).filter((name) =>
  existsSync(join(root, `src/elements/${name}/define.ts`)),
);

/** Bundles a few lines as a host's bundler would and returns the code. */
async function bundled(contents) {
  const { outputFiles } = await build({
    // The package knows its own name here, as it would in a host's folder of modules.
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

describe('the pasted script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iml-build-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const file of ['iml-kit.js', 'iml-kit.single.js']) {
    for (const kind of ['cjs', 'mjs']) {
      it(`${file} is read as a ${kind === 'mjs' ? 'module' : 'classic'} script`, () => {
        const copy = join(folder, `${file}.${kind}`);
        copyFileSync(join(root, 'dist', file), copy);
        const { status, stderr } = spawnSync(process.execPath, ['--check', copy], { encoding: 'utf8' });
        assert.equal(status, 0, stderr);
      });
    }

    it(`${file} leaves no name behind`, () => {
      const code = read(`dist/${file}`);
      assert.match(code, /^[!(]?\(?function\s*\(|^\(\(\)=>/);
      assert.doesNotMatch(code, /import\.meta|^export |^import /m);
    });
  }

  it('names for every element a file that is there', () => {
    const { chunks, folder } = JSON.parse(read('dist/chunk-map.json'));
    assert.deepEqual(
      Object.keys(chunks),
      elements.map((name) => `iml-${name}`),
    );
    const code = read('dist/iml-kit.js');
    for (const { module, preload } of Object.values(chunks)) {
      assert.ok(module.startsWith(folder) && code.includes(folder));
      for (const file of [module, ...preload]) assert.ok(existsSync(join(root, 'dist', file)), file);
    }
  });

  for (const first of ['theme-calendar', 'read-year', 'theme-calendar-later', 'lesson-view'])
    it(`brings neither store nor schemas to a calendar with ${first}.js`, () => {
      const { folder } = JSON.parse(read('dist/chunk-map.json'));
      const needed = new Set([`${first}.js`]);
      for (const file of needed)
        for (const [, other] of read(join('dist', folder, file)).matchAll(
          /(?:\bfrom|\bimport) ?"\.\/([^"]+)"/g,
        ))
          needed.add(other);
      assert.ok(needed.size > 1);
      assert.deepEqual(
        [...needed].filter((file) => /^(kit|schemas)\.js$/.test(file)),
        [],
      );
    });

  it('has a hash that fits the single file', () => {
    const hash = createHash('sha384')
      .update(readFileSync(join(root, 'dist/iml-kit.single.js')))
      .digest('base64');
    assert.equal(read('dist/iml-kit.single.js.integrity.txt').trim(), `sha384-${hash}`);
  });

  it('needs no second file when it is the single one', () => {
    assert.doesNotMatch(read('dist/iml-kit.single.js'), /chunks\/[\w-]+\.js/);
  });
});

describe('the npm package', () => {
  it('resolves every door of its export map', () => {
    const doors = [
      '',
      '/define',
      '/publish',
      ...elements.map((name) => `/elements/${name}`),
      '/custom-elements.json',
    ];
    for (const door of doors) {
      const path = new URL(import.meta.resolve(`iml-kit${door}`)).pathname;
      assert.ok(existsSync(path), `${door} → ${path}`);
      if (path.endsWith('.js')) assert.ok(existsSync(path.replace(/\.js$/, '.d.ts')), `${door} has types`);
    }
  });

  it('loads where there is no page, as on a server', async () => {
    for (const door of ['iml-kit', 'iml-kit/publish']) await assert.doesNotReject(import(door), door);
  });

  it('registers every element through iml-kit/define, also when bundled', async () => {
    const code = await bundled("import 'iml-kit/define';");
    for (const name of elements) assert.match(code, new RegExp(`define\\(['"]iml-${name}['"]`));
  });

  it('registers one element through its own door', async () => {
    for (const name of elements) {
      assert.match(
        await bundled(`import 'iml-kit/elements/${name}';`),
        new RegExp(`define\\(['"]iml-${name}['"]`),
      );
    }
  });

  it('registers nothing through iml-kit', async () => {
    assert.doesNotMatch(
      await bundled("import * as kit from 'iml-kit'; console.log(kit);"),
      /customElements\.define/,
    );
  });

  it('says honestly which files have effects', async () => {
    const patterns = manifest.sideEffects.map(
      (pattern) =>
        new RegExp(`^${pattern.replace('./', '').replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
    );
    for (const file of await filesEnding('.js', 'dist/npm')) {
      const registers = /customElements\.define\(|^(?:document|window|globalThis)[.[]/m.test(read(file));
      if (registers)
        assert.ok(
          patterns.some((pattern) => pattern.test(file)),
          `${file} is not in sideEffects`,
        );
    }
  });

  it('carries no path of the machine that built it', async () => {
    for (const file of await filesEnding('.map', 'dist')) {
      assert.ok(!read(file).includes(root), file);
    }
  });
});
