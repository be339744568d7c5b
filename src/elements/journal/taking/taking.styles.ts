import { css } from 'lit';

/** The look of taking the journal along, and of the help. */
export const takingStyles = css`
  .taking,
  .taking section,
  .made,
  .work,
  .plain-words {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .taking {
    gap: 22px;
    margin-block-start: 8px;
  }
  .taking .field {
    margin: 0;
  }
  .taking h4 {
    margin: 0;
  }
  .taking section > .button {
    justify-self: start;
  }
  .taking ul {
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .plain-words {
    gap: 4px;
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--iml-warm);
  }
  .made {
    padding: 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .two-days {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
  }
  .two-days .field {
    flex: 1 1 11em;
  }
  progress {
    width: 100%;
    height: 12px;
    accent-color: var(--iml-accent);
  }
  .told {
    font-weight: 640;
  }
  .bring {
    padding-block-start: 20px;
    border-block-start: 1px solid var(--iml-line);
  }
  .help dl {
    display: grid;
    gap: 10px;
    margin: 0;
  }
  .help dt {
    font-weight: 640;
  }
  .help dd {
    margin: 0;
  }
  @media (forced-colors: active) {
    .made {
      border: 1px solid CanvasText;
    }
  }
`;
