import { css } from 'lit';

/** The month as it stands, on top of the styles of every worksheet. */
export const budgetStyles = css`
  .month-view {
    display: grid;
    gap: 20px;
    min-width: 0;
  }
  .waiting {
    min-height: 24em;
  }
  .month-row,
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
  }
  .month-row {
    flex-flow: wrap;
  }
  .month-row h3 {
    flex: 5em;
    overflow-wrap: break-word;
  }
  .turns {
    display: flex;
    flex: none;
    gap: 8px;
  }
  .turn {
    width: 48px;
    padding: 0;
    color: var(--iml-accent);
  }
  .purses,
  .presses {
    display: grid;
    gap: 10px;
  }
  .purse {
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .purse.program {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
  }
  .purse.over {
    border-color: var(--iml-warm);
    background: var(--iml-warm-soft);
  }
  .purse h4 {
    margin: 0;
    color: var(--iml-muted);
    font-size: 0.8824em;
    font-weight: 400;
  }
  .sum {
    font-variant-numeric: tabular-nums;
    font-weight: 680;
  }
  .purse .sum {
    font-size: 1.53em;
    line-height: 1.25;
  }
  .lines,
  .spendings ul {
    display: grid;
  }
  .line,
  .spending {
    display: grid;
    gap: 6px;
    min-width: 0;
    padding-block: 12px;
    border-block-end: 1px solid var(--iml-line);
  }
  .name {
    min-width: 0;
    font-weight: 640;
  }
  .add {
    flex: none;
  }
  .over > .left {
    color: var(--iml-warm);
    font-weight: 640;
  }
  .bar {
    display: block;
    width: 100%;
    height: 8px;
    border-radius: 4px;
    overflow: hidden;
  }
  .example .bar {
    margin-block-start: 6px;
  }
  .bar .ground {
    fill: var(--iml-line);
  }
  .bar .used {
    fill: var(--iml-accent);
  }
  .bar.over .used {
    fill: var(--iml-warm);
  }
  .spending .open {
    justify-content: start;
    min-height: 44px;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .spending .clamped {
    flex: 1;
  }
  .open .icon {
    color: var(--iml-accent);
  }
  .kept {
    color: var(--iml-leaf);
    font-weight: 640;
  }
  @container iml (min-width: 480px) {
    .purses:has(> :nth-child(2)),
    .presses {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      forced-color-adjust: none;
    }
    .bar .ground {
      fill: Canvas;
    }
    .bar .used,
    .bar.over .used {
      fill: Highlight;
    }
  }
  @media print {
    .turns,
    .add {
      display: none;
    }
    .line,
    .purse {
      break-inside: avoid;
    }
  }
`;
