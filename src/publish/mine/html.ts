import { escaped } from '../escaped.js';
import type { DocumentPaper, DocumentView, Line } from './document.js';

/** Nothing from outside, no script: whatever somebody wrote stays words. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const styles = `
:root { color-scheme: light dark; }
body { max-width: 42em; margin: 0 auto; padding: 1.5em 1.2em 3em; font: 1.06em/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, p, dl, dd { margin: 0; }
h1 { font-size: 1.7em; }
h2 { margin-block: 2em .6em; padding-block-start: .8em; border-top: 1px solid #999; font-size: 1.2em; }
.record + .record { margin-block-start: 1.4em; padding-block-start: 1em; border-top: 1px dotted #999; }
dt { margin-block-start: .5em; font-size: .9em; font-weight: bold; }
dd dl { margin-inline-start: 1em; }
.own { white-space: pre-wrap; }
img { max-width: 100%; margin-block: .8em; }
footer { margin-block-start: 3em; padding-block-start: .8em; border-top: 1px solid #999; font-size: .9em; }
@page { margin: 16mm; }
@media print { body { max-width: none; padding: 0; color: #000; background: #fff; font-size: 11.5pt; } h2, dt { break-after: avoid; } img { break-inside: avoid; } }
`;

const list = (lines: readonly Line[]): string =>
  `<dl>${lines
    .map(
      ({ label, answers }) =>
        `<dt>${escaped(label)}</dt>${answers
          .map((answer) =>
            'text' in answer
              ? `<dd${answer.isOwn ? ' class="own" dir="auto" translate="no"' : ''}>${escaped(answer.text)}</dd>`
              : `<dd>${list(answer)}</dd>`,
          )
          .join('')}`,
    )
    .join('')}</dl>`;

/** Everything as one HTML file that stands alone: plain styles, no script, nothing loaded. */
export const htmlDocument = (view: DocumentView): DocumentPaper => ({
  begin: () => `<!DOCTYPE html>
<html lang="${escaped(view.language)}" dir="${escaped(view.direction)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(view.title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escaped(view.title)}</h1>
<p>${escaped(view.note)}</p>
`,
  heading: (words) => `<h2>${escaped(words)}</h2>\n`,
  record: (lines) => (lines.length === 0 ? '' : `<div class="record">${list(lines)}</div>\n`),
  // What is no base64 could end the attribute; a photo that is none shows nothing.
  picture: (data) =>
    /^[A-Za-z0-9+/]+={0,2}$/.test(data)
      ? `<div class="record"><img alt="" src="data:image/jpeg;base64,${data}"></div>\n`
      : '',
  end: () => `</main>\n<footer><p>${escaped(view.crisis)}</p></footer>\n</body>\n</html>\n`,
});
