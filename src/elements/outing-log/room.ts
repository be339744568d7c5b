import type { Room } from '../../ui/styles/room.js';

/** As high as the empty lists, so that nothing below moves once they are there. */
export const room: Room = [
  [0, 62, 67],
  [345, 58, 63],
  [360, 53, 63],
  [390, 53, 60],
  [420, 46.5, 58.5],
  [480, 46.5, 49],
  [560, 40.5, 46.5],
  [700, 39, 41.5],
];
