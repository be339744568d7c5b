import type { Room } from '../../ui/styles/room.js';

/** As high as the empty list, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 59, 68],
  [330, 56, 63],
  [390, 55, 59],
  [480, 53, 56],
  [560, 46, 51],
];
