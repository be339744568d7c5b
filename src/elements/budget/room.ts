import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing planned yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 70, 74],
  [480, 60, 62],
];
