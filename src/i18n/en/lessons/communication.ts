import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';
import type { MessagesOf } from '../../types.js';
import { lessons as deeper } from './communication-deeper.js';
import { lessons as talk } from './communication-talk.js';

/** English lessons about communication. */
export const lessons = { ...talk, ...deeper } as const satisfies Record<
  LessonIdOf<'communication'>,
  LessonText
>;

/** What every language says in these lessons. */
export type CommunicationLessons = MessagesOf<typeof lessons>;
