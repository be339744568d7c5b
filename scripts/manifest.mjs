/**
 * Writes custom-elements.json, the description of every element for editors and documentation; with `--check` only
 * tells whether the one in the repository is up to date.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { root } from './lib/paths.mjs';

const file = `${root}custom-elements.json`;
const argv = ['analyze', '--config', 'scripts/manifest/config.mjs', '--quiet'];
const manifest = await cli({ argv, cwd: root, noWrite: true });
const fresh = `${JSON.stringify(manifest, null, 2)}\n`;

if (process.argv.includes('--check')) {
  const stored = await readFile(file, 'utf8').catch(() => '');
  const same = stored === fresh;
  console.log(same ? 'custom-elements.json is up to date.' : 'custom-elements.json is old: npm run manifest');
  process.exitCode = same ? 0 : 1;
} else {
  await writeFile(file, fresh);
  console.log(`custom-elements.json: ${manifest.modules.length} modules.`);
}
