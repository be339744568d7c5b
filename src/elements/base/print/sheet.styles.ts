import { css } from 'lit';

/** A printed page: ink only, lines to write on. The same on the screen, in small. */
export const sheetStyles = css`
  .sheet {
    margin-block-start: 16px;
    padding: 20px;
    border: 1px solid var(--iml-line, #999);
    background: #fff;
  }
  .paper {
    color: #000;
    font-family: inherit;
    font-size: 12pt;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .paper h1 {
    margin: 0 0 12pt;
    font-size: 18pt;
    line-height: 1.25;
  }
  .paper h2 {
    margin: 0 0 2pt;
    font-size: 12pt;
  }
  .paper section,
  .paper .answers > div {
    margin-block-end: 7pt;
  }
  .paper section,
  .paper li {
    break-inside: avoid;
  }
  .paper dt,
  .paper h2 {
    break-after: avoid;
  }
  .paper .when::first-letter {
    text-transform: uppercase;
  }
  .paper .kicker,
  .paper small,
  .paper .second {
    margin: 0;
    color: #000;
    font-size: 11pt;
  }
  .paper p,
  .paper dl {
    margin: 0;
  }
  .paper .answers dt {
    color: #000;
    font-size: 11pt;
    font-weight: 640;
  }
  .paper dd {
    margin: 0;
  }
  .paper ol,
  .paper ul {
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .paper ol {
    padding-inline-start: 2.2em;
  }
  .paper .leaf-of-day {
    display: none;
  }
  .paper .answers {
    display: block;
  }
  .paper .over {
    display: block;
  }
  .paper .plain-list {
    list-style: none;
    padding: 0;
  }
  .paper .own-words {
    white-space: pre-wrap;
  }
  .lines i {
    display: block;
    height: 20pt;
    border-bottom: 1px solid #666;
  }
  .boxes span {
    display: inline-block;
    margin-inline-end: 14pt;
  }
  .ruler-row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4pt 14pt;
  }
  .two {
    display: grid;
    grid-template-columns: 2fr 1fr;
    gap: 14pt;
    margin-block-start: 6pt;
  }
  .paper .large-type {
    font-size: 20pt;
    line-height: 1.5;
  }
  .paper .large-type p + p,
  .paper .large-type .in-group {
    margin-block-start: 12pt;
  }
  .paper .crisis {
    margin-block-start: 10pt;
    padding-block-start: 6pt;
    border-top: 1px solid #000;
  }
  #view-heading + .share {
    margin-block-start: 16px;
  }
  @media print {
    .sheet {
      padding: 0;
      border: 0;
    }
  }
`;
