import type { Kit, WatchedQuery } from '../../../context/program.js';
import type { Kind, KitRecord } from '../../../domain/record.js';

/** A deleted photo, and what it was kept with. */
export interface TrashedPhoto<K extends Kind> {
  readonly photo: KitRecord<'photo'>;
  readonly owner: KitRecord<K>;
}

/** Deleted photos of one kind of records, so that each worksheet's trash shows its own. */
export function trashedPhotos<K extends Kind>(kit: Kit, kind: K): WatchedQuery<readonly TrashedPhoto<K>[]> {
  const trashed = kit.records.trashed('photo');
  return {
    kinds: [...trashed.kinds, kind],
    read: async () => {
      const found: TrashedPhoto<K>[] = [];
      for (const photo of await trashed.read()) {
        const owner = await kit.records.one(kind, photo.links[0] ?? '').read();
        if (owner) found.push({ photo, owner });
      }
      return found;
    },
  };
}
