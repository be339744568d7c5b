import { css } from 'lit';

/** What is given on paper: each answer below its question, and the lines to send back in signs of one width. */
export const paperStyles = css`
  .share-lines dt {
    font-weight: 600;
  }
  .share-lines dd {
    margin: 0 0 7pt;
    white-space: pre-wrap;
  }
  .reply-ask {
    margin-block-start: 14pt;
    break-inside: avoid;
  }
  .reply-ask .label {
    margin: 0;
    font-weight: 600;
  }
  .reply-code {
    margin: 4pt 0 0;
    font-family: monospace;
    line-height: 1.8;
    white-space: pre-wrap;
  }
`;
