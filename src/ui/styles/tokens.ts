import { css, unsafeCSS } from 'lit';

const colours: readonly (readonly [name: string, light: string, dark: string])[] = [
  ['ink', '#22303a', '#e8edef'],
  ['muted', '#566570', '#a9b8bb'],
  ['paper', '#fffdfa', '#14201f'],
  ['sunk', '#f5f1ea', '#0e1817'],
  ['line', '#d9dfe0', '#2f4043'],
  ['edge', '#75838a', '#6f8084'],
  ['accent', '#0f6466', '#7fc8c2'],
  ['on-accent', '#ffffff', '#0c1b1a'],
  ['accent-soft', '#e3f0ee', '#1b3231'],
  ['warm', '#7c3710', '#f0b48a'],
  ['warm-soft', '#fbeadb', '#2b1d14'],
  ['leaf', '#2f5427', '#a9d39b'],
  ['leaf-soft', '#e8f1e2', '#1a2b1a'],
];

const all = (value: (light: string, dark: string) => string) =>
  unsafeCSS(colours.map(([name, light, dark]) => `--iml-${name}:${value(light, dark)};`).join(''));

/**
 * Colours and measures as custom properties on the element. A host changes them by a rule for the element's tag
 * (`iml-goal-planner { --iml-accent: … }`). Light or dark follows `color-scheme`, which a host may set as well.
 */
export const tokens = css`
  :host {
    ${all((light) => light)}
    --iml-radius: 20px;
    --iml-radius-control: 12px;
    color-scheme: light dark;
  }
  @media (prefers-color-scheme: dark) {
    :host {
      ${all((_, dark) => dark)}
    }
  }
  @supports (color: light-dark(#fff, #000)) {
    :host {
      ${all((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
  @media (forced-colors: active) {
    :host {
      --iml-ink: CanvasText;
      --iml-muted: CanvasText;
      --iml-paper: Canvas;
      --iml-sunk: Canvas;
      --iml-line: CanvasText;
      --iml-edge: ButtonText;
      --iml-accent: LinkText;
      --iml-on-accent: Canvas;
      --iml-accent-soft: Canvas;
      --iml-warm: CanvasText;
      --iml-warm-soft: Canvas;
      --iml-leaf: CanvasText;
      --iml-leaf-soft: Canvas;
    }
  }
  @media print {
    :host {
      color-scheme: light;
      --iml-ink: #000;
      --iml-muted: #000;
      --iml-paper: #fff;
      --iml-sunk: #fff;
      --iml-line: #999;
      --iml-edge: #000;
      --iml-accent: #000;
      --iml-on-accent: #fff;
      --iml-accent-soft: #fff;
      --iml-warm: #000;
      --iml-warm-soft: #fff;
      --iml-leaf: #000;
      --iml-leaf-soft: #fff;
    }
  }
`;
