import { css } from 'lit';

/** What only the reminder needs beside the shared controls. */
export const reminderStyles = css`
  .content > .second {
    margin-block-end: 6px;
  }
  .told {
    padding: 12px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-sunk);
  }
`;
