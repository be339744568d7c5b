import { css } from 'lit';

/** What only the steps of a plan need. */
export const planStyles = css`
  input[type='time'] {
    max-width: 15em;
    -webkit-appearance: none;
    appearance: none;
  }
  fieldset.field {
    min-width: 0;
    margin-inline: 0;
    padding: 0;
    border: 0;
  }
  fieldset.field legend {
    padding: 0;
  }
  .questions > h4 {
    margin-block: 8px 0;
  }
  .questions details {
    margin-block-end: 22px;
  }
  .questions details > .field {
    margin-block-start: 12px;
  }
  .of-month,
  .reckoned {
    margin-block-end: 22px;
    padding: 12px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
`;
