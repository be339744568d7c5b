import { readFile } from 'node:fs/promises';
import { disk } from '../../../bin/disk.mjs';
import { main } from '../../../dist/npm/cli/main.js';
import { root } from '../../../scripts/lib/paths.mjs';

const orNothing = (error) => {
  if (error.code === 'ENOENT') return undefined;
  throw error;
};

/** Runs the command as `bin/iml-kit.mjs` does, without a process of its own; `more` takes the place of parts of it. */
export async function command(args, more = {}) {
  const told = { out: '', err: '' };
  const status = await main(args, {
    readText: (path) => readFile(path, 'utf8').catch(orNothing),
    readBytes: (path) => readFile(path).catch(orNothing),
    drawer: async () => undefined,
    disk,
    kitFolder: `${root}dist`.replace(/\/+$/, ''),
    out: (text) => (told.out += text),
    tell: (line) => (told.err += `${line}\n`),
    now: Date.now,
    language: 'en',
    version: '1.0.0',
    ...more,
  });
  return { status, ...told };
}
