import { css } from 'lit';

/** Styles of the sharing views; an element that shares adds them to its own. */
export const shareStyles = css`
  .share,
  .by-hand,
  .share-state {
    display: grid;
    gap: 12px;
  }
  .share {
    gap: 20px;
    max-width: 46em;
  }
  .share .field {
    margin: 0;
  }
  .share-state {
    justify-items: start;
  }
  .going {
    padding: 16px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
  }
  .going > .label {
    margin-block: 16px 8px;
    border-top: 1px solid var(--iml-line);
    padding-block-start: 14px;
  }
  .share-lines {
    display: grid;
    gap: 10px;
    margin: 0;
  }
  .share-lines dt {
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  .share-lines dd {
    margin: 0;
  }
  .by-hand {
    border-top: 1px solid var(--iml-line);
    padding-block-start: 18px;
  }
  dialog.whole .share-lines {
    gap: 18px;
    font-size: 1.25em;
  }
`;
