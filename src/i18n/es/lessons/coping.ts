import type { CopingLessons } from '../../en/lessons/coping.js';
import { lessons as later } from './coping-later.js';
import { lessons as now } from './coping-now.js';

/** Spanish lessons (United States) about coping. */
export const lessons: CopingLessons = { ...now, ...later };
