import { loadOnce } from '../storage/load-once.js';
import type { Storage } from '../storage/types.js';
import type { Backup } from './backup-types.js';

/** What makes and reads backups: a file of its own. Rejects with `kit-not-loaded`; the next call tries again. */
export const loadBackup = loadOnce(() => import('./backup.js'));

/** The backup of one program, fetched when it is asked for. */
export function backupDoor(storage: Storage): Backup {
  let made: Backup | undefined;
  const open = async () => {
    const { createBackup } = await loadBackup();
    return (made ??= createBackup(storage));
  };
  return {
    make: async (working) => (await open()).make(working),
    look: async (file, working) => (await open()).look(file, working),
    bringBack: async (file, working) => (await open()).bringBack(file, working),
  };
}
