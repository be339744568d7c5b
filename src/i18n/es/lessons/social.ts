import type { SocialLessons } from '../../en/lessons/social.js';
import { lessons as friends } from './social-friends.js';
import { lessons as start } from './social-start.js';
import { lessons as wider } from './social-wider.js';

/** Spanish lessons (United States) about being with others. */
export const lessons: SocialLessons = { ...start, ...friends, ...wider };
