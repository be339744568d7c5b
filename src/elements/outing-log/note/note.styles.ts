import { css } from 'lit';

/** Looks of sealed notes. */
export const noteStyles = css`
  .note {
    display: grid;
    gap: 12px;
    max-width: 46em;
    margin-block-start: 8px;
  }
  .note .field {
    margin: 0;
  }
  .note .qr {
    width: min(100%, 300px);
    background: #fff;
  }
  .note .qr path {
    fill: #000;
  }
  .note blockquote {
    margin: 0;
    padding: 14px 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .note .qr {
      forced-color-adjust: none;
    }
    .note blockquote {
      border: 1px solid CanvasText;
    }
  }
`;
