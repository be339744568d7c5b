import type { Room } from '../../ui/styles/room.js';

/** As high as the month, and as the twelve themes of a program without a start. */
export const room: Room = [
  [0, 60, 66],
  [480, 50, 54],
];
