export { htmlDocument } from './html.js';
export { textDocument } from './text.js';
export type { DocumentPaper, DocumentView, Line } from './document.js';
