import { css } from 'lit';

/** Fields, cards, ruler and the boxes around them. */
export const controls = css`
  input,
  textarea,
  select {
    margin: 0;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    background: var(--iml-paper);
    color: var(--iml-ink);
    font: inherit;
    letter-spacing: inherit;
  }
  .save .inline {
    min-height: 26px;
    padding: 2px 0;
    line-height: inherit;
    text-align: start;
  }
  .field {
    display: grid;
    gap: 6px;
    max-width: 46em;
    margin-block-end: 22px;
  }
  label,
  .legend {
    font-weight: 640;
    line-height: 1.4;
  }
  .hint {
    margin-block-start: -4px;
  }
  .error {
    padding: 8px 12px;
    border-inline-start: 4px solid var(--iml-warm);
    border-radius: 4px;
    background: var(--iml-warm-soft);
    color: var(--iml-warm);
    font-size: 0.8824em;
    font-weight: 640;
  }
  .legend {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .legend .inline {
    flex: none;
    margin-block: -12px;
    font-size: 0.8824em;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    display: block;
    width: 100%;
    min-height: 48px;
    padding: 10px 14px;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-height: calc(3lh + 22px);
    max-height: max(70vh, 12lh);
  }
  textarea[rows='2'] {
    min-height: calc(2lh + 22px);
  }
  input[type='date'] {
    max-width: 15em;
    -webkit-appearance: none;
    appearance: none;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--iml-warm);
  }
  ::placeholder {
    color: var(--iml-muted);
  }
  .cards {
    display: grid;
    gap: 10px;
  }
  .card {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 52px;
    padding: 10px 14px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    background: var(--iml-paper);
    font-weight: 400;
    cursor: pointer;
  }
  .card.chosen {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    box-shadow: 0 0 0 1px var(--iml-accent);
  }
  .card small {
    display: block;
  }
  .card input {
    flex: none;
    display: grid;
    place-content: center;
    width: 22px;
    height: 22px;
    -webkit-appearance: none;
    appearance: none;
    border: 2px solid var(--iml-edge);
    cursor: inherit;
  }
  .card [type='radio'] {
    border-radius: 50%;
  }
  .card [type='checkbox'] {
    border-radius: 6px;
  }
  .card [type='radio']:checked {
    border: 7px solid var(--iml-accent);
  }
  .card [type='checkbox']:checked {
    border-color: var(--iml-accent);
    background: var(--iml-accent);
  }
  .card [type='checkbox']:checked::before {
    content: '';
    width: 6px;
    height: 11px;
    border: solid var(--iml-on-accent);
    border-width: 0 2.5px 2.5px 0;
    transform: translateY(-1.5px) rotate(45deg);
  }
  .ruler {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 6px;
  }
  .mark {
    position: relative;
    display: grid;
    cursor: pointer;
  }
  .mark input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .mark span {
    display: grid;
    place-content: center;
    min-height: 44px;
    border: 1px solid var(--iml-edge);
    border-radius: 10px;
  }
  .mark :checked + span {
    border-color: var(--iml-accent);
    background: var(--iml-accent);
    color: var(--iml-on-accent);
  }
  .mark :focus-visible + span {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 20px;
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  .ends :last-child {
    text-align: end;
  }
  @container iml (min-width: 520px) {
    .cards.columns {
      grid-template-columns: 1fr 1fr;
    }
    .ruler {
      grid-template-columns: repeat(11, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .mark :checked + span,
    .card [type='checkbox']:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .card [type='radio']:checked {
      border-color: Highlight;
    }
    .card.chosen {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    input:not([type='radio'], [type='checkbox']),
    textarea {
      resize: none;
      max-height: none;
      border-width: 0 0 1px;
      border-radius: 0;
    }
  }
`;
