import { css } from 'lit';

/** The look of the views behind the first one. */
export const viewStyles = css`
  .view,
  .view section,
  .made,
  .work {
    display: grid;
    gap: 14px;
    min-width: 0;
  }
  .view {
    gap: 20px;
    margin-block-start: 8px;
  }
  .view p,
  .view h4,
  .view ul,
  .view ol,
  .view .field {
    margin: 0;
  }
  .view ul,
  .view ol {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.4em;
  }
  .view .steps {
    gap: 14px;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .view .steps li {
    display: grid;
    grid-template-columns: auto auto 1fr;
    align-items: start;
    gap: 12px;
    counter-increment: step;
  }
  .view .steps li::before {
    content: counter(step) '.';
    min-width: 1.2em;
    font-weight: 640;
  }
  .view .steps .icon {
    width: 1.5em;
    height: 1.5em;
    color: var(--iml-accent);
  }
  .made {
    padding: 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .view progress {
    width: 100%;
    height: 12px;
    accent-color: var(--iml-accent);
  }
  .told {
    font-weight: 640;
  }
  .armored {
    font-family: ui-monospace, monospace;
    font-size: 0.8em;
  }
  @media (forced-colors: active) {
    .made {
      border: 1px solid CanvasText;
    }
  }
`;
