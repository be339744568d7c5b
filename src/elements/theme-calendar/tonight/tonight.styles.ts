import { css } from 'lit';

/** The screen for a meeting: large type that is read from the other side of a table. */
export const tonightStyles = css`
  .top {
    flex-wrap: wrap;
  }
  .heading {
    flex-basis: 8em;
  }
  .tonight {
    max-width: none;
    font-size: 1.3em;
    line-height: 1.5;
  }
  .tonight h4 {
    margin-block-end: 8px;
  }
  .tonight :is(.kicker, .second, .own > p) {
    font-size: 0.77em;
  }
  .tonight .button {
    font-size: 0.77em;
  }
  .tonight p.try {
    color: var(--iml-warm);
    font-size: 1.15em;
    font-weight: 640;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 4px;
    border-radius: calc(var(--iml-radius-control) + 4px);
    background: var(--iml-sunk);
  }
  .chips .view {
    padding-inline: 14px;
  }
  .view[aria-current] {
    border-color: var(--iml-accent);
    background: var(--iml-paper);
    color: var(--iml-ink);
  }
  .tonight .own {
    display: grid;
    justify-items: start;
    gap: 8px;
    padding-block-start: 16px;
    border-top: 1px solid var(--iml-line);
  }
  .own-list {
    display: grid;
    gap: 8px;
    width: 100%;
  }
  .own-shown {
    display: grid;
    justify-items: start;
    gap: 12px;
    margin-block-start: 8px;
    padding: 16px;
    border-inline-start: 4px solid var(--iml-accent);
    background: var(--iml-accent-soft);
  }
  .own-shown p {
    max-width: 30em;
    min-width: 0;
    font-size: 1.2em;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 8px 20px;
  }
  .pair > .main {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    .view[aria-current] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .own-shown {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .own,
    .own-shown {
      display: none !important;
    }
  }
`;
