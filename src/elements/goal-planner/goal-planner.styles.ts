import { css } from 'lit';

/** The goal planner's own look, on top of the styles of every worksheet. */
export const goalPlannerStyles = css`
  .home,
  .page,
  .page > section,
  .page > div {
    display: grid;
    gap: 12px;
    min-width: 0;
  }
  .home {
    gap: 20px;
  }
  .page {
    gap: 22px;
    margin-block-start: 8px;
  }
  .lead {
    margin-block: 4px 16px;
  }
  .life {
    display: grid;
    gap: 8px;
    padding: 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .life h3 {
    font-size: 1.18em;
  }
  .life .button,
  .change {
    flex: none;
    justify-self: start;
  }
  .over {
    display: block;
  }
  @container iml (min-width: 340px) {
    .cards.columns {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container iml (max-width: 519px) {
    .columns .card {
      gap: 10px;
      padding-inline: 10px;
      overflow-wrap: normal;
    }
  }
  .spread {
    justify-content: space-between;
  }
  .waiting {
    min-height: 24em;
  }
  .page .foot {
    justify-items: start;
  }
  .example,
  .ask-back,
  .wizard-nav {
    max-width: 46em;
  }
  .goals,
  .records {
    display: grid;
    gap: 12px;
  }
  .goal,
  .record,
  .step fieldset {
    display: grid;
    gap: 8px;
    min-width: 0;
    margin: 0;
    padding: 14px 16px;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
  }
  .goal {
    position: relative;
  }
  .goal .open {
    justify-content: space-between;
    min-height: 0;
    padding: 0;
    border: 0;
    background: none;
    font-size: 1.06em;
    text-align: start;
  }
  .goal .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .goal .open:focus-visible {
    outline: none;
  }
  .goal .open:focus-visible::after {
    outline: 3px solid var(--iml-accent);
    outline-offset: -5px;
  }
  .goal .open .icon {
    color: var(--iml-accent);
  }
  .goal .moves {
    position: relative;
    z-index: 1;
  }
  .goal .moves .button {
    flex: 1 1 0;
    padding-inline: 12px;
  }
  .when {
    display: block;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .answers ul,
  .share-lines ul {
    display: grid;
    gap: 8px;
  }
  .goal .open:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .filters {
    gap: 8px;
  }
  .filter {
    padding-inline: 16px;
    border-radius: 99px;
  }
  .filter[aria-pressed='true'] {
    border-color: var(--iml-accent);
    background: var(--iml-accent-soft);
    color: var(--iml-accent);
    box-shadow: 0 0 0 1px var(--iml-accent);
  }
  .foot {
    padding-block-start: 12px;
    border-top: 1px solid var(--iml-line);
  }
  .life-line {
    margin-block-end: 22px;
  }
  .step-list {
    display: grid;
    gap: 16px;
    margin-block: 16px;
  }
  .step legend {
    padding-inline: 6px;
    margin-inline-start: -6px;
  }
  .step .field {
    margin-block-end: 12px;
  }
  .ask-back > .field:last-child {
    margin-block-end: 0;
  }
  #blank-heading {
    margin-block-end: 16px;
  }
  #add-step {
    margin-block-end: 16px;
  }
  .row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }
  .page > section {
    gap: 8px;
    padding-block-start: 12px;
    border-top: 1px solid var(--iml-line);
  }
  .reviews {
    display: grid;
    gap: 12px;
  }
  .label-own {
    font-weight: 640;
  }
  .later {
    margin-block-start: 12px;
  }
  .said {
    padding: 16px;
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .said.reached {
    background: var(--iml-leaf-soft);
  }
  .said.reached .label {
    color: var(--iml-leaf);
    font-size: 1.18em;
  }
  @media (forced-colors: active) {
    .life,
    .said,
    .filter[aria-pressed='true'] {
      border: 2px solid CanvasText;
    }
  }
  @media print {
    .filters,
    .goal .open {
      text-decoration: none;
    }
    .goal,
    .record,
    .page > section {
      break-inside: avoid;
    }
  }
`;
