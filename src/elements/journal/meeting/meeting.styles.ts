import { css } from 'lit';

/** Choosing sentences, the card, the whole screen, and topics for the coach. */
export const meetingStyles = css`
  .newest-card {
    margin: 24px 0 0;
  }
  .picking,
  .card-page,
  .tally,
  .consent {
    display: grid;
    gap: 16px;
    min-width: 0;
    max-width: 46em;
  }
  .card-page,
  .tally {
    margin-block-start: 12px;
  }
  .picking .field,
  .tally > .field {
    margin: 0;
  }
  .sentences,
  .sentences .line {
    display: grid;
    gap: 8px;
    min-width: 0;
  }
  .sentences .line + .line {
    margin-block-start: 8px;
  }
  .sentence {
    display: flex;
    align-items: start;
    gap: 10px;
    width: 100%;
    min-height: 48px;
    padding: 10px 14px 10px 10px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .sentence > span {
    flex: 1;
    min-width: 0;
  }
  .sentence .icon {
    flex: none;
    width: 1.3em;
    height: 1.3em;
    margin-block-start: 0.12em;
    border: 1px solid var(--iml-edge);
    border-radius: 6px;
    color: transparent;
    stroke-width: 3;
  }
  .sentence[aria-pressed='true'] {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    box-shadow: 0 0 0 1px var(--iml-accent);
  }
  .sentence[aria-pressed='true'] .icon {
    border-color: var(--iml-accent);
    background: var(--iml-accent);
    color: var(--iml-paper);
  }
  .sentence:focus-visible {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
  .whole-entry {
    width: auto;
    justify-self: start;
    font-weight: 640;
  }
  .group-words textarea {
    min-height: calc(3lh + 22px);
  }
  .card-words {
    display: grid;
    gap: 0.7em;
    padding: 20px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    font-size: 1.18em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .card-words p,
  .aloud-words p {
    margin: 0;
  }
  .in-group {
    display: grid;
    gap: 0.3em;
    padding-block-start: 0.7em;
    border-top: 1px solid var(--iml-line);
  }
  .in-group .second {
    font-size: 15px;
  }
  .card-page .actions {
    gap: 12px;
  }
  .consent {
    gap: 8px;
  }
  .consent ul {
    display: grid;
    gap: 6px;
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .share-lines ul {
    margin: 0;
    padding-inline-start: 1.3em;
  }
  .share-lines dd > p {
    margin: 0;
  }
  .share-lines dd > p + p {
    margin-block-start: 0.5em;
  }
  dialog.aloud {
    padding: 0;
    grid-template-rows: auto 1fr auto;
    gap: 0;
  }
  .aloud-top {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 10px 16px;
    border-bottom: 1px solid var(--iml-line);
    background: var(--iml-paper);
  }
  .aloud-words {
    display: grid;
    align-content: start;
    gap: 0.7em;
    justify-self: center;
    width: 100%;
    max-width: 30em;
    padding: 0.9em 20px;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .aloud-foot {
    border-top: 1px solid var(--iml-line);
    background: var(--iml-sunk);
  }
  .aloud-foot > * {
    padding: 8px 16px;
  }
  .aloud-foot .actions {
    flex-wrap: nowrap;
    gap: 10px;
  }
  .aloud-foot .button {
    flex: 0 1 12em;
    padding-inline: 10px;
  }
  .aloud-foot .safety {
    border-radius: 0;
  }
  .aloud-foot [aria-disabled] {
    opacity: 0.6;
    cursor: default;
  }
  .size-0 {
    font-size: calc(1.2em + 1vw);
  }
  .size-1 {
    font-size: calc(1.5em + 1vw);
  }
  .size-2 {
    font-size: calc(1.9em + 1vw);
  }
  .size-3 {
    font-size: calc(2.4em + 1vw);
  }
  .size-4 {
    font-size: calc(3em + 1vw);
  }
  .size-5 {
    font-size: calc(3.8em + 1vw);
  }
  @media (forced-colors: active) {
    .sentence[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
    .sentence[aria-pressed='true'] .icon {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
