import { css } from 'lit';

/** Styles of the list of everything that was sent. */
export const sentStyles = css`
  .sent-list {
    display: grid;
    gap: 16px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .sent-list > li {
    display: grid;
    gap: 10px;
    padding: 16px;
    border: 1px solid var(--iml-edge);
    border-radius: var(--iml-radius-control);
  }
  .sent-list p {
    margin: 0;
  }
  .sent-list .name {
    font-weight: 600;
  }
  .went {
    display: grid;
    gap: 10px;
    border-top: 1px solid var(--iml-line);
    padding-block-start: 12px;
  }
  .went ul {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .went dl dl {
    margin-block: 4px;
    border-inline-start: 2px solid var(--iml-line);
    padding-inline-start: 12px;
  }
`;
