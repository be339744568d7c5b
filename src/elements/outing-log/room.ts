import type { Room } from '../../ui/styles/room.js';

/** As high as the empty lists, so that nothing below moves once they are there. */
export const room: Room = [
  [0, 62, 67],
  [360, 53, 63],
  [420, 47, 59],
  [480, 47, 49],
  [560, 41, 47],
];
