import { css } from 'lit';

/** Tables on paper. */
export const paperStyles = css`
  .paper table {
    width: 100%;
    margin-block: 8pt;
    border-collapse: collapse;
  }
  .paper th,
  .paper td {
    padding: 3pt 6pt;
    border: 1px solid #666;
    font-size: 11pt;
    text-align: start;
  }
  .paper td {
    text-align: end;
  }
  .paper .write th,
  .paper .write td {
    height: 18pt;
    font-weight: 400;
  }
  .paper tr {
    break-inside: avoid;
  }
`;
