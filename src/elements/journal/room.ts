import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing written yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 130, 142],
  [320, 117, 124],
  [345, 110.6, 121],
  [390, 105.5, 113],
  [420, 101, 106.5],
  [480, 93.5, 97.3],
  [600, 80.5, 86.5],
];
