import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing planned yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 72.4, 82.5],
  [296, 69.4, 78.4],
  [321, 69.4, 73.4],
  [366, 61.5, 71.8],
  [396, 61.5, 67.3],
  [456, 58.2, 64.1],
  [500, 52.2, 54.6],
  [576, 48.2, 52.2],
];
