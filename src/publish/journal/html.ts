import { dayInWords } from '../../i18n/dates.js';
import { escaped } from '../escaped.js';
import { marksOf, newQuestion, type Paper, type PaperEntry, type PaperView } from './paper.js';

/** Nothing from outside, no script: whatever somebody pastes into a journal stays words. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const styles = `
:root { color-scheme: light dark; }
body { max-width: 42em; margin: 0 auto; padding: 1.5em 1.2em 3em; font: 1.06em/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere; }
h1, h2, h3, p, dl { margin: 0; }
h1 { margin-block-end: 1em; font-size: 1.7em; }
h2 { margin-block: 2em .6em; padding-block-start: .8em; border-top: 1px solid #999; font-size: 1.2em; }
h2::first-letter, h3::first-letter { text-transform: uppercase; }
h3 { margin-block: 1.4em .4em; font-size: 1em; }
.entry + .entry { margin-block-start: 1.6em; }
.words { white-space: pre-wrap; }
.asked { margin-block-end: .5em; padding-inline-start: .8em; border-inline-start: 3px solid #888; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .1em .8em; margin-block-start: .7em; font-size: .9em; }
dt { font-weight: bold; }
dd { margin: 0; }
.alone { grid-column: 1 / -1; }
footer { margin-block-start: 3em; padding-block-start: .8em; border-top: 1px solid #999; font-size: .9em; }
@page { margin: 16mm; }
@media print {
  body { max-width: none; padding: 0; color: #000; background: #fff; font-size: 11.5pt; }
  h2, h3, dt, .asked { break-after: avoid; }
  dl { break-inside: avoid; }
}
`;

const own = (text: string): string => `<span dir="auto" translate="no">${escaped(text)}</span>`;

/** A journal as one HTML file that stands alone: plain styles, no script, nothing loaded. */
export function htmlPaper(view: PaperView): Paper {
  const { t, locale } = view;
  let before: PaperEntry | undefined;

  const mark = ([label, words]: readonly [string, string]): string =>
    words === ''
      ? `<dt class="alone">${escaped(label)}</dt>`
      : `<dt>${escaped(label)}</dt><dd>${own(words)}</dd>`;

  const entry = (one: PaperEntry): string => {
    const { text } = one.body;
    const marks = marksOf(one, view).map(mark).join('');
    const { day } = one;
    const isNew = day !== before?.day;
    const question = newQuestion(one, before);
    before = one;
    const heading = isNew && day !== undefined ? `<h2>${escaped(dayInWords(day, locale))}</h2>\n` : '';
    const asked = question ? `<p class="asked">${own(question)}</p>` : '';
    const words = text ? `<p class="words" dir="auto" translate="no">${escaped(text)}</p>` : '';
    return `${heading}<div class="entry">${asked}${words}${marks ? `<dl>${marks}</dl>` : ''}</div>\n`;
  };

  return {
    begin: () =>
      `<!DOCTYPE html>
<html lang="${escaped(view.language)}" dir="${view.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(t.title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escaped(t.title)}</h1>
`,
    add: (list) => list.map(entry).join(''),
    letters: (list) =>
      list.length === 0
        ? ''
        : `<h2>${escaped(t.letters)}</h2>\n${list
            .map(
              ({ text, sealedOn }) =>
                `<h3>${escaped(t.letterFrom(dayInWords(sealedOn ?? '', locale)))}</h3><p class="words" dir="auto" translate="no">${escaped(text)}</p>\n`,
            )
            .join('')}`,
    end: () => `</main>\n<footer><p>${escaped(view.crisis)}</p></footer>\n</body>\n</html>\n`,
  };
}
