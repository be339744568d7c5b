import type { Room } from '../../ui/styles/room.js';

/** As high as it is with nothing written yet, so that nothing below moves once it is there. */
export const room: Room = [
  [0, 130, 142],
  [320, 117, 124],
  [345, 111, 121],
  [390, 106, 113],
  [420, 101, 107],
  [480, 94, 98],
  [600, 81, 87],
];
