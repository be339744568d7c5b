export { htmlPaper } from './html.js';
export type { Paper, PaperEntry, PaperView } from './paper.js';
export { textPaper } from './text.js';
