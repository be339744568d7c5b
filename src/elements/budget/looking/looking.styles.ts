import { css } from 'lit';

/** One spending, the year and paper, on top of the styles of every worksheet. */
export const lookingStyles = css`
  .page {
    display: grid;
    gap: 16px;
    min-width: 0;
    margin-block-start: 8px;
  }
  .lead {
    margin-block: 4px 16px;
  }
  .large {
    font-size: 1.53em;
  }
  .said {
    color: var(--iml-leaf);
    font-weight: 640;
  }
  .records,
  .year-bars {
    display: grid;
    gap: 12px;
  }
  .record {
    display: grid;
    gap: 8px;
    min-width: 0;
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .year-bars .row {
    flex-wrap: wrap;
  }
  .table {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 6px 16px 6px 0;
    border-block-end: 1px solid var(--iml-line);
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  td {
    text-align: end;
  }
`;
