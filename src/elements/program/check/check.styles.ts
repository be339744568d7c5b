import { css } from 'lit';

/** Styles of the webmaster's list. */
export const checkStyles = css`
  .check {
    box-sizing: border-box;
    max-width: 900px;
    margin: 20px auto;
    padding: 20px;
    border: 2px solid var(--iml-accent);
    border-radius: var(--iml-radius);
    background: var(--iml-paper);
    color: var(--iml-ink);
    overflow-wrap: anywhere;
  }
  .second {
    color: var(--iml-muted);
  }
  section > section {
    margin-block-start: 22px;
  }
  h3,
  h4 {
    margin: 0 0 8px;
    font-size: 20px;
  }
  h4 {
    margin-block-start: 12px;
    font-size: 17px;
  }
  p {
    margin: 0 0 4px;
  }
  .check > .button {
    margin-block-start: 22px;
  }
  .problems > li {
    margin: 0 0 12px;
    padding: 12px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-warm-soft);
    list-style: none;
  }
  .problems {
    padding: 0;
  }
  code {
    font-family: ui-monospace, monospace;
    user-select: all;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 4px 12px 4px 0;
    text-align: start;
    vertical-align: top;
  }
  summary {
    min-height: 24px;
    padding: 8px 0;
    cursor: pointer;
  }
  @media print {
    .check {
      display: none;
    }
  }
`;
