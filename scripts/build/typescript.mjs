import { resolve } from 'node:path';
import plugin from '@rollup/plugin-typescript';

const root = resolve(import.meta.dirname, '../..');

/** What was compiled before in this run, by target and config. */
const compiled = new Map();

/**
 * Turns TypeScript into JavaScript. Types are checked by `npm run check:types`, not here, so that builds do not check
 * the same files again. The compiler reads everything it may be asked for at its start: a second build in the same
 * language takes what the first one wrote.
 */
export function typescript({ target = 'ES2022', config = 'tsconfig.json' } = {}) {
  const key = `${target} ${config}`;
  const before = compiled.get(key);
  if (before) return { ...before, buildStart: undefined, buildEnd: undefined };
  const compiler = plugin({
    // The tests are not built: without them the compiler has a third less to read.
    tsconfig: resolve(import.meta.dirname, config),
    // Without a root for its filter the plugin would leave files of other folders to rollup untranspiled.
    filterRoot: root,
    include: ['src/**/*.ts', 'test/{faults,kill}/**/*.ts'],
    noCheck: true,
    noEmit: false,
    target,
    types: [],
    sourceMap: true,
    inlineSources: true,
  });
  compiled.set(key, compiler);
  return compiler;
}
