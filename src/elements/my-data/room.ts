import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing kept yet, so that nothing below moves once it is there. Few rows: every page pays for them. */
export const room: Room = [
  [0, 62, 63],
  [480, 53, 54],
  [720, 41, 47],
];
