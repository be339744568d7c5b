import type { Outline } from './icon.js';

/** Outlines that only views which come later show; drawn for this kit. */
export const laterIcons = {
  sound: { name: 'sound', path: 'M4 10v4h3l5 4V6l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11' },
  pause: { name: 'pause', path: 'M9 5v14M15 5v14' },
  download: { name: 'download', path: 'M12 4v11M7 11l5 5 5-5M5 20h14' },
  letter: { name: 'letter', path: 'M4 6h16v12H4zM4 7l8 6 8-6' },
  send: { name: 'send', path: 'M4 12L20 4l-5 16-4-6.5L4 12z' },
  show: { name: 'show', path: 'M4 5h16v11H4zM9 20h6M12 16v4' },
} as const satisfies Readonly<Record<string, Outline>>;
