import type { Room } from '../../ui/styles/room.js';

/** As high as the empty lists, so that nothing below moves once they are there. */
export const room: Room = [
  [0, 59, 68],
  [560, 46, 51],
];
