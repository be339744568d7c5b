import { isSame, sha256 } from './bytes.js';
import { parentsOf, type Disk } from './disk.js';
import { installedPath, writeInstalled, type Installed } from './installed.js';

/** Why a file was left alone: somebody else wrote it, changed ours, or a folder or link stands in its place. */
export type LeftWhy = 'not-ours' | 'changed' | 'in-the-way';

/** What happens to one file. */
export type Step =
  | { readonly path: string; readonly way: 'add' | 'replace'; readonly data: Uint8Array }
  | { readonly path: string; readonly way: 'remove' | 'same' }
  | { readonly path: string; readonly way: 'left'; readonly why: LeftWhy };

/** What should stand at a site. */
export interface Wanted {
  /** Files by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files written before that stay as they are, though nobody makes them again. */
  readonly keeps: (path: string) => boolean;
}

/** What would be done, file by file and in the order of their names; `installed.json` comes last. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly changes: boolean;
}

const isFile = async (disk: Disk, path: string) => (await disk.kind(path)) === 'file';

/** Whether something that is no folder stands on the way to a file, or something that is no file in its place. */
async function inTheWay(disk: Disk, folder: string, path: string): Promise<boolean> {
  for (const parent of parentsOf(path)) {
    const kind = await disk.kind(`${folder}/${parent}`);
    if (kind === undefined) return false;
    if (kind !== 'folder') return true;
  }
  const kind = await disk.kind(`${folder}/${path}`);
  return kind !== undefined && kind !== 'file';
}

/** Compares what stands at a site with what should, and says what each file needs. Writes nothing. */
export async function planFor(
  disk: Disk,
  folder: string,
  wanted: Wanted,
  before: Installed | undefined,
  after: Omit<Installed, 'files'>,
): Promise<Plan> {
  const steps: Step[] = [];
  const files: Record<string, string> = {};
  const recorded = new Map(Object.entries(before?.files ?? {}));
  for (const [path, data] of wanted.files) {
    const step = await stepFor(disk, folder, path, data, recorded.get(path));
    steps.push(step);
    const was = recorded.get(path);
    // What somebody changed stays known as ours once: going back to our text makes it ours again.
    if (step.way === 'left') {
      if (was !== undefined) files[path] = was;
    } else if (step.way !== 'same' || was !== undefined || path.startsWith('iml-kit/'))
      files[path] = await sha256(data);
  }
  for (const [path, hash] of recorded) {
    if (wanted.files.has(path)) continue;
    const now = (await isFile(disk, `${folder}/${path}`)) ? await disk.read(`${folder}/${path}`) : undefined;
    if (!now) continue;
    if (wanted.keeps(path)) files[path] = hash;
    else if ((await sha256(now)) === hash) steps.push({ path, way: 'remove' });
    else steps.push({ path, way: 'left', why: 'changed' });
  }
  steps.sort((a, b) => (a.path < b.path ? -1 : 1));
  const last = await recordStep(
    disk,
    folder,
    Object.keys(files).length > 0 ? { ...after, files } : undefined,
  );
  if (last) steps.push(last);
  return { steps, changes: steps.some(({ way }) => way !== 'same' && way !== 'left') };
}

async function stepFor(
  disk: Disk,
  folder: string,
  path: string,
  data: Uint8Array,
  recorded: string | undefined,
): Promise<Step> {
  if (await inTheWay(disk, folder, path)) return { path, way: 'left', why: 'in-the-way' };
  const now = await disk.read(`${folder}/${path}`);
  if (!now) return { path, way: 'add', data };
  if (isSame(now, data)) return { path, way: 'same' };
  if (recorded === undefined) return { path, way: 'left', why: 'not-ours' };
  return (await sha256(now)) === recorded
    ? { path, way: 'replace', data }
    : { path, way: 'left', why: 'changed' };
}

/** What happens to the record of what was written: it goes with the last file. */
async function recordStep(
  disk: Disk,
  folder: string,
  installed: Installed | undefined,
): Promise<Step | undefined> {
  const path = installedPath;
  const now = await disk.read(`${folder}/${path}`);
  if (!installed) return now && { path, way: 'remove' };
  const data = writeInstalled(installed);
  if (!now) return { path, way: 'add', data };
  return isSame(now, data) ? { path, way: 'same' } : { path, way: 'replace', data };
}
