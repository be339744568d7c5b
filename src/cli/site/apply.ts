import { bytesOf, textOf } from './bytes.js';
import { parentsOf, removeTree, type Disk } from './disk.js';
import { isInside } from './installed.js';
import type { Step } from './plan.js';

/** Where a change is made ready: in the folder itself, so that moving needs no second file system. */
export const workFolder = '.iml-kit-work';

/** Who works in the folder: the number of the process, and since when in milliseconds; a line, whole or not there. */
const workerFile = `${workFolder}/by`;
/** No command takes so long; another process may have got the number of one that was ended. In milliseconds. */
const longest = 600_000;

/** Another command is at work in the folder, or was since it was looked at. */
export class Busy extends Error {}

/** One file that moves: its new text lies at `new/<at>`; a copy of the old one, or the one that goes, at `old/<at>`. */
interface Move {
  readonly at: number;
  readonly path: string;
  /** A file stood there before. */
  readonly had: boolean;
  /** A new one comes. */
  readonly comes: boolean;
}

interface Noted {
  readonly moves: readonly Move[];
  /** Folders that were not there before. */
  readonly folders: readonly string[];
}

/**
 * Does all steps or none. New files are written beside, then what will be moved is noted, then each file is moved. Where
 * a step fails, all is moved back and the failure thrown; where the computer stops in the middle, {@link recover} does
 * so at the next command.
 */
export async function applySteps(disk: Disk, folder: string, steps: readonly Step[]): Promise<void> {
  const work = `${folder}/${workFolder}`;
  const changing = steps.filter(({ way }) => way !== 'same' && way !== 'left');
  if (changing.length === 0) return;
  if ((await disk.kind(work)) !== undefined) throw new Busy(folder);
  await disk.makeFolder(work);
  try {
    await disk.write(`${folder}/${workerFile}`, bytesOf(`${disk.process} ${Date.now()}\n`));
    await disk.makeFolder(`${work}/new`);
    await disk.makeFolder(`${work}/old`);
    const moves: Move[] = [];
    for (const [at, step] of Object.entries(changing)) {
      // Looked at before by this command: whatever came since is not ours to write over.
      if (step.way === 'add' && (await disk.kind(`${folder}/${step.path}`))) throw new Busy(step.path);
      const comes = step.way === 'add' || step.way === 'replace';
      if (comes) await disk.write(`${work}/new/${at}`, step.data);
      if (step.way === 'replace') await copy(disk, `${folder}/${step.path}`, `${work}/old/${at}`);
      moves.push({ at: Number(at), path: step.path, had: step.way !== 'add', comes });
    }
    const folders = await foldersFor(disk, folder, moves);
    await disk.write(`${work}/plan.tmp`, bytesOf(JSON.stringify({ moves, folders })));
    await disk.move(`${work}/plan.tmp`, `${work}/plan.json`);
    for (const one of folders) await disk.makeFolder(`${folder}/${one}`);
    for (const move of moves) await moveOne(disk, folder, move);
    // From here on it is done: without the note nothing is moved back.
    await disk.remove(`${work}/plan.json`);
  } catch (thrown) {
    await recover(disk, folder).catch(() => undefined);
    throw thrown;
  }
  // What remains is a folder without meaning; the next command takes it away where this fails.
  await removeTree(disk, work).catch(() => undefined);
  await removeEmpty(disk, folder, changing);
}

async function copy(disk: Disk, from: string, to: string): Promise<void> {
  const bytes = await disk.read(from);
  if (!bytes) throw new Error(from);
  await disk.write(to, bytes);
}

/** In one step: whoever visits the site meanwhile gets the old file or the new one, never none. */
async function moveOne(disk: Disk, folder: string, { at, path, comes }: Move): Promise<void> {
  const work = `${folder}/${workFolder}`;
  if (comes) await disk.move(`${work}/new/${at}`, `${folder}/${path}`);
  else await disk.move(`${folder}/${path}`, `${work}/old/${at}`);
}

async function foldersFor(disk: Disk, folder: string, moves: readonly Move[]): Promise<string[]> {
  const wanted = new Set(moves.flatMap(({ path, comes }) => (comes ? parentsOf(path) : [])));
  const missing: string[] = [];
  for (const one of [...wanted].sort()) if (!(await disk.kind(`${folder}/${one}`))) missing.push(one);
  return missing;
}

/** Folders that our own files leave empty. */
async function removeEmpty(disk: Disk, folder: string, steps: readonly Step[]): Promise<void> {
  const left = new Set(steps.flatMap(({ path, way }) => (way === 'remove' ? parentsOf(path) : [])));
  for (const one of [...left].sort().reverse())
    if ((await disk.names(`${folder}/${one}`)).length === 0)
      await disk.remove(`${folder}/${one}`).catch(() => undefined);
}

/** Whether another command works in the folder now. */
async function isBusy(disk: Disk, folder: string): Promise<boolean> {
  const bytes = await disk.read(`${folder}/${workerFile}`);
  const [, process, since] = /^(\d+) (\d+)\n$/.exec(bytes ? textOf(bytes) : '') ?? [];
  if (process === undefined || Number(process) === disk.process) return false;
  return Date.now() - Number(since) < longest && disk.isRunning(Number(process));
}

/**
 * Puts back what a change left in the middle, by what lies on the disk and not by memory. Says whether there was
 * something to put back. Throws `Busy` where that change is still under way.
 */
export async function recover(disk: Disk, folder: string): Promise<boolean> {
  const work = `${folder}/${workFolder}`;
  if ((await disk.kind(work)) !== 'folder') return false;
  if (await isBusy(disk, folder)) throw new Busy(folder);
  const bytes = await disk.read(`${work}/plan.json`);
  const { moves, folders } = bytes ? read(bytes) : { moves: [], folders: [] };
  for (const { at, path, had, comes } of [...moves].reverse()) {
    if (comes && (await disk.kind(`${work}/new/${at}`))) continue;
    if (had) {
      if (await disk.kind(`${work}/old/${at}`)) await disk.move(`${work}/old/${at}`, `${folder}/${path}`);
    } else if (await disk.kind(`${folder}/${path}`)) await disk.remove(`${folder}/${path}`);
  }
  for (const one of [...folders].reverse()) {
    const path = `${folder}/${one}`;
    if ((await disk.kind(path)) === 'folder' && (await disk.names(path)).length === 0)
      await disk.remove(path);
  }
  if (bytes) await disk.remove(`${work}/plan.json`);
  await removeTree(disk, work);
  return bytes !== undefined;
}

function read(bytes: Uint8Array): Noted {
  const { moves, folders } = JSON.parse(textOf(bytes)) as Noted;
  if (![...moves.map(({ path }) => path), ...folders].every(isInside))
    throw new Error(`${workFolder}/plan.json`);
  return { moves, folders };
}
