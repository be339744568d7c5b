import type { CommunicationLessons } from '../../en/lessons/communication.js';
import { lessons as deeper } from './communication-deeper.js';
import { lessons as talk } from './communication-talk.js';

/** Spanish lessons (United States) about communication. */
export const lessons: CommunicationLessons = { ...talk, ...deeper };
