import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';
import type { MessagesOf } from '../../types.js';
import { lessons as later } from './coping-later.js';
import { lessons as now } from './coping-now.js';

/** English lessons about coping. */
export const lessons = { ...now, ...later } as const satisfies Record<LessonIdOf<'coping'>, LessonText>;

/** What every language says in these lessons. */
export type CopingLessons = MessagesOf<typeof lessons>;
