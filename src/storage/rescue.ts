import { rescueName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';
import { expected, see, type Core } from './core.js';
import { planDraft, writeDraft, type DraftPlan } from './drafts.js';
import { pack, unpack, type PackedRow } from './packing.js';
import type { Change } from './types.js';

const keyed = (draft: { kind: string; record: string; tab: string }): string =>
  `${draft.kind}/${draft.record}/${draft.tab}`;

/**
 * Drafts that the database did not take, kept in sessionStorage (sealed in a visit like everything else): a
 * reload, which is all that helps where WebKit lost its database, brings them back.
 */
export class Rescue {
  readonly #core: Core;
  readonly #drafts = new Map<string, DraftPlan>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Keeps what a failed change held: drafts, and records as drafts of themselves. */
  async keep(change: Change): Promise<void> {
    const { tab } = this.#core;
    const records = (change.records ?? []).map(({ kind, id, body, base }) => {
      return { kind, record: id ?? 'new', tab, value: body, ...(base === undefined ? {} : { base }) };
    });
    for (const draft of [...(change.drafts ?? []), ...records]) {
      this.#drafts.set(keyed(draft), await planDraft(this.#core, draft));
    }
    this.#write();
  }

  /** Forgets what has reached the database after all. */
  settle(change: Change): void {
    if (this.#drafts.size === 0) return;
    const { tab } = this.#core;
    const records = (change.records ?? []).map(({ kind, id }) => ({ kind, record: id ?? 'new', tab }));
    for (const draft of [...(change.drafts ?? []), ...(change.dropDrafts ?? []), ...records]) {
      this.#drafts.delete(keyed(draft));
    }
    this.#write();
  }

  /** Forgets everything. */
  clear(): void {
    this.#drafts.clear();
    this.#write();
  }

  /** After a reload: puts what was kept among the drafts, where no newer one is. True if anything came back. */
  async bringBack(): Promise<boolean> {
    const { program } = this.#core;
    const rows = unpack(readArea('sessionStorage', rescueName(program)));
    if (rows.length === 0) return false;
    const { state } = await this.#core.ledger.write(expected(this.#core), ['drafts'], async (tx) => {
      for (const { row } of rows) {
        const draft = row as DraftPlan;
        const current = await tx.get('drafts', [draft.kind, draft.record, draft.tab]);
        if (!current || current.updatedAt < draft.updatedAt) writeDraft(tx, draft);
      }
    });
    see(this.#core, state);
    writeArea('sessionStorage', rescueName(program), undefined);
    return true;
  }

  #write(): void {
    const rows: PackedRow[] = [];
    this.#drafts.forEach((row) => rows.push({ store: 'drafts', row }));
    writeArea('sessionStorage', rescueName(this.#core.program), rows.length > 0 ? pack(rows) : undefined);
  }
}
