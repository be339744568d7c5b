/** What stands at a path. `other`: a link, a device; never ours. */
export type PathKind = 'file' | 'folder' | 'other';

/** Files of the computer, a step at a time, so that each step can fail in a test. Paths are absolute, with `/`. */
export interface Disk {
  /** Links are not followed. */
  kind(path: string): Promise<PathKind | undefined>;
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The names in a folder, none where it is not there. */
  names(path: string): Promise<readonly string[]>;
  makeFolder(path: string): Promise<void>;
  /** The bytes are on the disk when it resolves. */
  write(path: string, data: Uint8Array): Promise<void>;
  /** Within one file system; replaces a file in one step. */
  move(from: string, to: string): Promise<void>;
  /** A file, or an empty folder. */
  remove(path: string): Promise<void>;
  /** The number of this process. */
  readonly process: number;
  /** Whether a process of this computer runs. */
  isRunning(process: number): boolean;
  /** The absolute path of what a person wrote, links followed; undefined where there is no such folder. */
  folder(path: string): Promise<string | undefined>;
}

/** Every file below a folder, as paths relative to it. */
export async function filesBelow(disk: Disk, folder: string, inside = ''): Promise<string[]> {
  const found: string[] = [];
  for (const name of [...(await disk.names(`${folder}/${inside}`))].sort()) {
    const path = `${inside}${name}`;
    if ((await disk.kind(`${folder}/${path}`)) === 'folder')
      found.push(...(await filesBelow(disk, folder, `${path}/`)));
    else found.push(path);
  }
  return found;
}

/** The folders on the way to a relative path, the outermost first: `a/b/c.js` has `a` and `a/b`. */
export function parentsOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/** Takes away a folder with all that is in it. */
export async function removeTree(disk: Disk, path: string): Promise<void> {
  if ((await disk.kind(path)) === 'folder')
    for (const name of await disk.names(path)) await removeTree(disk, `${path}/${name}`);
  await disk.remove(path);
}
