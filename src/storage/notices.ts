import type { Revision } from '../domain/record.js';
import type { Core } from './core.js';
import type { Written } from './commit.js';
import type { Change, ChangeNotice } from './types.js';

const none: readonly Revision[] = [];

/** One notice for each kind that a commit touched; never words. */
export function noticesOf(
  core: Core,
  change: Change,
  { committed, touched }: Written,
): readonly ChangeNotice[] {
  const { program } = core;
  const order = core.state.counter;
  const notices: ChangeNotice[] = [];
  const byKind = new Map<string, { ids: string[]; revisions: Revision[] }>();
  for (const { kind, id, revision } of [...committed.records, ...touched]) {
    const notice = byKind.get(kind) ?? { ids: [], revisions: [] };
    notice.ids.push(id);
    notice.revisions.push(revision);
    byKind.set(kind, notice);
  }
  byKind.forEach(({ ids, revisions }, kind) => notices.push({ program, order, kind, ids, revisions }));
  const drafts = [...(change.drafts ?? []), ...(change.dropDrafts ?? [])].map(({ record }) => record);
  if (drafts.length > 0 || change.purge)
    notices.push({ program, order, kind: 'draft', ids: drafts, revisions: none });
  const parcels = [...committed.parcels.map(({ id }) => id), ...(change.dropParcels ?? [])];
  if (parcels.length > 0 || change.purge)
    notices.push({ program, order, kind: 'parcel', ids: parcels, revisions: none });
  return notices;
}

/** Something about how things are kept has changed. */
export const keepingNotice = (core: Core): ChangeNotice => ({
  program: core.program,
  order: core.state.counter,
  kind: 'keeping',
  ids: [],
  revisions: none,
});

/** A small value of the kit itself was written. */
export const valueNotice = (core: Core, name: string): ChangeNotice => ({
  ...keepingNotice(core),
  kind: 'value',
  ids: [name],
});

/** Words that another tab was writing belong to nobody now. */
export const abandonedNotice = (core: Core): ChangeNotice => ({ ...keepingNotice(core), kind: 'draft' });

/** Everything of the program is gone. */
export const erasedNotice = (core: Core): ChangeNotice => ({ ...keepingNotice(core), kind: 'erased' });

/** The lock closes (`locking`: what is being written is kept now), or is closed: what is on the screen goes. */
export const lockNotice = (core: Core, kind: 'locking' | 'locked'): ChangeNotice => ({
  ...keepingNotice(core),
  kind,
});
