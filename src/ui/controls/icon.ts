import { html, type TemplateResult } from 'lit';

/** Outlines on a square of 24; drawn for this kit. */
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  edit: 'M5 19l1-4L16 5l3 3L9 18l-4 1z',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  send: 'M4 12L20 4l-5 16-4-6.5L4 12z',
  show: 'M4 5h16v11H4zM9 20h6M12 16v4',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  sound: 'M4 10v4h3l5 4V6l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
  pause: 'M9 5v14M15 5v14',
  save: 'M12 4v11M7 11l5 5 5-5M5 20h14',
  letter: 'M4 6h16v12H4zM4 7l8 6 8-6',
} as const;

/** A picture beside words; never alone. */
export type IconName = keyof typeof paths;

/** A small outline in the colour of the words beside it; hidden from assistive technology. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${paths[name]}></path>
  </svg>`;
