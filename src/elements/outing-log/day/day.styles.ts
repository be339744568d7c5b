import { css } from 'lit';

/** What only the page for the day needs: large, to be read at arm's length. */
export const dayStyles = css`
  .day {
    display: grid;
    gap: 20px;
    max-width: 34em;
    margin-block-start: 8px;
    font-size: 1.12em;
  }
  .day h3 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .day .clock {
    font-size: 1.3em;
    font-weight: 640;
  }
  .day .clock::first-letter {
    text-transform: uppercase;
  }
  .day section {
    display: grid;
    gap: 8px;
    min-width: 0;
    padding-block-start: 14px;
    border-top: 1px solid var(--iml-line);
  }
  .day h4 {
    color: var(--iml-muted);
    font-size: 0.88em;
  }
  .stacked {
    display: grid;
    justify-items: stretch;
    gap: 12px;
  }
  .day .button:not(.text) {
    min-height: 56px;
  }
  .callers {
    display: grid;
    gap: 14px;
  }
  .callers .name {
    font-weight: 640;
  }
  .day .field {
    margin: 0;
  }
`;
