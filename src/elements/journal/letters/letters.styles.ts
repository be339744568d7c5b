import { css } from 'lit';

/** The look of letters: paper that is folded until it is opened. */
export const lettersStyles = css`
  .letters {
    display: grid;
    gap: 20px;
    min-width: 0;
    margin-block-start: 8px;
  }
  .letters > .field {
    margin: 0;
  }
  .letters > .button {
    justify-self: start;
  }
  .letters section,
  .letter-list {
    display: grid;
    gap: 10px;
    min-width: 0;
  }
  .letters h4 {
    margin: 0;
  }
  .letters textarea {
    min-height: calc(8lh + 22px);
    max-height: 70vh;
  }
  .letter-list > li {
    position: relative;
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 0 12px;
    min-width: 0;
    padding: 12px 14px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .letter-list > .ready {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
  }
  .letter-list .icon {
    width: 1.6em;
    height: 1.6em;
    color: var(--iml-accent);
    stroke-width: 1.6;
  }
  .letter-list .open {
    justify-content: start;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--iml-ink);
    text-align: start;
  }
  .letter-list .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .letter-list .open:focus-visible {
    outline: none;
  }
  .letter-list .open:focus-visible::after {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
  .letter-list p,
  .letter-list .actions {
    grid-column: 2;
  }
  .letter-text {
    padding: 18px 20px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
    background: var(--iml-sunk);
    overflow-wrap: anywhere;
  }
  .letter-foot {
    padding-block-start: 12px;
    border-block-start: 1px solid var(--iml-line);
  }
  @media (hover: hover) {
    .letter-list .open:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  @media (forced-colors: active) {
    .letter-list > .ready {
      border-width: 3px;
    }
  }
`;
