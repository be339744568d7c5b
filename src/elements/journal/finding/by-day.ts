import type { PlainDate } from '../../../domain/plain-date.js';
import type { Entry } from '../values.js';

/** Entries of one day, the last written first. */
export interface DayOfEntries {
  readonly day: PlainDate;
  readonly entries: readonly Entry[];
}

/** Entries that come newest day first, a day at a time. */
export function byDay(entries: readonly Entry[]): readonly DayOfEntries[] {
  const days: { day: PlainDate; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const day = entry.day ?? '';
    const last = days[days.length - 1];
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
