import { css } from 'lit';

/** A state in a word or two. */
export const pills = css`
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 3px 12px;
    border-radius: 99px;
    background: var(--iml-sunk);
    color: var(--iml-muted);
    font-size: 0.8824em;
    font-weight: 640;
    line-height: 1.4;
  }
  .pill .icon {
    width: 1em;
    height: 1em;
    stroke-width: 3;
  }
  .pill.leaf {
    background: var(--iml-leaf-soft);
    color: var(--iml-leaf);
  }
  .pill.warm {
    background: var(--iml-warm-soft);
    color: var(--iml-warm);
  }
  .pill.accent {
    background: var(--iml-accent-soft);
    color: var(--iml-accent);
  }
  @media (forced-colors: active) {
    .pill {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .pill {
      border: 1px solid #999;
      break-inside: avoid;
    }
  }
`;
