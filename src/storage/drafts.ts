import { randomHex } from '../domain/ids.js';
import { draftContext } from './contexts.js';
import { codecOf, timestamp, type Core } from './core.js';
import type { Writing } from './ledger.js';
import type { DraftRow } from './rows.js';
import { livelyTabs } from './tab.js';
import type { Draft, DraftKey } from './types.js';

/** A draft, sealed and ready to be written. */
export type DraftPlan = Omit<DraftRow, 'seq'>;

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
    drafts.push({ ...head, value: value.text, lively: tab !== core.tab && lively.has(tab) });
  }
  return drafts;
}

async function openDraft(core: Core, row: DraftRow): Promise<{ readonly text: unknown } | undefined> {
  try {
    return { text: await core.keys.open(row.sealed, draftContext(core.program, row)) };
  } catch {
    return undefined;
  }
}
