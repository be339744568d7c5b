/** Files and folders of the computer, a step at a time (`src/cli/site/disk`). */
import { lstat, mkdir, open, readFile, readdir, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';

/** What is not there is no failure. */
const orNothing = (nothing) => (error) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return nothing;
  throw error;
};

const kindOf = (found) => (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other');

export const disk = {
  process: process.pid,
  isRunning(number) {
    try {
      return process.kill(number, 0);
    } catch (error) {
      // It runs, and belongs to somebody else.
      return error.code === 'EPERM';
    }
  },
  kind: (path) => lstat(path).then(kindOf, orNothing(undefined)),
  read: (path) =>
    readFile(path).catch((error) => {
      if (error.code === 'EISDIR') return undefined;
      return orNothing(undefined)(error);
    }),
  names: (path) => readdir(path).catch(orNothing([])),
  makeFolder: async (path) => {
    await mkdir(path);
  },
  async write(path, data) {
    const file = await open(path, 'w');
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  move: (from, to) => rename(from, to),
  remove: async (path) => {
    const found = await lstat(path);
    await (found.isDirectory() ? rmdir(path) : rm(path));
  },
  async folder(path) {
    const found = await stat(path).catch(orNothing(undefined));
    return found?.isDirectory() ? (await realpath(path)).replaceAll('\\', '/') : undefined;
  },
};
