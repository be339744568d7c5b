import type { Place } from '../rooms.js';

/** The parts of a meeting, in their order: the lesson, then time for the group. */
export const parts = ['lesson', 'talk', 'victories', 'cards', 'plans', 'try'] as const;
/** One of {@link parts}. */
export type Part = (typeof parts)[number];

/** Where in {@link parts} a place is. */
export const partOf = ({ part }: Place): number => (part !== undefined && part in parts ? part : 0);
