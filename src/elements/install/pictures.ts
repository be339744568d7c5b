import type { Outline } from '../../ui/controls/icon.js';
import type { Way } from './ways.js';

const share: Outline = { name: 'share', path: 'M8 9H6v11h12V9h-2M12 3v11M8.5 6.5L12 3l3.5 3.5' };
const plusBox: Outline = { name: 'plus-box', path: 'M5 5h14v14H5zM12 9v6M9 12h6' };
const dots: Outline = { name: 'dots', path: 'M12 5v.01M12 12v.01M12 19v.01' };
const down: Outline = { name: 'screen-down', path: 'M14 5H5v11h14v-4M9 20h6M18 3v7M15.5 7.5L18 10l2.5-2.5' };
const file: Outline = { name: 'file', path: 'M7 4h7l4 4v12H7zM14 4v4h4' };
const star: Outline = {
  name: 'star',
  path: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z',
};
const address: Outline = { name: 'address', path: 'M3 8h18v8H3zM6 12h7' };

/** A picture beside each step. */
export const pictures: Readonly<Record<Way, readonly (Outline | 'check' | 'close')[]>> = {
  share: [share, plusBox, 'check'],
  menu: [dots, plusBox, 'check'],
  dock: [file, plusBox, 'check'],
  bar: [address, down, 'check'],
  star: ['close', star],
};
