import { css } from 'lit';

/** Planning and writing down, on top of the styles of every worksheet. */
export const writingStyles = css`
  .lead {
    margin-block: 4px 16px;
  }
  .part {
    display: grid;
    gap: 8px;
    max-width: 46em;
    min-width: 0;
    margin: 8px 0 22px;
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .part legend {
    padding-inline: 6px;
    margin-inline-start: -6px;
    font-weight: 640;
    overflow-wrap: anywhere;
  }
  .part .field {
    margin-block-end: 12px;
  }
  .part > .button {
    justify-self: start;
  }
  .add-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .toggle {
    padding-inline: 14px;
    border-radius: 99px;
  }
  .toggle.chosen {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    color: var(--iml-accent);
  }
  .add-row + * {
    margin-block-start: 12px;
  }
  .sums .label {
    font-size: 0.8824em;
  }
  @container iml (min-width: 340px) {
    .cards.columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container iml (max-width: 519px) {
    .columns .card {
      gap: 10px;
      padding-inline: 10px;
      overflow-wrap: anywhere;
    }
  }
  .questions > .notice {
    margin-block-end: 22px;
  }
`;
