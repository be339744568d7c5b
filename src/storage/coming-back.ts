import { partedName, rescueName, visitKeyName } from '../domain/names.js';
import type { Revision } from '../domain/record.js';
import { KitError } from '../errors.js';
import { readArea, writeArea } from './areas.js';
import { openAway } from './away.js';
import { expected, see, type Core } from './core.js';
import { planDraft, writeDraft, type DraftPlan } from './drafts.js';
import { unpack } from './packing.js';
import { openParted, readParted } from './parting.js';
import type { Rescued } from './rescue.js';
import type { Draft } from './types.js';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether this can be the head of a draft: any script of the page can put a row there. */
function isDraft({ kind, record, tab, updatedAt, base }: Omit<Draft, 'value'>): boolean {
  const revision = base as Partial<Revision> | undefined;
  const isBase = revision === undefined || (typeof revision?.number === 'number' && isText(revision.tag));
  return [kind, record, tab, updatedAt].every(isText) && isBase;
}

/** A draft that comes back, and when it was typed. */
interface Returning {
  readonly plan: DraftPlan;
  readonly updatedAt: string;
}

/** Undefined where nobody can read it any more: of a visit that has ended, from before an erasure, or not ours. */
async function returning(
  core: Core,
  head: Omit<Draft, 'value'>,
  open: () => Promise<unknown>,
): Promise<Returning | undefined> {
  try {
    if (!isDraft(head)) throw new KitError('record-invalid');
    const { kind, record, tab, base, updatedAt } = head;
    const draft = { kind, record, tab, value: await open(), ...(base ? { base } : {}) };
    return { plan: await planDraft(core, draft), updatedAt };
  } catch {
    return undefined;
  }
}

/**
 * After a reload: puts what the database did not take, and what was typed last before the page went away, among the
 * drafts, where nothing newer is. True if there was anything.
 */
export async function bringBack(core: Core): Promise<boolean> {
  const [rescued, parted] = [rescueName(core.program), partedName(core.program)];
  // A visit whose words have since been kept on the device: this tab may still have its key.
  await core.keys.add(readArea('sessionStorage', visitKeyName(core.program))?.split(' ') ?? []);
  const found: (Returning | undefined)[] = [];
  for (const { row } of unpack(readArea('sessionStorage', rescued)))
    found.push(await returning(core, row as Rescued, () => openAway(core, row as Rescued)));
  for (const row of readParted(core)) found.push(await returning(core, row, () => openParted(core, row)));
  const drafts = found.filter((draft) => draft !== undefined);
  const { state } = await core.ledger.write(expected(core), ['drafts', 'records'], async (tx) => {
    for (const { plan, updatedAt } of drafts) {
      const { kind, record, tab, base } = plan;
      const draft = await tx.get('drafts', [kind, record, tab]);
      // Of the same millisecond: a page that goes away has the last word.
      const isOld = draft !== undefined && draft.updatedAt > updatedAt;
      // A new record that reached the disk at the last moment took its draft with it.
      const isKept = base === undefined && (await tx.get('records', record)) !== undefined;
      if (!isOld && !isKept) writeDraft(tx, { ...plan, updatedAt });
    }
  });
  see(core, state);
  for (const name of [rescued, parted]) writeArea('sessionStorage', name, undefined);
  return drafts.length > 0;
}
