import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every `src/elements/<element>/define.ts` there is, as paths relative to `root`. */
export function elementDefines(root) {
  const folder = join(root, 'src/elements');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((element) => `src/elements/${element}/define.ts`)
    .filter((file) => existsSync(join(root, file)));
}
