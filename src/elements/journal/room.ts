import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing written yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 130, 142],
  [320, 117, 122.5],
  [350, 107.2, 121],
  [390, 100.6, 113],
  [480, 91.3, 97.3],
  [600, 79, 85],
];
