import { css } from 'lit';

/** A lesson on the screen. */
export const lessonStyles = css`
  .lesson {
    display: grid;
    gap: 20px;
    max-width: 46em;
  }
  .lesson .kicker {
    margin-block-end: 6px;
    color: var(--iml-accent);
    font-weight: 640;
  }
  .lesson .kicker::first-letter {
    text-transform: uppercase;
  }
  .lesson .row {
    gap: 12px;
  }
  .lesson h4 {
    margin-block-end: 4px;
    color: var(--iml-accent);
  }
  .lesson li + li,
  .lesson dd + dt {
    margin-block-start: 8px;
  }
  .lesson .aim {
    font-size: 1.18em;
    line-height: 1.45;
  }
  .lesson dl,
  .lesson dd {
    margin: 0;
  }
  .lesson dt {
    font-weight: 640;
  }
  .lesson .try,
  .lesson .own-way {
    padding: 14px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .lesson .try {
    background: var(--iml-warm-soft);
  }
  .lesson .try h4 {
    color: var(--iml-warm);
  }
  @media (forced-colors: active) {
    .lesson .try,
    .lesson .own-way {
      border: 1px solid CanvasText;
    }
  }
`;

/** Lessons on paper, each on a page of its own. */
export const paperStyles = css`
  .paper .new-page {
    break-before: page;
  }
  .paper li .when {
    display: inline-block;
  }
  .paper .aim {
    margin-block-end: 8pt;
    font-size: 13pt;
  }
  .paper .part {
    margin-block-end: 7pt;
  }
  .paper dl,
  .paper dd {
    margin: 0;
  }
  .paper dt {
    font-weight: 640;
  }
`;
