import { css } from 'lit';

/** The journal's own look, on top of the styles of every worksheet. */
export const journalStyles = css`
  /* Room for what comes after the first field, so that nothing moves under a hand. */
  .frame {
    --room-of-question: 14.1em;
    --room-of-days: 19.3em;
  }
  @container iml (min-width: 320px) {
    .frame {
      --room-of-question: 11.8em;
    }
  }
  @container iml (min-width: 330px) {
    .frame {
      --room-of-days: 17.8em;
    }
  }
  @container iml (min-width: 400px) {
    .frame {
      --room-of-question: 10.1em;
    }
  }
  @container iml (min-width: 480px) {
    .frame {
      --room-of-question: 9.1em;
      --room-of-days: 14.7em;
    }
  }
  @container iml (min-width: 800px) {
    .frame {
      --room-of-days: 13.1em;
    }
  }
  .writing {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .notice + .writing {
    margin-block-start: 20px;
  }
  .writing > .field,
  .writing > * > .field {
    max-width: none;
    margin: 0;
  }
  .writing textarea {
    min-height: calc(6lh + 22px);
    max-height: 70vh;
  }
  .prompt {
    display: grid;
    align-content: space-between;
    gap: 4px;
    min-height: var(--room-of-question);
    padding: 12px 16px 4px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .kept-prompt.prompt {
    min-height: 0;
  }
  .prompt .label {
    font-size: 0.8824em;
  }
  .prompt-text {
    font-size: 1.06em;
    font-weight: 640;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .prompt .actions {
    gap: 0 min(20px, 3cqi);
  }
  .prompt .button {
    font-size: 0.8824em;
  }
  .moods {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .mood {
    position: relative;
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 48px;
    padding: 6px 11px 6px 8px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
    font-weight: 400;
    line-height: 1.25;
    cursor: pointer;
  }
  .mood input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    opacity: 0;
    cursor: inherit;
  }
  .mood-picture {
    width: 1.5em;
    height: 1.5em;
    color: var(--iml-accent);
    stroke-width: 1.6;
  }
  .mood.chosen {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    box-shadow: 0 0 0 1px var(--iml-accent);
  }
  .mood:has(:focus-visible) {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
  .add-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .toggle {
    padding: 6px 16px 6px 12px;
    border-radius: 24px;
  }
  .toggle .icon {
    width: 1.1em;
    height: 1.1em;
    color: var(--iml-accent);
  }
  .toggle.chosen {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    color: var(--iml-accent);
  }
  .toggle[aria-expanded='true'] {
    box-shadow: 0 0 0 1px var(--iml-accent);
    border-color: var(--iml-accent);
  }
  .timeline {
    min-height: var(--room-of-days);
    margin-block-start: 24px;
  }
  .foot {
    margin-block-start: 8px;
  }
  .kept {
    color: var(--iml-leaf);
    font-weight: 640;
  }
  @media (forced-colors: active) {
    .prompt {
      border: 1px solid CanvasText;
    }
    .mood.chosen {
      outline: 2px solid Highlight;
    }
  }
`;
