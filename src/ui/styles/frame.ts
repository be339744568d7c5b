import { css } from 'lit';

/** The frame: heading, quick exit, save state and language above; content; safety bar below. */
export const frameStyles = css`
  .frame {
    display: flex;
    flex-direction: column;
    max-width: 960px;
    min-height: var(--iml-min-height, var(--iml-room, 24.7em));
    margin-inline: auto;
    overflow: clip;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius);
    background: var(--iml-paper);
  }
  .frame.away {
    min-height: 24.7em;
  }
  .frame > * {
    padding-inline: 20px;
  }
  .top {
    position: sticky;
    z-index: 2;
    top: var(--iml-top, 0px);
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 64px;
    padding-block: 8px;
    background: var(--iml-paper);
  }
  .top::after {
    content: '';
    position: absolute;
    inset: 100% 0 auto;
    height: 10px;
    background: linear-gradient(var(--iml-paper), transparent);
    pointer-events: none;
  }
  .heading {
    flex: 1;
    font-size: 1.06em;
    font-weight: 680;
    line-height: 1.3;
  }
  .top .leave {
    flex: none;
    max-width: 60%;
    padding-inline: min(16px, 3.4cqi);
  }
  .frame :is(a, button, input, textarea, summary, [tabindex]) {
    scroll-margin-block: calc(var(--iml-top, 0px) + 88px) 96px;
  }
  .frame .field :is(input, textarea) {
    scroll-margin-block-start: calc(var(--iml-top, 0px) + 148px);
  }
  .status {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 48px;
    font-size: 0.8824em;
    line-height: 1.4;
  }
  .status:empty {
    min-height: 12px;
  }
  .save {
    display: grid;
    flex: 1;
    align-items: center;
    color: var(--iml-muted);
  }
  .save > .room {
    visibility: hidden;
  }
  .save > * {
    grid-area: 1 / 1;
  }
  .save .icon {
    width: 1em;
    height: 1em;
    margin-inline-end: 4px;
    stroke-width: 3;
    vertical-align: -0.1em;
  }
  .save.device {
    color: var(--iml-leaf);
  }
  .save.failed {
    color: var(--iml-warm);
    font-weight: 640;
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0 12px;
    margin-inline-start: auto;
  }
  .notices {
    display: grid;
    gap: 12px;
    border-bottom: 1px solid var(--iml-line);
  }
  .notices > :last-child {
    margin-block-end: 16px;
  }
  .content {
    flex: 1;
    padding-block: 22px;
    min-height: 8em;
  }
  .keeping-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 24px;
    margin-block-start: 14px;
    border-top: 1px solid var(--iml-line);
    padding-block-start: 6px;
    font-size: 0.8824em;
  }
  .keeping-row .button.text {
    color: var(--iml-muted);
    font-weight: 400;
  }
  .cover .content {
    border-top: 1px solid var(--iml-line);
    display: grid;
    align-content: start;
    gap: 16px;
    min-height: 16em;
  }
  .cover .heading {
    font-size: 1.3em;
  }
  .safety {
    padding-block: 4px 10px;
    border-top: 1px solid var(--iml-line);
    border-radius: 0 0 calc(var(--iml-radius) - 1px) calc(var(--iml-radius) - 1px);
    background: var(--iml-sunk);
    font-size: 0.8824em;
    line-height: 1.4;
  }
  .safety .second {
    font-size: 1em;
  }
  .safety.line {
    padding-block: 0;
  }
  .safety p:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 18px;
  }
  .safety a {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  @container iml (max-width: 359px) {
    .frame > * {
      padding-inline: 14px;
    }
  }
  @container iml (min-width: 720px) {
    .frame > * {
      padding-inline: 26px;
    }
    .safety {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 20px;
      padding-block: 0;
    }
  }
  @media (forced-colors: active) {
    .top {
      border-bottom: 1px solid CanvasText;
    }
  }
  @media print {
    .frame {
      border: 0;
      min-height: 0;
    }
    .top {
      position: static;
    }
    .frame > * {
      padding-inline: 0;
    }
    .leave,
    .status,
    .notices {
      display: none !important;
    }
  }
`;
