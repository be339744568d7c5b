import { css } from 'lit';

/** Step line, navigation, examples, questions back, notices, dialogs. */
export const boxes = css`
  .steps {
    margin-block-end: 4px;
  }
  .bars {
    display: flex;
    gap: 6px;
    margin-block-end: 12px;
  }
  .bars i {
    flex: 1;
    height: 6px;
    border-radius: 3px;
    background: var(--iml-line);
  }
  .bars .done {
    background: var(--iml-accent);
  }
  .wizard-nav {
    display: grid;
    gap: 8px;
    padding-block-start: 8px;
  }
  .pair,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 20px;
  }
  .pair {
    justify-content: space-between;
  }
  .pair > .main {
    margin-inline-start: auto;
  }
  .example,
  .ask-back,
  .notice,
  .undo,
  .empty {
    margin-block-end: 22px;
    padding: 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .example {
    border-inline-start: 4px solid var(--iml-accent);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .label {
    color: var(--iml-accent);
    font-weight: 640;
  }
  .example .label {
    font-size: 0.8824em;
  }
  .ask-back,
  .notice.warm {
    background: var(--iml-warm-soft);
  }
  .ask-back .label,
  .notice.warm .label {
    color: var(--iml-warm);
  }
  .ask-back > .field {
    margin-block: 10px 0;
  }
  .ask-back > .actions {
    margin-block-start: 12px;
  }
  .field + .ask-back {
    margin-block-start: -10px;
  }
  .notice,
  .undo {
    margin: 0;
  }
  .content > .notice {
    margin-block-start: 22px;
  }
  .notice .actions {
    margin-block-start: 10px;
  }
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 20px;
    position: sticky;
    z-index: 2;
    bottom: 12px;
    margin-block-start: 16px;
    padding: 8px 16px;
    border: 1px solid var(--iml-edge);
    background: var(--iml-sunk);
    box-shadow: 0 4px 18px rgb(10 20 20 / 18%);
  }
  .clamped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
    overflow: hidden;
  }
  #view-heading {
    scroll-margin-block-start: calc(var(--iml-top, 0px) + 136px);
  }
  .answers {
    display: grid;
    gap: 10px;
    margin: 0;
  }
  .answers dt {
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  .answers dd {
    margin: 0;
  }
  @media (max-height: 400px) {
    .undo {
      position: static;
    }
  }
  .empty {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    background: none;
  }
  .empty .button {
    justify-self: start;
  }
  .empty > h3 + p,
  .empty .example {
    margin: 0;
  }
  dialog {
    width: min(34em, 100% - 24px);
    max-height: calc(100dvh - 24px);
    padding: 20px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius);
    background: var(--iml-paper);
    color: inherit;
  }
  dialog[open] {
    display: grid;
    gap: 16px;
  }
  .dialog-top {
    position: sticky;
    z-index: 1;
    top: -20px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    margin: -20px -20px 0;
    padding: 12px 20px;
    background: var(--iml-paper);
  }
  .dialog-top .button {
    flex: none;
  }
  dialog.whole {
    width: 100%;
    max-width: 100%;
    height: 100dvh;
    max-height: 100%;
    border: 0;
    border-radius: 0;
    align-content: start;
  }
  ::backdrop {
    background: rgb(10 20 20 / 60%);
  }
  @container iml (max-width: 519px) {
    .notice .plain {
      flex: 1 1 auto;
    }
  }
  @container iml (max-width: 359px) {
    .pair > .main {
      flex: 1 1 auto;
    }
  }
  @media (forced-colors: active) {
    .example,
    .ask-back,
    .notice,
    .undo {
      border: 1px solid CanvasText;
    }
    .bars i {
      border: 1px solid CanvasText;
    }
    .bars .done {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    .steps,
    .wizard-nav,
    .undo {
      display: none;
    }
    .example,
    .ask-back {
      border: 1px solid #999;
      break-inside: avoid;
    }
  }
`;
