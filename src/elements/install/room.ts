import type { Room } from '../../ui/styles/room.js';

/** None while its file is on the way: it shows nothing until somebody keeps words on the device. */
export const room: Room = [];

/**
 * As high as it is on the device with the longest steps beside another element, whose safety bar is the whole one, so that
 * nothing moves while another language comes. Alone on a page it may grow a little.
 */
export const standing: Room = [
  [0, 48, 50],
  [320, 40, 44],
  [400, 35, 38],
  [480, 34, 36],
  [640, 29, 31],
  [800, 27, 28],
];
