import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { filesEnding } from '../scripts/lib/files.mjs';
import { countingReporter } from './helpers/counting-reporter.mjs';
import { endpoint } from './helpers/endpoint-middleware.mjs';
import { writeGroups } from './helpers/groups/plan.mjs';
import { launchersFor } from './helpers/launchers/index.mjs';
import { mediaCommand } from './helpers/media-command.mjs';
import { quietReporter } from './helpers/quiet-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The browsers of one run, as `IML_BROWSERS=chromium,firefox,webkit`; Chromium alone unless told. */
const names = (process.env.IML_BROWSERS ?? 'chromium').split(',').filter(Boolean);
const counts = process.env.IML_COUNTS;

export default {
  rootDir: root,
  files: writeGroups(await filesEnding('.test.ts', 'test')),
  nodeResolve: { exportConditions: ['browser', 'import', 'default'] },
  browsers: await launchersFor(names),
  concurrentBrowsers: 1,
  middleware: [endpoint()],
  plugins: [mediaCommand, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  reporters: [
    quietReporter({ reportTestProgress: process.stdout.isTTY === true }),
    ...(counts ? [countingReporter(counts)] : []),
  ],
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
};
