import { randomHex } from '../domain/ids.js';
import { draftContext } from './contexts.js';
import { codecOf, timestamp, type Core } from './core.js';
import type { Writing } from './ledger.js';
import { abandonedNotice } from './notices.js';
import type { DraftRow } from './rows.js';
import { livelyTabs, tabIsGone } from './tab.js';
import type { Draft, DraftKey } from './types.js';

/** A draft, sealed and ready to be written. */
export type DraftPlan = Omit<DraftRow, 'seq'>;

/** A draft's key as one text. */
export const draftName = ({ kind, record, tab }: DraftKey): string => `${kind}/${record}/${tab}`;

/** Seals a draft. */
export async function planDraft(core: Core, draft: Omit<Draft, 'updatedAt'>): Promise<DraftPlan> {
  const { kind, record, tab, base } = draft;
  const head = { kind, record, tab, updatedAt: timestamp(core), tag: randomHex(8) };
  const sealed = await codecOf(core).seal(draft.value, draftContext(core.program, head));
  return { ...head, ...(base === undefined ? {} : { base: { number: base.number, tag: base.tag } }), sealed };
}

export function writeDraft(tx: Writing, plan: DraftPlan): void {
  tx.put('drafts', { ...plan, seq: tx.next() });
}

export function dropDraft(tx: Writing, { kind, record, tab }: DraftKey): void {
  tx.next();
  tx.delete('drafts', [kind, record, tab]);
}

/** Erases what every tab was writing of a record. */
export async function dropDraftsOf(tx: Writing, record: string): Promise<void> {
  for (const draft of await tx.all('drafts', { index: 'record', range: { lower: record, upper: record } })) {
    dropDraft(tx, draft);
  }
}

/** Drafts of a kind, newest first. Those that do not open stay where they are, unseen. */
export async function readDrafts(
  core: Core,
  kind: string,
): Promise<readonly (Draft & { readonly lively: boolean })[]> {
  const rows = await core.ledger.engine.read(['drafts'], (tx) =>
    tx.all('drafts', { index: 'kind', range: { lower: kind, upper: kind } }),
  );
  const lively = await livelyTabs(core.program);
  const drafts: (Draft & { readonly lively: boolean })[] = [];
  for (const row of rows.sort((a, b) => b.seq - a.seq)) {
    const value = await openDraft(core, row);
    if (!value) continue;
    const { record, tab, updatedAt, base } = row;
    const head = { kind, record, tab, updatedAt, ...(base === undefined ? {} : { base }) };
    const isLively = tab !== core.tab && lively.has(tab);
    if (isLively) tellWhenAbandoned(core, tab);
    drafts.push({ ...head, value: value.text, lively: isLively });
  }
  return drafts;
}

/** Tabs whose end is waited for. */
const awaited = new WeakMap<Core, Set<string>>();

/** A tab that closes says nothing, so those who saw its words would never offer them. */
function tellWhenAbandoned(core: Core, tab: string): void {
  const tabs = awaited.get(core) ?? new Set();
  if (tabs.has(tab)) return;
  awaited.set(core, tabs.add(tab));
  void tabIsGone(core.program, tab).then(() => {
    tabs.delete(tab);
    core.feed.tellHere([abandonedNotice(core)]);
  });
}

async function openDraft(core: Core, row: DraftRow): Promise<{ readonly text: unknown } | undefined> {
  try {
    return { text: await core.keys.open(row.sealed, draftContext(core.program, row)) };
  } catch {
    return undefined;
  }
}
