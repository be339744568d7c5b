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
  .answers,
  .coach-answer,
  .reply-box,
  .reply-ask {
    display: grid;
    gap: 8px;
  }
  .answers {
    gap: 12px;
    max-width: 46em;
  }
  .reply-ask {
    max-width: 40em;
  }
  .answers .button {
    text-align: start;
  }
  .answers + .sent-list {
    margin-block-start: 20px;
  }
  .answers p,
  .coach-answer p,
  .reply-ask p {
    margin: 0;
  }
  .coach-answer .label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .coach-answer blockquote {
    margin: 0;
    padding: 14px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
    overflow-wrap: anywhere;
  }
  .reply-box {
    padding: 16px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    gap: 12px;
  }
  .reply-ask {
    margin-block-start: 18px;
  }
  .reply-code {
    padding: 10px 14px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    font-family: ui-monospace, monospace;
    white-space: pre-wrap;
  }
  .scan-code {
    display: block;
    width: min(100%, 340px);
    aspect-ratio: 1;
    margin-block: 18px 8px;
    background: #fff;
  }
  .scan-code path {
    fill: #000;
  }
  @media (forced-colors: active) {
    .scan-code {
      forced-color-adjust: none;
    }
    .coach-answer blockquote {
      border: 1px solid CanvasText;
    }
  }
  dialog.whole .share-lines {
    gap: 18px;
    font-size: 1.25em;
  }
`;
