import { html, type TemplateResult } from 'lit';

/** Outlines on a square of 24; drawn for this kit. Those that no first view shows stand in `later-icons.ts`. */
const paths = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  edit: 'M5 19l1-4L16 5l3 3L9 18l-4 1z',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
} as const;

/** An outline of a view that comes later (`later-icons.ts`). */
export interface Outline {
  readonly name: string;
  readonly path: string;
}

/** A picture beside words; never alone. */
export type IconName = keyof typeof paths | Outline;

/** A small outline in the colour of the words beside it; hidden from assistive technology. */
export const icon = (icon: IconName): TemplateResult => {
  const { name, path } = typeof icon === 'string' ? { name: icon, path: paths[icon] } : icon;
  return html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;
};
