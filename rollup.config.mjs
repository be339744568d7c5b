import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { chunkMap, recordChunks } from './scripts/build/chunk-map.mjs';
import { chunkName, chunking } from './scripts/build/chunking.mjs';
import { elementDefines, sourceHash } from './scripts/build/files.mjs';
import { sheetNames, sheets } from './scripts/build/sheets.mjs';
import { typescript } from './scripts/build/typescript.mjs';

const root = import.meta.dirname;
const defines = elementDefines(root);
/** One hash for all files, in the name of their folder: the pasted script has no room for a hash of each. */
const folder = `chunks/${sourceHash(root)}`;

/** What the first build finds out and the pasted script carries. */
const built = { chunks: {}, files: {} };

/** Leaves out what is nobody's to mend here: zod's misplaced pure marks and cycles inside packages. */
function onwarn(warning, warn) {
  if (warning.code === 'INVALID_ANNOTATION' && /\/(zod|@scure)\//.test(warning.id ?? '')) return;
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('/node_modules/')))
    return;
  warn(warning);
}

/** Reading a global that is not there is no effect: lets unused helpers go. */
const treeshake = { unknownGlobalSideEffects: false };

const minify = (module, ecma = 2020) =>
  terser({
    module,
    ecma,
    maxWorkers: 1,
    // Workbox talks to developers unless it is told where it runs.
    compress: { passes: 3, unsafe_arrows: false, global_defs: { 'process.env.NODE_ENV': 'production' } },
    format: { comments: false },
  });

const emptyDist = {
  name: 'empty-dist',
  buildStart: () => rm(join(root, 'dist'), { recursive: true, force: true }),
};

const integrity = {
  name: 'integrity',
  async writeBundle({ file }, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const hash = createHash('sha384').update(output.code).digest('base64');
      await writeFile(`${file}.integrity.txt`, `sha384-${hash}\n`);
    }
  },
};

const elements = {
  input: [...defines, 'src/loader/old-browser.ts'],
  onwarn,
  treeshake,
  preserveEntrySignatures: 'exports-only',
  plugins: [
    emptyDist,
    typescript(),
    nodeResolve(),
    minify(true),
    recordChunks(built, root, defines),
    sheetNames(root),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    hoistTransitiveImports: false,
    entryFileNames: (chunk) => `${folder}/${chunkName(chunk)}.js`,
    chunkFileNames: (chunk) => `${folder}/${chunkName(chunk)}.js`,
    manualChunks: chunking(defines.map((file) => join(root, file))),
  },
};

/** The pasted script. Older syntax: a browser under the floor must still read it, to say so kindly. */
const pasted = {
  input: 'src/iml-kit.ts',
  onwarn,
  treeshake,
  plugins: [
    chunkMap(built),
    typescript({ target: 'ES2018', config: 'tsconfig.pasted.json' }),
    nodeResolve(),
    minify(false, 2018),
    sheets(root),
  ],
  // Every page pays for each byte of it, also for the line that would name its map.
  output: { file: 'dist/iml-kit.js', format: 'iife', sourcemap: 'hidden' },
};

const everything = '\0everything';
const single = {
  input: everything,
  onwarn,
  treeshake,
  plugins: [
    {
      name: 'everything',
      resolveId: (id) => (id === everything ? id : null),
      load: (id) =>
        id === everything
          ? // The script takes the page first, so that what registers finds whose page it is.
            `import ${JSON.stringify(join(root, 'src/iml-kit.ts'))};\nimport ${JSON.stringify(join(root, 'src/define.ts'))};`
          : null,
    },
    chunkMap({ chunks: {} }),
    typescript(),
    nodeResolve(),
    minify(false),
    integrity,
  ],
  output: {
    file: 'dist/iml-kit.single.js',
    format: 'iife',
    sourcemap: true,
    inlineDynamicImports: true,
    // The first kit on a page wins; a later one stands down whole, before it registers anything.
    intro: "if (globalThis[Symbol.for('iml-kit')]) return;",
  },
};

/** The service worker, and what takes it away again: classic scripts, since hosts import them into their own. */
const worker = (entry, name) => ({
  input: `src/worker/service/${entry}.ts`,
  onwarn,
  treeshake,
  plugins: [typescript(), nodeResolve(), minify(false)],
  output: { file: `dist/${name}.js`, format: 'iife', sourcemap: 'hidden', inlineDynamicImports: true },
});

export default [elements, pasted, single, worker('main', 'iml-kit-sw'), worker('off', 'iml-kit-sw-off')];
