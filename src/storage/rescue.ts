import { randomHex } from '../domain/ids.js';
import { rescueName } from '../domain/names.js';
import { writeArea } from './areas.js';
import { awayContext, codecAway } from './away.js';
import { plainCodec } from './codec.js';
import { isLocked, timestamp, type Core } from './core.js';
import { draftName } from './drafts.js';
import { pack, type PackedRow } from './packing.js';
import type { Sealed } from './rows.js';
import type { Change, Draft } from './types.js';

/** A draft that the database did not take. */
export interface Rescued extends Omit<Draft, 'value'> {
  readonly tag: string;
  readonly sealed: Sealed;
}

/**
 * Drafts that the database did not take, kept sealed in sessionStorage: a reload, which is all that helps where WebKit
 * lost its database, brings them back.
 */
export class Rescue {
  readonly #core: Core;
  readonly #drafts = new Map<string, Rescued>();

  constructor(core: Core) {
    this.#core = core;
  }

  /** Keeps what a failed change held: drafts, and records as drafts of themselves. */
  async keep(change: Change): Promise<void> {
    if (isLocked(this.#core)) return;
    const { tab } = this.#core;
    const records = (change.records ?? []).map(({ kind, id, body, base }) => {
      return { kind, record: id ?? 'new', tab, value: body, ...(base === undefined ? {} : { base }) };
    });
    // Without cryptography things are kept in this tab alone.
    const codec = (await codecAway(this.#core)) ?? plainCodec;
    for (const draft of [...(change.drafts ?? []), ...records]) {
      const { value, ...head } = draft;
      const tag = randomHex(8);
      const sealed = await codec.seal(value, awayContext(this.#core, tag));
      this.#drafts.set(draftName(draft), { ...head, updatedAt: timestamp(this.#core), tag, sealed });
    }
    this.#write();
  }

  /** Forgets what has reached the database after all. */
  settle(change: Change): void {
    if (this.#drafts.size === 0) return;
    const { tab } = this.#core;
    const records = (change.records ?? []).map(({ kind, id }) => ({ kind, record: id ?? 'new', tab }));
    for (const draft of [...(change.drafts ?? []), ...(change.dropDrafts ?? []), ...records]) {
      this.#drafts.delete(draftName(draft));
    }
    this.#write();
  }

  /** Forgets everything. */
  clear(): void {
    this.#drafts.clear();
    this.#write();
  }

  #write(): void {
    const rows: PackedRow[] = [];
    this.#drafts.forEach((row) => rows.push({ store: 'drafts', row }));
    writeArea('sessionStorage', rescueName(this.#core.program), rows.length > 0 ? pack(rows) : undefined);
  }
}
