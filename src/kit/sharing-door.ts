import { KitError } from '../errors.js';
import type { Storage } from '../storage/types.js';
import { erasures } from '../storage/erasures.js';
import { isSetUp, sharingKinds } from './sharing-set-up.js';
import type { RunningSharing } from './sharing.js';
import type { KitOptions, Sharing } from './types.js';

/** Sharing, and what its kit needs to run it. */
export interface SharingDoor extends RunningSharing {
  /** Brings the room in, so that a later press works offline too. Never rejects. */
  prepare(): Promise<void>;
}

/**
 * The door to sharing: the room behind it, with the outbox, is loaded when something was ever shared or is
 * about to be. Until then the answers are known here.
 */
export function sharingDoor(storage: Storage, options: KitOptions): SharingDoor {
  let { settings } = options;
  let room: Promise<RunningSharing> | undefined;
  let closed = false;
  const begin = erasures(storage);

  const open = (): Promise<RunningSharing> => {
    room ??= import('./sharing.js').then(
      ({ createSharing }) => {
        if (closed) throw new KitError('storage-failed');
        return createSharing(storage, { ...options, settings });
      },
      (thrown: unknown) => {
        room = undefined;
        throw new KitError('kit-not-loaded', thrown);
      },
    );
    return room;
  };

  /** A press: the room may come late. */
  const press = async <T>(work: (room: RunningSharing) => Promise<T>): Promise<T> => {
    const stillThere = begin();
    const opened = await open();
    stillThere();
    return work(opened);
  };

  const state: Sharing['state'] = (record) => ({
    kinds: sharingKinds,
    read: async () =>
      (await storage.parcels(record)).length === 0
        ? { state: 'private' }
        : (await open()).state(record).read(),
  });

  const states: Sharing['states'] = () => ({
    kinds: sharingKinds,
    read: async () => ((await storage.parcels()).length === 0 ? new Map() : (await open()).states().read()),
  });

  return {
    canSend: () => isSetUp(settings),
    introduction: () => ({
      kinds: ['value'],
      read: async () => (await open()).introduction().read(),
    }),
    introduce: (introduction) => press((sharing) => sharing.introduce(introduction)),
    preview: async (kind, id, how) => (await open()).preview(kind, id, how),
    send: (preview) => press((sharing) => sharing.send(preview)),
    takeBack: (record) => press((sharing) => sharing.takeBack(record)),
    dismiss: (record) => press((sharing) => sharing.dismiss(record)),
    gaveInPerson: (record) => press((sharing) => sharing.gaveInPerson(record)),
    state,
    states,
    deliver: async () => (await open()).deliver(),
    prepare: async () => {
      await open().catch(() => undefined);
    },
    configure: (changed) => {
      settings = changed;
      void room?.then(
        (sharing) => sharing.configure(changed),
        () => undefined,
      );
    },
    close: async () => {
      closed = true;
      const sharing = await room?.catch(() => undefined);
      await sharing?.close();
    },
  };
}
