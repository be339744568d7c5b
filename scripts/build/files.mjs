import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** What the built files are made of. */
const ingredients = ['src', 'scripts/build', 'rollup.config.mjs', 'tsconfig.json', 'package-lock.json'];

/** A hash of everything that the built files are made of, in eight letters and digits: another build, another name. */
export function sourceHash(root) {
  const hash = createHash('sha256');
  const take = (path) => {
    if (statSync(join(root, path)).isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) take(`${path}/${name}`);
    } else
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)));
  };
  ingredients.filter((path) => existsSync(join(root, path))).forEach(take);
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .slice(0, 8);
}
