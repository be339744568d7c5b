import type { PublishProblem } from './newsletter.js';

/** Colours of a newsletter, `#rrggbb` or `#rgb`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  /** Second line: month, notes. */
  readonly muted: string;
  /** Ground of the head, and links. */
  readonly accent: string;
  /** Words on the accent. */
  readonly onAccent: string;
  /** Ground of the thing to try. */
  readonly soft: string;
  /** Lines between rows; decoration only. */
  readonly line: string;
}

/** The kit's own colours. */
export const ownColours: Colours = {
  paper: '#ffffff',
  ink: '#22303a',
  muted: '#566570',
  accent: '#0f6466',
  onAccent: '#ffffff',
  soft: '#fbeadb',
  line: '#d9dfe0',
};

const names = ['paper', 'ink', 'muted', 'accent', 'onAccent', 'soft', 'line'] as const;

/** Which words stand on which ground. */
const pairs = [
  ['ink', 'paper'],
  ['muted', 'paper'],
  ['accent', 'paper'],
  ['onAccent', 'accent'],
  ['ink', 'soft'],
] as const;

/** Least contrast of words (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** `#rrggbb` in small letters, or undefined where it is no such colour. */
export function hexOf(given: string): string | undefined {
  const text = given.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  return short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')}`
    : undefined;
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/**
 * The colours to use: the host's where they can be read as such and words stay easy to see on them, else ours. A
 * pair that cannot be seen well goes back to ours as a whole, with every pair that then clashes.
 */
export function coloursOf(given: Partial<Colours> = {}): {
  readonly colours: Colours;
  readonly problems: readonly PublishProblem[];
} {
  const problems: PublishProblem[] = [];
  let colours: Colours = { ...ownColours };
  for (const name of names) {
    const value = given[name];
    if (value === undefined) continue;
    const hex = hexOf(value);
    if (hex === undefined) problems.push({ code: 'colour-unreadable', about: name, given: value });
    else colours = { ...colours, [name]: hex };
  }
  for (let clash = firstClash(colours); clash; clash = firstClash(colours)) {
    const [words, ground] = clash;
    problems.push({ code: 'contrast-low', about: words, given: `${colours[words]} on ${colours[ground]}` });
    colours = { ...colours, [words]: ownColours[words], [ground]: ownColours[ground] };
  }
  return { colours, problems };
}

const firstClash = (colours: Colours) =>
  pairs.find(([words, ground]) => contrastOf(colours[words], colours[ground]) < enough);
