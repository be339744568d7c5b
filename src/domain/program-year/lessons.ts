import { lessonsOf, type LessonId } from './lesson-ids.js';
import { isHeld, meetingsOf, type Meeting, type MeetingSettings } from './meetings.js';
import type { ProgramSettings } from './settings.js';
import { themesOf } from './themes.js';

/** The first month (1 to 12) in which a lesson asks about going without the partner or the group. */
export const onMyOwnFrom = 5;

/** What the lessons of a year depend on. */
export type LessonSettings = MeetingSettings & Pick<ProgramSettings, 'themes' | 'lessons' | 'ownLessons'>;

/**
 * The lesson of every meeting that is held, by the id of the meeting: first those that the host chose, then in the
 * order of time the next lesson of the area of the meeting's month that the year has not had. So a month whose area
 * was there before goes on where that one stopped, and a meeting that is cancelled hands its lesson to the next one.
 * A meeting has none where the host wrote one of its own for it (`ownLessons`), and where the lessons of its area are used up. `zone` as for `meetingsOf`.
 */
export function lessonsOfYear(settings: LessonSettings, zone?: string): ReadonlyMap<string, LessonId> {
  const { lessons: chosen = [], ownLessons = [] } = settings;
  const hasOwn = (id: string) => ownLessons.some(({ meeting }) => meeting === id);
  const held = meetingsOf(settings, zone).filter((meeting) => isHeld(meeting) && !hasOwn(meeting.id));
  const given = new Map<string, LessonId>();
  for (const { meeting, lesson } of chosen)
    if (held.some(({ id }) => id === meeting)) given.set(meeting, lesson);
  const used = new Set(given.values());
  const themes = themesOf(settings);
  for (const { id, month } of held) {
    const area = themes[month - 1]?.area;
    if (given.has(id) || area === undefined) continue;
    const next = lessonsOf(area).find((lesson) => !used.has(lesson));
    if (next === undefined) continue;
    given.set(id, next);
    used.add(next);
  }
  return given;
}

/** The lesson of one meeting of the year; see {@link lessonsOfYear}. */
export const lessonFor = (
  settings: LessonSettings,
  meeting: Pick<Meeting, 'id'>,
  zone?: string,
): LessonId | undefined => lessonsOfYear(settings, zone).get(meeting.id);
