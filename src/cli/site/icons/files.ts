/** One picture of the app. */
export interface IconFile {
  /** Relative to `iml-kit/`. */
  readonly path: string;
  readonly size: number;
  /** As the manifest says it; absent: only pages name it. */
  readonly purpose?: 'any' | 'maskable';
}

/** Every picture of the app. Maskable ones reach to the edge, since phones cut them to their own shape. */
export const iconFiles: readonly IconFile[] = [
  { path: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { path: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { path: 'icons/maskable-192.png', size: 192, purpose: 'maskable' },
  { path: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
  { path: 'icons/apple-touch-icon.png', size: 180 },
];

/** Where a picture stands at the site. */
export const iconPath = (name: string): string => `iml-kit/icons/${name}.png`;

/** One picture of how the app looks. */
export interface ScreenFile {
  /** Relative to `iml-kit/`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly form: 'narrow' | 'wide';
}

/** Shown by browsers where they ask to install; at most 2.3 times as long as wide, or they pass them over. */
export const screenFiles: readonly ScreenFile[] = [
  { path: 'icons/screen-narrow.png', width: 540, height: 960, form: 'narrow' },
  { path: 'icons/screen-wide.png', width: 1280, height: 720, form: 'wide' },
];
