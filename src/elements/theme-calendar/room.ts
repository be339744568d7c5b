import type { Room } from '../../ui/styles/room.js';

/** As high as the month of a usual program, and as the twelve themes of one without a start. */
export const room: Room = [
  [0, 78, 82],
  [480, 62, 62],
  [720, 53, 56],
];
