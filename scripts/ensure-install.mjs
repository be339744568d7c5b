/**
 * Installs what is missing, here and in demo/server: `npm ci` where node_modules is absent or older than the
 * lockfile. Uses Node's own modules only, since it runs before anything is installed.
 */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/paths.mjs';
import { npm, run } from './lib/run.mjs';

const minimum = [20, 19];

/** Whether `folder` has a package whose lockfile is newer than what is installed. */
export function isStale(folder) {
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(lock)) return false;
  const installed = join(folder, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > minimum[0] || (major === minimum[0] && minor >= minimum[1])) return;
  throw new Error(`Node ${minimum.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

/** Installs every package of the project that needs it; throws with one clear line where that fails. */
export async function ensureInstalled({ folders = ['', 'demo/server'] } = {}) {
  checkNode();
  for (const folder of folders) {
    const path = join(root, folder);
    if (!isStale(path)) continue;
    console.log(`Installing packages in ${folder || 'the project folder'} (npm ci).`);
    const { code, output } = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: path,
      quiet: true,
    });
    if (code !== 0) throw new Error(`npm ci failed in ${folder || '.'}:\n${output}`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureInstalled().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
