import { css } from 'lit';

/** Photos in a row that wraps; a pressed one takes the whole width. */
export const photosStyles = css`
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 16px;
  }
  .photos .large {
    grid-column: 1 / -1;
  }
  .photos canvas {
    display: block;
    inline-size: 100%;
    max-block-size: 9em;
    object-fit: cover;
    border: 1px solid var(--iml-line);
    border-radius: var(--iml-radius-control);
    background: var(--iml-accent-soft);
  }
  .photos .large canvas {
    max-block-size: none;
  }
  @media print {
    .photos .button,
    .file-pick {
      display: none;
    }
    .photos canvas {
      max-block-size: 16em;
    }
  }
`;
