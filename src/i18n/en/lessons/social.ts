import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';
import type { MessagesOf } from '../../types.js';
import { lessons as friends } from './social-friends.js';
import { lessons as start } from './social-start.js';
import { lessons as wider } from './social-wider.js';

/** English lessons about being with others. */
export const lessons = { ...start, ...friends, ...wider } as const satisfies Record<
  LessonIdOf<'social'>,
  LessonText
>;

/** What every language says in these lessons. */
export type SocialLessons = MessagesOf<typeof lessons>;
