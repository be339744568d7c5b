import type { Room } from '../../ui/styles/room.js';

/** None while its file is on the way: it shows nothing until somebody keeps words on the device. */
export const room: Room = [];

/**
 * As high as it is alone on a page, with the whole safety bar, on the device with the longest steps, so that nothing moves
 * while another language comes.
 */
export const standing: Room = [
  [0, 55, 57],
  [320, 47, 51],
  [400, 41, 44],
  [480, 39, 41],
  [640, 33, 35],
  [800, 30, 32],
];
