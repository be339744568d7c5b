import { css } from 'lit';

/** The calendar's own look, on top of the styles of every element. */
export const themeCalendarStyles = css`
  .heading {
    font-size: 1.3em;
  }
  .content {
    display: grid;
    align-content: start;
    gap: 14px;
    padding-block-start: 14px;
  }
  .content > * {
    min-width: 0;
  }
  .views {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px;
    padding: 4px;
    border-radius: calc(var(--iml-radius-control) + 4px);
    background: var(--iml-sunk);
  }
  .view {
    padding-inline: 8px;
    border-color: transparent;
    background: none;
    color: var(--iml-muted);
  }
  .view[aria-pressed='true'] {
    border-color: var(--iml-accent);
    background: var(--iml-paper);
    color: var(--iml-ink);
  }
  .when {
    color: var(--iml-accent);
    font-weight: 640;
  }
  .bars {
    display: flex;
    gap: 4px;
    margin-block-start: 10px;
  }
  .bars i {
    flex: 1;
    height: 8px;
    border-radius: 4px;
    background: var(--iml-line);
  }
  .bars .gone {
    background: var(--iml-edge);
  }
  .bars .here {
    background: var(--iml-accent);
  }
  .about {
    position: relative;
  }
  .turns {
    margin-block-start: 6px;
  }
  .turns,
  .row {
    display: flex;
    justify-content: space-between;
    gap: 4px 20px;
  }
  .row {
    flex-wrap: wrap;
    justify-content: flex-start;
  }
  .turns .button {
    gap: 4px;
    margin-inline: -6px;
    padding-inline: 6px;
    line-height: 1.2;
  }
  .next-month {
    flex-direction: row-reverse;
  }
  [aria-disabled='true'] {
    color: var(--iml-muted);
    opacity: 0.7;
    cursor: default;
  }
  .week,
  .week > div {
    display: grid;
    gap: 20px;
    align-content: start;
  }
  .week > div {
    gap: 12px;
  }
  .week h3 {
    font-size: 1.18em;
  }
  .next-card {
    padding: 16px;
    border: 1px solid var(--iml-accent);
    border-radius: var(--iml-radius-control);
  }
  .next-card .meeting {
    padding-block: 12px 0;
    border: 0;
  }
  .meeting {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    padding-block: 12px;
  }
  .meeting + .meeting {
    border-top: 1px solid var(--iml-line);
  }
  .lines {
    flex: 1 1 9em;
    min-width: 0;
  }
  .label-day {
    font-weight: 640;
    text-wrap: balance;
  }
  .meeting .pill {
    align-self: center;
  }
  .change {
    color: var(--iml-warm);
    font-weight: 640;
  }
  .leaf-of-day {
    flex: none;
    align-self: flex-start;
    display: grid;
    width: 56px;
    overflow: clip;
    border: 1px solid var(--iml-accent);
    border-radius: 10px;
    text-align: center;
    line-height: 1.4;
  }
  .leaf-of-day small {
    padding-inline: 2px;
    background: var(--iml-accent);
    color: var(--iml-on-accent);
    font-weight: 640;
    text-transform: uppercase;
    white-space: nowrap;
  }
  .leaf-of-day b {
    padding-block: 2px;
    font-size: 1.4em;
  }
  :is(.cancelled, .break) .leaf-of-day {
    border-color: var(--iml-edge);
  }
  :is(.cancelled, .break) .leaf-of-day small {
    background: var(--iml-sunk);
    color: var(--iml-muted);
  }
  :is(.cancelled, .break) .leaf-of-day b {
    text-decoration: line-through;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    padding-block: 4px;
    color: var(--iml-muted);
    font-size: min(0.8824em, 3.7cqi);
    font-weight: 640;
    white-space: nowrap;
  }
  td {
    position: relative;
    height: 48px;
    padding: 4px 2px;
    border: 1px solid var(--iml-line);
    line-height: 1.3;
    text-align: center;
    vertical-align: top;
    cursor: pointer;
  }
  td b {
    font-weight: 400;
  }
  td.outside b {
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  td[aria-current] b {
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  td[aria-selected='true'] {
    box-shadow: inset 0 0 0 2px var(--iml-accent);
    background: var(--iml-accent-soft);
  }
  td:focus-visible {
    z-index: 1;
  }
  .mark {
    display: block;
    color: var(--iml-accent);
    font-size: 0.8824em;
    font-weight: 640;
  }
  .off {
    color: var(--iml-warm);
  }
  i {
    font-style: normal;
  }
  .word {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  .of-day {
    padding: 4px 16px 8px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .of-day > p:first-child {
    margin-block-start: 8px;
  }
  .themes {
    display: grid;
    gap: 10px;
  }
  .theme {
    display: grid;
    align-content: start;
    justify-items: start;
    padding: 10px 14px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .theme.now {
    border: 2px solid var(--iml-accent);
  }
  .theme .title {
    font-weight: 640;
    line-height: 1.3;
  }
  .foot {
    border-top: 1px solid var(--iml-line);
    padding-block-start: 6px;
  }
  @container iml (min-width: 480px) {
    .views {
      grid-template-columns: repeat(4, auto);
    }
    .themes {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container iml (min-width: 620px) {
    .about .turns {
      position: absolute;
      inset-block-start: -10px;
      inset-inline-end: 0;
      margin: 0;
    }
    .of-day {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
    }
    td {
      height: 62px;
    }
    .word {
      position: static;
      width: auto;
      height: auto;
      clip-path: none;
      white-space: normal;
    }
    .mark i {
      margin-inline-end: 4px;
    }
    .legend {
      display: none;
    }
  }
  @container iml (min-width: 720px) {
    .week {
      grid-template-columns: 1fr 1fr;
    }
    .themes {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (forced-colors: active) {
    .view[aria-pressed='true'],
    td[aria-selected='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    td[aria-selected='true'] * {
      color: HighlightText;
    }
    .of-day,
    .bars i {
      border: 1px solid CanvasText;
    }
    .bars .here {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .meeting,
    .theme,
    tr {
      break-inside: avoid;
    }
  }
`;
