import type { Bodies, KitRecord } from '../../domain/record.js';
import type { Budget } from './budget.js';

/**
 * A change by one press, kept at once; says whether it was kept. It goes past the drafts: one that is being dropped
 * could come back into the fields of the next view.
 */
export async function saveBody<K extends 'spending' | 'purchase'>(
  b: Budget,
  { kind, id, revision, day, links }: KitRecord<K>,
  body: Bodies[K],
): Promise<boolean> {
  const kit = await b.whenOpen();
  b.shell.saved('saving');
  const isKept = await b.attempt(() =>
    kit.records.save(kind, { id, body, base: revision, links, ...(day === undefined ? {} : { day }) }),
  );
  b.shell.saved(isKept ? 'saved' : 'failed');
  return isKept;
}
