import { isPlainDate } from '../plain-date.js';
import { fold } from './fold.js';
import { isLessonId } from './lesson-ids.js';
import { isObject, itemsOf, written } from './read-lists.js';
import { readOwnLesson } from './read-own-lesson.js';
import type { Found } from './read-year.js';
import type { LessonChoice, OwnLesson } from './settings.js';
import type { AttributeSource } from './source.js';

/** The choice as a host may write it: "2026-03-10 saying-hello". */
export const choiceText = ({ meeting, lesson }: LessonChoice): string => `${meeting} ${lesson}`;

/** What a host says about lessons. */
export interface LessonsRead {
  readonly lessons?: readonly LessonChoice[];
  readonly ownLessons?: readonly OwnLesson[];
}

/**
 * The lessons that a host chose: the id of a meeting and of a lesson, "2026-03-10 saying-hello", between `;`, `,`,
 * `|` or line ends, or as a list in JSON, which can hold lessons of the host's own as well (`readOwnLesson`). The last
 * one for a meeting counts.
 */
export function readLessons(source: AttributeSource, found: Found): LessonsRead {
  const choices = new Map<string, LessonChoice>();
  const own = new Map<string, OwnLesson>();
  const choose = (given: string): void => {
    if (given.trim() === '') return;
    const [, meeting = '', day = '', name = ''] =
      /^\s*((?:added-)?(\d{4}-\d\d-\d\d)(?:-\d+)?):?\s+(.*)$/.exec(given) ?? [];
    const lesson = fold(name).replace(/\s+/g, '-');
    if (isPlainDate(day) && isLessonId(lesson)) {
      choices.set(meeting, { meeting, lesson });
      own.delete(meeting);
    } else {
      const example = isPlainDate(day) ? meeting : '2026-03-10';
      found('lesson-unknown', 'lessons', given.trim(), `${example} saying-hello`);
    }
  };
  for (const item of itemsOf(source.get('lessons') ?? '')) {
    if (isObject(item)) {
      const lesson = readOwnLesson(item, found);
      if (lesson) own.set(lesson.meeting, lesson);
      if (lesson) choices.delete(lesson.meeting);
    } else for (const given of written(item).split(/[;,]/)) choose(given);
  }
  return {
    ...(choices.size > 0 ? { lessons: [...choices.values()] } : {}),
    ...(own.size > 0 ? { ownLessons: [...own.values()] } : {}),
  };
}
