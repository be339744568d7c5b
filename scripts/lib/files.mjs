import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Every file under `folder` whose name ends with `end`, as sorted paths relative to the project. */
export async function filesEnding(end, folder) {
  const found = [];
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.name === 'node_modules') continue;
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesEnding(end, path)));
    else if (entry.name.endsWith(end)) found.push(path);
  }
  return found.sort();
}
