import { css } from 'lit';

/** What only the circle, the path and the ideas need. */
export const circleStyles = css`
  .path {
    max-width: 34em;
    margin-block: 4px 20px;
  }
  .path svg {
    display: block;
    width: 100%;
    height: auto;
  }
  .path line {
    stroke: var(--iml-line);
    stroke-width: 2;
  }
  .path text {
    fill: var(--iml-ink);
    font-size: 14px;
  }
  .path .month {
    fill: var(--iml-muted);
    font-size: 10.5px;
    text-anchor: middle;
  }
  .path .there {
    fill: var(--iml-accent);
  }
  .path .open {
    fill: var(--iml-paper);
    stroke: var(--iml-edge);
  }
  .twin ul {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
  }
  .name {
    font-weight: 640;
  }
  .add-heading {
    margin-block: 24px 12px;
  }
  .narrow {
    display: grid;
    gap: 16px;
    max-width: 46em;
  }
  .narrow .cards,
  .met {
    margin-block-start: 10px;
  }
  .narrow > .field {
    margin: 0;
  }
  .both {
    padding: 12px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  @media (forced-colors: active) {
    .path .there {
      fill: Highlight;
    }
    .path line,
    .path .open {
      stroke: CanvasText;
    }
  }
`;
