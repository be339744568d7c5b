import { dayNumber } from '../day-math.js';
import type { PlainDate } from '../plain-date.js';
import type { EntryPrompt, PromptSource } from './entry.js';

/** Counts weeks from Monday to Sunday (ISO 8601): each question of a list has its week. */
export const weekNumber = (day: PlainDate): number => Math.floor((dayNumber(day) + 3) / 7);

/** A list that begins at the given place and goes on from its start. */
function turned<T>(list: readonly T[], place: number): readonly T[] {
  const at = list.length === 0 ? 0 : ((place % list.length) + list.length) % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}

/**
 * The questions of a day in the order in which they are offered: the coach's, the theme's, the person's own, by
 * turns. Every source begins at the question of the week.
 */
export function promptsOfDay(
  day: PlainDate,
  texts: Readonly<Record<PromptSource, readonly string[]>>,
): readonly EntryPrompt[] {
  const week = weekNumber(day);
  const order: readonly PromptSource[] = ['coach', 'theme', 'own'];
  const lists = order.map((source) => ({
    source,
    list: turned(texts[source], Number.isNaN(week) ? 0 : week),
  }));
  const longest = Math.max(...lists.map(({ list }) => list.length));
  const prompts: EntryPrompt[] = [];
  for (let at = 0; at < longest; at++)
    for (const { source, list } of lists) {
      const text = list[at];
      if (text !== undefined) prompts.push({ source, text });
    }
  return prompts;
}
