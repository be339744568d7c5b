import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchersFor } from './helpers/launchers/index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The browsers of one run, as `IML_BROWSERS=chromium,firefox,webkit`; Chromium alone unless told. */
const names = (process.env.IML_BROWSERS ?? 'chromium').split(',').filter(Boolean);

export default {
  rootDir: root,
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'import', 'default'] },
  browsers: await launchersFor(names),
  concurrentBrowsers: 1,
  concurrency: 2,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}/tsconfig.json` })],
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  browserStartTimeout: 60_000,
  testFramework: {
    config: { ui: 'bdd', timeout: 10_000 },
  },
};
