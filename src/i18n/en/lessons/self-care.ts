import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';
import type { MessagesOf } from '../../types.js';
import { lessons as body } from './self-care-body.js';
import { lessons as days } from './self-care-days.js';

/** English lessons about self-care. */
export const lessons = { ...body, ...days } as const satisfies Record<LessonIdOf<'self-care'>, LessonText>;

/** What every language says in these lessons. */
export type SelfCareLessons = MessagesOf<typeof lessons>;
