import { css } from 'lit';

/** What only the offer needs beside the shared controls. */
export const installStyles = css`
  .content > p {
    margin-block-end: 12px;
  }
  .content > p,
  .steps {
    max-inline-size: 40em;
  }
  .steps {
    display: grid;
    gap: 12px;
    margin: 0 0 20px;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto auto 1fr;
    align-items: start;
    gap: 12px;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step) '.';
    min-width: 1.2em;
    font-weight: 640;
  }
  .steps .icon {
    width: 1.5em;
    height: 1.5em;
    color: var(--iml-accent);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-end: 20px;
  }
`;
