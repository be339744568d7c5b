import type { DocumentPaper, DocumentView, Line } from './document.js';

const underlined = (heading: string, sign: string): string =>
  `${heading}\n${sign.repeat(Math.min(60, [...heading].length))}\n\n`;

const list = (lines: readonly Line[], indent: string): string =>
  lines
    .map(({ label, answers }) => {
      const texts = answers.map((answer) =>
        'text' in answer
          ? answer.text.replaceAll('\n', `\n${indent}  `)
          : `\n${list(answer, `${indent}  `).trimEnd()}`,
      );
      const isLong = texts.some((text) => text.includes('\n') || text.length > 60);
      return `${indent}${label}:${isLong ? `\n${indent}  ` : ' '}${texts.join(isLong ? `\n${indent}  ` : ' · ').trimStart()}\n`;
    })
    .join('');

/** Everything as plain text, readable wherever text is. */
export const textDocument = (view: DocumentView): DocumentPaper => ({
  begin: () => `${underlined(view.title, '=')}${view.note}\n\n`,
  heading: (words) => `\n${underlined(words, '-')}`,
  record: (lines) => (lines.length === 0 ? '' : `${list(lines, '')}\n`),
  picture: () => '',
  end: () => `\n${view.crisis}\n`,
});
