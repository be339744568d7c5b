import type { Kit } from '../../../context/program.js';
import { recordCode } from '../../../domain/replies/reply-text.js';
import type { Kind } from '../../../domain/record.js';

/** Kinds that go to a coach and are answered. Tallies of topics have no name, so nobody answers them. */
const answered: readonly Kind[] = ['goal', 'outing', 'journal-card', 'purchase', 'budget-month'];

/** A record that an answer is about. */
export interface FoundRecord {
  readonly id: string;
  /** Its first words; empty where it has none. */
  readonly title: string;
}

/** By what a person knows a record again: the first words of its body. */
export function firstWords(body: unknown): string {
  const { want, where, what, pieces } = (body ?? {}) as Readonly<Record<string, unknown>>;
  const first = [want, where, what, Array.isArray(pieces) ? (pieces as unknown[])[0] : undefined].find(
    (text): text is string => typeof text === 'string' && text.trim() !== '',
  );
  if (first === undefined) return '';
  return first.length > 80 ? `${first.slice(0, 79)}…` : first;
}

/** The record with a code; undefined where there is none on this device. */
export async function findRecord(kit: Kit, code: string): Promise<FoundRecord | undefined> {
  for (const kind of answered) {
    const found = (await kit.records.list(kind, { limit: Infinity }).read()).find(
      ({ id }) => recordCode(id) === code,
    );
    if (found) return { id: found.id, title: firstWords(found.body) };
  }
  return undefined;
}
