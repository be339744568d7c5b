import type { Room } from '../../ui/styles/room.js';

/** As high as a journal with nothing in it and a question of three lines, so that nothing below moves. */
export const room: Room = [
  [0, 111, 122],
  [390, 100, 113],
  [420, 94, 106],
  [480, 94, 94],
  [520, 87, 93],
  [640, 81, 87],
  [800, 75, 75],
];
