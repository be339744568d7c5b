import type { Room } from '../../ui/styles/room.js';

/** None while its file is on the way: it shows nothing until somebody keeps words on the device. */
export const room: Room = [];

/** As high as it is on the device with the longest steps, so that nothing moves while another language comes. */
export const standing: Room = [
  [0, 60, 64],
  [320, 54, 57],
  [400, 45, 48],
  [480, 41, 44],
  [640, 36, 38],
  [800, 32, 34],
];
