import type { SiteMessages } from '../../i18n/en/cli-site.js';
import { exits } from '../machine.js';
import { Stop } from '../stop.js';
import { bytesOf, textOf } from './bytes.js';
import type { Disk } from './disk.js';
import type { SiteOptions } from './options.js';

/** Where the command remembers what it wrote. */
export const installedPath = 'iml-kit/installed.json';

/** What was written at a site: with it nothing else is ever changed or taken away. */
export interface Installed {
  /** Version of the kit that was written last. */
  readonly version: string;
  /** What was chosen; `upgrade` makes the same again. */
  readonly options: SiteOptions;
  /** Nothing but a worker that turns itself off is left. */
  readonly removed?: boolean;
  /** SHA-256 of every file as it was written, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What stands at a site; undefined where the kit was never put. Throws a `Stop` where the file cannot be read. */
export async function readInstalled(
  disk: Disk,
  folder: string,
  t: SiteMessages,
): Promise<Installed | undefined> {
  const bytes = await disk.read(`${folder}/${installedPath}`);
  if (!bytes) return undefined;
  try {
    const read = JSON.parse(textOf(bytes)) as Partial<Installed>;
    const { version, options, files, removed } = read;
    if (typeof version === 'string' && options && files && Object.keys(files).every(isInside))
      return { version, options, files, ...(removed ? { removed } : {}) };
  } catch {
    // Told below.
  }
  throw new Stop(t.badInstalled(installedPath), exits.failed);
}

/** Whether a path stays inside the folder: what is read here decides what is taken away. */
export const isInside = (path: string): boolean =>
  !/^[/\\]|\\|\0|^[a-z]:/i.test(path) && path.split('/').every((part) => !['', '.', '..'].includes(part));

/** The file as bytes, the same for the same things. */
export function writeInstalled(installed: Installed): Uint8Array {
  const { version, options, removed, files } = installed;
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  const whole = { version, options, ...(removed ? { removed } : {}), files: sorted };
  return bytesOf(`${JSON.stringify(whole, null, 2)}\n`);
}
