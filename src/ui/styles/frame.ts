import { css } from 'lit';

/** The frame: heading, quick exit, save state and language above; content; safety bar below. */
export const frameStyles = css`
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    max-width: 960px;
    margin-inline: auto;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius);
    background: var(--iml-paper);
  }
  .frame > * {
    grid-column: 1 / -1;
    padding-inline: 20px;
  }
  .frame > .heading {
    grid-area: 1 / 1;
    align-content: center;
    min-height: 60px;
    padding-block: 12px 0;
    padding-inline-end: 12px;
    font-size: 1.06em;
    font-weight: 680;
    line-height: 1.3;
  }
  .frame > .leave {
    grid-area: 1 / 2 / 6 / 3;
    align-self: start;
    position: sticky;
    z-index: 2;
    top: 8px;
    margin-block: 12px 0;
    margin-inline-end: 20px;
    padding-inline: 16px;
  }
  .status {
    grid-row: 2;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 44px;
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
    grid-row: 3;
    display: grid;
    gap: 12px;
    border-bottom: 1px solid var(--iml-line);
  }
  .notices > :last-child {
    margin-block-end: 16px;
  }
  .content {
    grid-row: 4;
    padding-block: 22px;
    min-height: 8em;
  }
  .keeping-row {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 12px;
    margin-block-start: 14px;
    border-top: 1px solid var(--iml-line);
    padding-block-start: 6px;
    font-size: 0.8824em;
  }
  .cover .content {
    border-top: 1px solid var(--iml-line);
    display: grid;
    align-content: center;
    gap: 16px;
    min-height: 16em;
  }
  .cover .heading {
    min-height: 72px;
    padding-block: 12px;
  }
  .safety {
    grid-row: 5;
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
    .frame > .leave {
      margin-inline-end: 14px;
    }
  }
  @container iml (min-width: 720px) {
    .frame > * {
      padding-inline: 26px;
    }
    .frame > .leave {
      margin-inline-end: 26px;
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
  @media print {
    .frame {
      border: 0;
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
