import { bytesOf } from './bytes.js';

/** The style of the start page, apart from it: strict policies allow no style inside a page. */
export const startStylePath = 'iml-kit/start.css';

/** The start page's own look. Colours are left to the browser and to the elements, which care for contrast. */
export const startStyle = (): Uint8Array =>
  bytesOf(`:root {
  color-scheme: light dark;
}
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 1rem;
  font-family: system-ui, sans-serif;
}
h1 {
  font-size: 1.5rem;
}
nav {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25rem;
  margin-block-end: 1rem;
}
nav a {
  padding-block: 0.75rem;
  color: inherit;
}
section {
  margin-block-end: 1.5rem;
}
`);
