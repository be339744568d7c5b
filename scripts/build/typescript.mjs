import { resolve } from 'node:path';
import plugin from '@rollup/plugin-typescript';

const root = resolve(import.meta.dirname, '../..');

/**
 * Turns TypeScript into JavaScript. Types are checked by `npm run check:types`, not here, so that four builds do
 * not check the same files four times.
 */
export const typescript = ({ target = 'ES2022' } = {}) =>
  plugin({
    // The tests are not built: without them the compiler has a third less to read, three times over.
    tsconfig: resolve(import.meta.dirname, 'tsconfig.json'),
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
