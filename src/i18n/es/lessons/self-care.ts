import type { SelfCareLessons } from '../../en/lessons/self-care.js';
import { lessons as body } from './self-care-body.js';
import { lessons as days } from './self-care-days.js';

/** Spanish lessons (United States) about self-care. */
export const lessons: SelfCareLessons = { ...body, ...days };
