import { css } from 'lit';

/** What only the view of the lock needs. */
export const lockViewStyles = css`
  .paper-code {
    padding: 14px 18px;
    border: 2px dashed var(--iml-edge);
    border-radius: 10px;
    font-family: ui-monospace, 'Liberation Mono', Menlo, monospace;
    font-size: 1.3em;
    font-weight: 600;
    letter-spacing: 0.06em;
    overflow-wrap: anywhere;
    inline-size: fit-content;
    max-inline-size: 100%;
    user-select: all;
  }
  .lock-form {
    display: grid;
    gap: 16px;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--iml-line);
  }
  .lock-choices {
    display: grid;
    justify-items: start;
    gap: 4px;
  }
`;
