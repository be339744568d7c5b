import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing kept yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 96, 100],
  [320, 86, 90],
  [400, 76, 80],
  [480, 70, 72],
  [640, 62, 64],
];
