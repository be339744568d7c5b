import { css } from 'lit';

/**
 * Folds lie on the quarters of a letter page, 8½ by 11 inches, whose margin is that of every paper (14 mm). The last
 * row is a little shorter, so that rounding never makes a second page.
 */
export const pocketCardStyles = css`
  .pocket-card {
    display: grid;
    grid-template: calc(2.75in - 14mm) 2.75in 2.75in calc(2.7in - 14mm) / 1fr 1fr;
    width: calc(8.5in - 28mm);
    font-size: 10pt;
    line-height: 1.25;
  }
  .paper.pocket-card section {
    min-width: 0;
    margin: 0;
    padding: 10pt 12pt;
    overflow: hidden;
    border: 0 dashed #666;
  }
  .pocket-card section:nth-child(-n + 5) {
    border-bottom-width: 1px;
  }
  .pocket-card section:is(:nth-child(1), :nth-child(4), :nth-child(6)) {
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
    font-size: 10pt;
  }
  .pocket-card .kicker,
  .pocket-card small {
    font-size: 9pt;
  }
  .pocket-card .line-988 {
    margin-block: 4pt;
    font-size: 18pt;
    font-weight: 700;
  }
  .pocket-card .tries {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 5pt 24pt;
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
    color: #000;
    font-size: 9pt;
  }
  @media print {
    .pocket-card {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
    }
  }
`;
