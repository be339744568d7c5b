import { css } from 'lit';

/**
 * What stands between the host page and an element: the font and the direction come in, nothing else does.
 * Sizes hang on the reader's own font size (`medium`), not on the page's root.
 */
export const base = css`
  :host {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--iml-min-height, auto);
  }
  @media print {
    :host {
      min-height: 0;
    }
  }
  :host([hidden]) {
    display: none;
  }
  .iml {
    all: initial;
    display: block;
    container: iml / inline-size;
    color-scheme: inherit;
    font-family: inherit;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .frame,
  .frame * {
    box-sizing: border-box;
  }
  .frame {
    color: var(--iml-ink);
    font-size: 1.0625em;
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  figure {
    margin: 0;
  }
  h3 {
    font-size: 1.53em;
    font-weight: 680;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 + p {
    margin-block: 4px 16px;
  }
  h3 + :is(.field, fieldset) {
    margin-block-start: 8px;
  }
  h4,
  .question {
    font-size: 1em;
    font-weight: 640;
    line-height: 1.4;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  .plain-list {
    list-style: none;
    padding: 0;
  }
  b,
  strong {
    font-weight: 640;
  }
  a {
    color: var(--iml-accent);
    font-weight: 640;
    text-underline-offset: 0.2em;
  }
  .second,
  .hint,
  small {
    color: var(--iml-muted);
    font-size: 0.8824em;
    font-weight: 400;
  }
  .own-words {
    white-space: pre-wrap;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [dir='rtl'] :is(.back, .next, .send) {
    transform: scaleX(-1);
  }
  :focus-visible,
  :is([type='date'], [type='time']):focus-within {
    outline: 3px solid var(--iml-accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:not(td):focus-visible {
    outline: none;
  }
  .only-print {
    display: none;
  }
  @media (prefers-reduced-motion: reduce) {
    .frame * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media print {
    .only-print {
      display: revert;
    }
    .no-print,
    .button,
    .inline {
      display: none !important;
    }
  }
`;
