import { css } from 'lit';

/** What only the cover of a lock needs. */
export const lockStyles = css`
  .lock {
    display: grid;
    gap: 12px;
    max-inline-size: 34em;
  }
  .lock form {
    display: grid;
    gap: 16px;
  }
  .lock h3,
  .lock p {
    margin: 0;
  }
  .lock .lost {
    display: grid;
    gap: 10px;
    margin-block-start: 20px;
    padding-block-start: 18px;
    border-block-start: 1px solid var(--iml-line);
  }
  .show-words {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    font-weight: 400;
  }
  .show-words input {
    inline-size: 22px;
    block-size: 22px;
  }
`;
