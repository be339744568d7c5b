import { css } from 'lit';

/** The outings' own look, on top of the styles of every worksheet. */
export const outingLogStyles = css`
  .home,
  .page,
  .page > section,
  .page > div {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .home,
  .page {
    gap: 22px;
  }
  .page {
    margin-block-start: 8px;
  }
  .page > section {
    gap: 8px;
    padding-block-start: 12px;
    border-top: 1px solid var(--iml-line);
  }
  .page > .card {
    border-width: 1px 0 0;
    border-radius: 0;
    padding-inline: 0;
    cursor: auto;
  }
  .lead {
    margin-block: 4px 16px;
  }
  .over,
  .when {
    display: block;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .waiting {
    min-height: 24em;
  }
  .example,
  .wizard-nav {
    max-width: 46em;
  }
  .group {
    display: grid;
    gap: 12px;
  }
  .outings,
  .records {
    display: grid;
    gap: 12px;
  }
  .outing,
  .record {
    position: relative;
    display: grid;
    gap: 8px;
    min-width: 0;
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .outing.next {
    border-color: transparent;
    background: var(--iml-accent-soft);
  }
  .outing .open {
    justify-content: space-between;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.06em;
    text-align: start;
  }
  .outing .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .outing .open:focus-visible {
    outline: none;
  }
  .outing .open:focus-visible::after {
    outline: 3px solid var(--iml-accent);
    outline-offset: -5px;
  }
  .outing .open:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .outing .open .icon {
    color: var(--iml-accent);
  }
  .outing > .actions .button {
    position: relative;
    z-index: 1;
  }
  .row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .change {
    flex: none;
  }
  .page .foot {
    display: grid;
    gap: 8px;
  }
  .later {
    margin-block-start: 12px;
    font-size: 1.18em;
  }
  .kept {
    color: var(--iml-leaf);
    font-weight: 640;
  }
  .foot {
    padding-block-start: 12px;
    border-top: 1px solid var(--iml-line);
  }
  @media (forced-colors: active) {
    .outing.next {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .outing,
    .record,
    .page > section {
      break-inside: avoid;
    }
  }
`;
