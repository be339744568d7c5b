import { css } from 'lit';

/** The panel's own look, on top of that of fields and boxes. */
export const newsletterStyles = css`
  .letter {
    display: grid;
    gap: 14px;
    justify-items: start;
  }
  .letter > *,
  .part > * {
    min-width: 0;
    max-width: 100%;
  }
  .part {
    display: grid;
    gap: 14px;
    width: 100%;
    padding-block-start: 20px;
    border-top: 1px solid var(--iml-line);
  }
  .part h3 {
    font-size: 1.18em;
  }
  .part .field {
    margin-block-end: 6px;
  }
  .letter .card {
    justify-content: flex-start;
  }
  .letter .views.pair-of {
    grid-template-columns: 1fr 1fr;
    max-width: 24em;
  }
  .letter details > h4 {
    margin-block: 14px 8px;
  }
  .letter .notice {
    position: sticky;
    z-index: 1;
    bottom: 12px;
    display: grid;
    gap: 10px;
    border: 1px solid var(--iml-edge);
  }
  .letter .view {
    padding-inline: 2px;
    font-size: 0.94em;
  }
  .letter .legend {
    color: inherit;
    font-size: 1em;
  }
  .stage {
    width: 100%;
    max-width: 600px;
    min-height: 200px;
    overflow: hidden;
    border: 1px solid var(--iml-edge);
    border-radius: 4px;
    background: #fff;
    box-sizing: content-box;
  }
  .stage iframe {
    display: block;
    border: 0;
    background: #fff;
    transform-origin: 0 0;
  }
  .stage .dark {
    filter: invert(1) hue-rotate(180deg);
  }
  [dir='rtl'] .stage {
    direction: ltr;
  }
  canvas {
    display: block;
    width: 100%;
    max-width: 600px;
    height: auto;
    border: 1px solid var(--iml-edge);
  }
  canvas[hidden] {
    display: none;
  }
  .letter-text {
    max-width: 600px;
    padding: 14px;
    border: 1px solid var(--iml-edge);
    border-radius: 4px;
    font-size: 0.8824em;
  }
  .by-hand {
    font-family: ui-monospace, monospace;
    font-size: 0.8824em;
  }
  .tone {
    color-scheme: light;
  }
  .tone.paper {
    color: var(--iml-paper);
  }
  .tone.ink {
    color: var(--iml-ink);
  }
  .tone.muted {
    color: var(--iml-muted);
  }
  .tone.accent {
    color: var(--iml-accent);
  }
  .tone.onAccent {
    color: var(--iml-on-accent);
  }
  .tone.soft {
    color: var(--iml-warm-soft);
  }
  .tone.line {
    color: var(--iml-line);
  }
`;
