/** `npm run demo:app`: makes `demo/app` as a webmaster would, by `iml-kit init`. It needs a build, and is not in git. */
import { mkdir } from 'node:fs/promises';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await mkdir(`${root}demo/app`, { recursive: true });
const { code } = await run(process.execPath, [
  `${root}bin/iml-kit.mjs`,
  'init',
  `${root}demo/app`,
  '--base=/app/',
  `--program=${root}demo/program.json`,
  '--yes',
]);
process.exitCode = code;
