import type { Room } from '../../ui/styles/room.js';

/** None: it shows nothing until somebody keeps words on the device, and its place is at the end of a page. */
export const room: Room = [];
