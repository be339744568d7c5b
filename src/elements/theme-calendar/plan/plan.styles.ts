import { css } from 'lit';

/** The look of changing the plan; fields and boxes have their own sheets. */
export const planStyles = css`
  .plan-strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 20px;
    padding: 12px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-sunk);
  }
  .plan-strip p {
    flex: 1 1 14em;
  }
  .plan-lines > li,
  .plan-rows > li {
    display: grid;
    gap: 4px;
    padding-block: 12px;
  }
  .plan-lines > li + li,
  .plan-rows > li + li {
    border-top: 1px solid var(--iml-line);
  }
  .plan-lines > li > .button {
    justify-self: start;
    margin-inline-start: -6px;
    padding-inline: 6px;
  }
  .plan-lines > .both {
    padding: 12px 16px;
    border: 0;
    border-inline-start: 4px solid var(--iml-warm);
    background: var(--iml-warm-soft);
  }
  .plan-rows > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0 16px;
    padding-block: 2px;
  }
  .plan-rows > li > p {
    flex: 1 1 9.5em;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .plan-rows > li > .button,
  .movers {
    flex: none;
  }
  .movers > .button {
    padding-inline: 10px;
  }
  .content > .button,
  .plan > .button,
  .plan-group > .button {
    justify-self: start;
    margin-inline-start: -6px;
    padding-inline: 6px;
  }
  .content > .main,
  .plan > .main {
    margin: 0;
    padding-inline: 20px;
  }
  .plan {
    display: grid;
    gap: 12px;
  }
  .plan-group {
    display: grid;
    gap: 4px;
    margin-block-end: 10px;
  }
  .plan-group h4,
  .way h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 640;
  }
  .plan-saved {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: center;
    color: var(--iml-muted);
    font-size: 0.8824em;
  }
  .way {
    display: grid;
    gap: 10px;
    padding-block: 18px;
    border-top: 1px solid var(--iml-line);
  }
  .way .field {
    margin-block-end: 8px;
  }
  .way textarea {
    overflow-wrap: anywhere;
  }
  .pair-of-languages {
    display: grid;
    align-items: start;
    gap: 0 20px;
  }
  .qr {
    width: min(100%, 260px);
    padding: 12px;
    background: #fff;
  }
  .qr path {
    fill: #000;
  }
  @container iml (min-width: 620px) {
    .pair-of-languages {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .plan-strip,
    .plan-lines > .both {
      border: 1px solid CanvasText;
    }
    .qr {
      forced-color-adjust: none;
    }
  }
`;
