import type { SharingState } from '../domain/sharing.js';
import { KitError } from '../errors.js';
import type { Storage } from '../storage/types.js';
import { erasures } from '../storage/erasures.js';
import { isSetUp, sharingKinds } from './sharing-set-up.js';
import type { RunningSharing } from './sharing.js';
import type { KitOptions, WatchedQuery } from './types.js';

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

  /** Where nothing was ever let go the answer is known here. */
  const unlessPrivate = <T>(
    nothing: T,
    query: (room: RunningSharing) => WatchedQuery<T>,
    record?: string,
  ): WatchedQuery<T> => ({
    kinds: sharingKinds,
    read: async () => ((await storage.parcels(record)).length === 0 ? nothing : query(await open()).read()),
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
    forget: (record) => press((sharing) => sharing.forget(record)),
    gaveInPerson: (record) => press((sharing) => sharing.gaveInPerson(record)),
    state: (record) => unlessPrivate({ state: 'private' }, (room) => room.state(record), record),
    states: () => unlessPrivate<ReadonlyMap<string, SharingState>>(new Map(), (room) => room.states()),
    sent: () => unlessPrivate([], (room) => room.sent()),
    lookForAnswers: () => press((sharing) => sharing.lookForAnswers()),
    toGive: (kind, id, how) => press((sharing) => sharing.toGive(kind, id, how)),
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
