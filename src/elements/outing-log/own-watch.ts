import { Watch } from '../../context/watch.js';
import { outingOwnId } from '../../domain/outing/own.js';
import type { DeskHost } from '../base/desk.js';
import type { OutingOwn } from './values.js';

/** What holds for every outing of the person, once it is read: `record` is absent where nothing was written down. */
export type OwnWatch = Watch<{ readonly record: OutingOwn | undefined }>;

/** Watches what holds for every outing. */
export const watchOwn = (host: DeskHost): OwnWatch =>
  new Watch(host, (kit) => {
    const query = kit.records.one('outing-own', outingOwnId);
    return { kinds: query.kinds, read: async () => ({ record: await query.read() }) };
  });
