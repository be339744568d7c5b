import { isPlainDate } from '../plain-date.js';
import { fold } from './fold.js';
import { isLessonId } from './lesson-ids.js';
import type { Found } from './read-year.js';
import type { LessonChoice } from './settings.js';
import type { AttributeSource } from './source.js';

/** The choice as a host may write it: "2026-03-10 saying-hello". */
export const choiceText = ({ meeting, lesson }: LessonChoice): string => `${meeting} ${lesson}`;

/**
 * The lessons that a host chose: the id of a meeting and of a lesson, "2026-03-10 saying-hello", between `;`, `,`,
 * `|` or line ends, or as a list in JSON. The last one for a meeting counts. Undefined where there are none.
 */
export function readLessons(source: AttributeSource, found: Found): readonly LessonChoice[] | undefined {
  const choices = new Map<string, LessonChoice>();
  for (const given of (source.get('lessons') ?? '').split(/[;,|\n]/)) {
    if (given.trim() === '') continue;
    const [, meeting = '', day = '', name = ''] =
      /^\s*((?:added-)?(\d{4}-\d\d-\d\d)(?:-\d+)?):?\s+(.*)$/.exec(given) ?? [];
    const lesson = fold(name).replace(/\s+/g, '-');
    if (isPlainDate(day) && isLessonId(lesson)) choices.set(meeting, { meeting, lesson });
    else {
      const example = isPlainDate(day) ? meeting : '2026-03-10';
      found('lesson-unknown', 'lessons', given.trim(), `${example} saying-hello`);
    }
  }
  return choices.size > 0 ? [...choices.values()] : undefined;
}
