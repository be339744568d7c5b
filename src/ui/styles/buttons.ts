import { css } from 'lit';

/** Buttons, links that look like them, and what opens at a press. */
export const buttons = css`
  button,
  .button,
  .leave {
    margin: 0;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    background: var(--iml-paper);
    color: var(--iml-ink);
    font: inherit;
    letter-spacing: inherit;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 48px;
    padding: 8px 20px;
    font-weight: 640;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .leave {
    font-size: 0.8824em;
  }
  .button.main {
    border-color: var(--iml-accent);
    background: var(--iml-accent);
    color: var(--iml-on-accent);
  }
  .button.plain {
    border-color: var(--iml-accent);
    color: var(--iml-accent);
  }
  .button.text,
  .inline {
    border-color: transparent;
    background: none;
    color: var(--iml-accent);
  }
  .button.text {
    margin-inline: -8px;
    padding-inline: 8px;
    text-align: start;
  }
  .button .icon + span {
    text-align: start;
  }
  .button span {
    overflow-wrap: break-word;
  }
  button:disabled {
    border-color: var(--iml-line);
    color: var(--iml-muted);
    opacity: 0.7;
    cursor: default;
  }
  .inline {
    padding: 4px 0;
    border-width: 0;
    font-size: inherit;
  }
  @media (hover: hover) {
    .button:hover span,
    .inline:hover,
    .leave:hover {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    width: fit-content;
    min-height: 48px;
    color: var(--iml-accent);
    font-weight: 640;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    width: 8px;
    height: 8px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  [open] > summary::before {
    transform: translateY(2px) rotate(225deg);
  }
  @media (forced-colors: active) {
    .button.text {
      margin-inline: 0;
    }
    .inline {
      text-decoration: underline;
    }
    .button.main {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
