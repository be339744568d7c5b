import { Idle } from '../storage/idle.js';
import { openStorage } from '../storage/open.js';
import { backupDoor, loadBackup } from './backup-door.js';
import { createDays } from './days.js';
import { createDrafts } from './drafts.js';
import { createKeeping } from './keeping.js';
import { createRecords } from './records.js';
import { loadDraftReaders, loadSchemas } from './kinds.js';
import { sharingDoor } from './sharing-door.js';
import { lockDoor } from './lock-door.js';
import { mineDoor } from './mine-door.js';
import type { Kit, KitOptions } from './types.js';
import { watchQuery } from './watch.js';

/**
 * Opens one program's kit: its storage, its queue of what is to be sent, and the commands over both.
 * Rejects with a `KitError`; where there is no database it still opens and keeps things in this tab.
 */
export async function createKit(options: KitOptions): Promise<Kit> {
  const storage = await openStorage({ program: options.settings.programId });
  const sharing = sharingDoor(storage, options);
  const watches = new Set<() => void>();
  const idle = new Idle();
  // What is needed soon comes in while nothing else is to be done: a save and a press must work offline too.
  idle.ask(() => {
    void loadSchemas().catch(() => undefined);
    void loadDraftReaders().catch(() => undefined);
    void loadBackup().catch(() => undefined);
    void sharing.prepare();
  });

  return {
    program: storage.program,
    records: createRecords(storage),
    days: createDays(storage),
    drafts: createDrafts(storage),
    keeping: createKeeping(storage),
    backup: backupDoor(storage),
    mine: mineDoor(storage),
    lock: lockDoor(storage),
    sharing,
    watch: (query, listener, failed, erased) => {
      const stop = watchQuery((notice) => storage.onChange(notice), query, listener, failed, erased);
      watches.add(stop);
      return () => {
        watches.delete(stop);
        stop();
      };
    },
    configure: (settings) => {
      sharing.configure(settings);
    },
    close: async () => {
      idle.cancel();
      watches.forEach((stop) => {
        stop();
      });
      watches.clear();
      await sharing.close();
      await storage.close();
    },
  };
}
