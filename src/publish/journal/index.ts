export { htmlPaper } from './html.js';
export { marksOf, newQuestion, type Paper, type PaperEntry, type PaperView } from './paper.js';
export { textPaper } from './text.js';
