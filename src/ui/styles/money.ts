import { css } from 'lit';

/** A field for an amount beside the sign of its currency. */
export const moneyStyles = css`
  .money {
    display: flex;
    align-items: center;
    gap: 10px;
    max-width: 15em;
  }
  .money .sign {
    flex: none;
    color: var(--iml-muted);
    font-weight: 640;
  }
  .money input {
    min-width: 0;
    font-variant-numeric: tabular-nums;
  }
`;
