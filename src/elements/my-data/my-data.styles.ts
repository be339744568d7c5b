import { css } from 'lit';

/** What only the page of one's own things needs beside the shared controls. */
export const myDataStyles = css`
  .content p {
    max-inline-size: 40em;
  }
  .held {
    display: grid;
    align-content: start;
    min-block-size: 9em;
    gap: 10px;
    margin-block-start: 22px;
    justify-items: start;
    min-width: 0;
  }
  .held h3,
  .held p,
  .held ul {
    margin: 0;
  }
  .held ul {
    padding-inline-start: 1.3em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 20px;
  }
  .kept-here {
    min-block-size: 1.6em;
  }
  .plain-words {
    display: grid;
    gap: 4px;
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--iml-warm);
  }
  .lead {
    margin-block-end: 12px;
  }
  .plain-words p {
    margin: 0;
  }
  @media print {
    .ways {
      display: none;
    }
  }
`;
