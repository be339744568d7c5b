import { css } from 'lit';

/** What stands in the fields and on the pages that are opened after the first. */
export const pageStyles = css`
  .part {
    display: grid;
    gap: 12px;
    min-width: 0;
    margin: 0;
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .part > .field {
    margin: 0;
  }
  .links {
    display: grid;
    gap: 12px;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .part legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 640;
  }
  .part .hint {
    clear: both;
    margin: 0;
  }
  .chip-group {
    display: grid;
    gap: 6px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 48px;
    max-width: 100%;
    padding: 6px 16px;
    border: 1px solid var(--iml-edge);
    border-radius: 24px;
    font-weight: 400;
    line-height: 1.3;
    cursor: pointer;
  }
  .chip input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .chip.chosen {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    box-shadow: 0 0 0 1px var(--iml-accent);
    color: var(--iml-accent);
    font-weight: 640;
  }
  .chip.chosen span::before {
    content: '✓ ' / '';
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
  .chip:has(:disabled) {
    opacity: 0.6;
    cursor: default;
  }
  .add-line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
  }
  .add-line .field {
    flex: 1 1 14em;
    margin: 0;
  }
  .lead {
    margin-block: 4px 16px;
  }
  .page,
  .page > section,
  .records {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .page {
    gap: 20px;
    margin-block-start: 8px;
  }
  .page > section + section {
    padding-block-start: 16px;
    border-top: 1px solid var(--iml-line);
  }
  .page .example {
    margin: 0;
  }
  .page .foot {
    display: grid;
    gap: 8px;
    margin: 0;
  }
  .record {
    display: grid;
    gap: 8px;
    min-width: 0;
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .record .field {
    margin: 0;
  }
  .record.line {
    padding-block-end: 4px;
  }
  .asked {
    margin-block-end: 12px;
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--iml-line);
    color: var(--iml-muted);
  }
  .entry-text {
    max-width: 42em;
  }
  .victory-mark {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .mood-said {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .over,
  .when {
    display: block;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .writing + .wizard-nav {
    max-width: 46em;
    margin-block-start: 12px;
  }
  @media (forced-colors: active) {
    .chip.chosen {
      outline: 2px solid Highlight;
    }
  }
`;
