import { lessonsOfYear } from '../../../../domain/program-year/lessons.js';
import type { PlanWish } from '../../../../domain/program-year/plan/edits.js';
import { readField } from '../../../../domain/program-year/plan/fields.js';
import type { PlanDesk } from '../desk.js';

/** Changes the lessons of two meetings with each other, by their ids; one that a coach wrote moves too. */
export function swapLessons(
  { plan }: PlanDesk,
  zone: string,
  one: string,
  other: string,
): readonly PlanWish[] {
  if (!plan) return [];
  const lessons = lessonsOfYear(plan, zone);
  const move = (from: string, at: string): readonly PlanWish[] => {
    const written = readField(plan, 'own-lesson', from);
    return [
      { kind: 'own-lesson', at, value: written && { ...written, meeting: at } },
      { kind: 'lesson', at, value: written ? null : (lessons.get(from) ?? null) },
    ];
  };
  return [...move(other, one), ...move(one, other)];
}
