import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing planned yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 73, 83],
  [321, 70, 74],
  [366, 62, 72],
  [500, 53, 55],
  [576, 49, 53],
];
