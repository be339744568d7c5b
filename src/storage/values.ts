import { randomHex } from '../domain/ids.js';
import { valueContext } from './contexts.js';
import { codecOf, timestamp, type Core } from './core.js';
import type { Writing } from './ledger.js';
import type { ValueRow } from './rows.js';

/** A value, sealed and ready to be written. */
export type ValuePlan = Omit<ValueRow, 'seq'>;

export async function planValue(core: Core, name: string, value: unknown): Promise<ValuePlan> {
  const head = { name, tag: randomHex(8), updatedAt: timestamp(core) };
  return { ...head, sealed: await codecOf(core).seal(value, valueContext(core.program, head)) };
}

export function writeValueRow(tx: Writing, plan: ValuePlan): void {
  tx.put('values', { ...plan, seq: tx.next() });
}

/** Undefined where there is no such value. Rejects with `record-sealed` where it does not open. */
export async function readValue(core: Core, name: string): Promise<unknown> {
  const row = await core.ledger.engine.read(['values'], (tx) => tx.get('values', name));
  return row && core.keys.open(row.sealed, valueContext(core.program, row));
}
