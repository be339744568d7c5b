import { css } from 'lit';

/**
 * Folds lie on the quarters of a letter page, 8½ by 11 inches, whose margin is that of every paper (14 mm). The last
 * row is a little shorter, so that rounding never makes a second page. Words that need more room get it: a fold may lie
 * elsewhere, but no word is cut.
 */
export const pocketCardStyles = css`
  .pocket-card {
    display: grid;
    grid-template-rows:
      minmax(calc(2.75in - 14mm), auto) minmax(2.75in, auto) minmax(2.75in, auto)
      minmax(calc(2.7in - 14mm), auto);
    grid-template-columns: 1fr 1fr;
    width: calc(8.5in - 28mm);
    font-size: 11pt;
    line-height: 1.2;
  }
  .paper.pocket-card section {
    min-width: 0;
    margin: 0;
    padding: 10pt 12pt;
    overflow-wrap: anywhere;
    border: 0 dashed #666;
  }
  .pocket-card section:nth-child(-n + 5) {
    border-bottom-width: 1px;
  }
  .pocket-card section:is(:nth-child(1), :nth-child(3), :nth-child(6)) {
    border-inline-end-width: 1px;
  }
  .pocket-card section:nth-child(-n + 2) {
    padding-block-start: 0;
  }
  .pocket-card .wide {
    grid-column: span 2;
  }
  .pocket-card h1 {
    margin-block-end: 4pt;
    font-size: 13pt;
  }
  .pocket-card h2 {
    margin-block-end: 2pt;
    font-size: 11pt;
  }
  .pocket-card .kicker,
  .pocket-card small {
    font-size: 10pt;
  }
  .pocket-card .line-988 {
    margin-block: 4pt;
    font-size: 18pt;
    font-weight: 700;
  }
  .pocket-card .tries {
    columns: 2;
    column-gap: 24pt;
  }
  .pocket-card .tries li {
    padding-block-end: 5pt;
    break-inside: avoid;
  }
  .pocket-card .dates li {
    padding-block-end: 2pt;
  }
  .pocket-card .when {
    display: inline-block;
  }
  .pocket-card .my-step {
    font-size: 13pt;
  }
  .pocket-card .lines i {
    height: 22pt;
  }
  .pocket-card .fold {
    margin-block-start: 10pt;
    color: #000;
    font-size: 10pt;
  }
  @media print {
    .pocket-card {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
    }
  }
`;
