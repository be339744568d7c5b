// @ts-check
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from '../../../scripts/lib/paths.mjs';

const { resolve } = createRequire(new URL('../../../demo/server/package.json', import.meta.url));

/**
 * The packed data folder of an empty embedded database. To make one takes seconds, to unpack it a third of one, so it
 * is made once for all tests and kept for the next run.
 * @returns {Promise<Blob>}
 */
export async function blankData() {
  const { version } = JSON.parse(
    await readFile(join(resolve('@electric-sql/pglite'), '../../package.json'), 'utf8'),
  );
  const path = join(cache, `blank-pglite-${version}.tar`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Blob([new Uint8Array(kept)]);
  const { PGlite } = await import(pathToFileURL(resolve('@electric-sql/pglite')).href);
  const database = await PGlite.create();
  const data = /** @type {Blob} */ (await database.dumpDataDir('none'));
  await database.close();
  await mkdir(cache, { recursive: true });
  // Another test may do the same at this moment: whoever is last puts a whole file in place.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, new Uint8Array(await data.arrayBuffer()));
  await rename(unfinished, path);
  return data;
}
