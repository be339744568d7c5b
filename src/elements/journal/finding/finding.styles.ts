import { css } from 'lit';

/** The look of days, search, victories and looking back, on top of the journal's own. */
export const findingStyles = css`
  .finding,
  .finding .empty,
  .back-part {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .finding > *,
  .back-part > * {
    min-width: 0;
    margin-block: 0;
  }
  #view-heading + .finding,
  .lead + .finding {
    margin-block-start: 14px;
  }
  .finding .field {
    margin-block-end: 0;
  }
  .finding-waiting {
    min-height: 16em;
  }
  .days-waiting {
    min-height: 6em;
    padding-block: 12px;
  }
  .ways {
    gap: 8px;
  }
  .ways .button {
    padding-inline: 16px;
  }
  .months {
    border-block-end: 1px solid var(--iml-line);
  }
  .month {
    border-block-start: 1px solid var(--iml-line);
  }
  .month-name {
    justify-content: flex-start;
    width: 100%;
    min-height: 52px;
    padding: 8px 2px;
    border: 0;
    background: none;
    font-size: 1.06em;
    text-align: start;
  }
  .month-name .icon {
    color: var(--iml-accent);
  }
  .frame .month-name[aria-expanded='true'] .icon {
    transform: rotate(90deg);
  }
  .days {
    display: grid;
    gap: 16px;
    padding-block: 4px 20px;
  }
  .days > .button {
    justify-self: start;
  }
  .day {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  h5 {
    margin: 0;
    color: var(--iml-muted);
    font-size: 0.8824em;
    font-weight: 640;
    line-height: 1.4;
  }
  h5::first-letter,
  .when::first-letter {
    text-transform: uppercase;
  }
  .when {
    display: block;
  }
  .entries {
    display: grid;
    gap: 10px;
    min-width: 0;
  }
  .entry {
    position: relative;
    display: grid;
    gap: 6px;
    min-width: 0;
    padding: 12px 14px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
    /* What is not on the screen is not laid out; its height is guessed until it was seen once. */
    content-visibility: auto;
    contain-intrinsic-size: auto 6.6em;
  }
  .entry .open {
    justify-content: space-between;
    gap: 12px;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    font-weight: 400;
    line-height: inherit;
    text-align: start;
  }
  .entry .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .entry .open:focus-visible {
    outline: none;
  }
  .entry .open:focus-visible::after {
    outline: 3px solid var(--iml-accent);
    outline-offset: -4px;
  }
  .entry .open .icon {
    color: var(--iml-accent);
  }
  .entry .clamped {
    -webkit-line-clamp: 3;
    line-clamp: 3;
    white-space: normal;
  }
  .entry mark {
    border-radius: 3px;
    background: var(--iml-warm-soft);
    color: inherit;
    font-weight: 640;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 14px;
    min-width: 0;
  }
  .marks[hidden] {
    display: none;
  }
  .mark-mood {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  .mark-mood .mood-picture {
    width: 1.4em;
    height: 1.4em;
  }
  .choices {
    display: grid;
    gap: 14px;
    padding: 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  @container iml (min-width: 520px) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }
  .named {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-end: 12px;
  }
  .named p {
    flex: 1 0 100%;
    margin: 0;
  }
  .found-status {
    min-height: 1.6em;
    margin-block: 20px 10px;
    font-weight: 640;
  }
  .found + .actions {
    margin-block-start: 16px;
  }
  .back-part {
    padding-block: 16px;
    border-block-start: 1px solid var(--iml-line);
  }
  .row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .row .inline {
    flex: none;
    min-height: 44px;
    font-size: 0.8824em;
  }
  .said-list {
    display: grid;
    gap: 10px;
  }
  .said-list > li {
    padding: 14px 16px 4px;
    border-inline-start: 4px solid var(--iml-accent);
    border-radius: 0 var(--iml-radius-control) var(--iml-radius-control) 0;
    background: var(--iml-accent-soft);
  }
  [dir='rtl'] .said-list > li {
    border-radius: var(--iml-radius-control) 0 0 var(--iml-radius-control);
  }
  blockquote {
    margin: 0;
  }
  @media (hover: hover) {
    .entry .open:hover > span,
    .month-name:hover span {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .choices,
    .said-list > li {
      border: 1px solid CanvasText;
    }
    .entry mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    .entry {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
