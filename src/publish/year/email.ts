import { escaped } from '../escaped.js';
import type { Colours } from './colours.js';
import { directionOf } from './safe-text.js';
import type { DayLine, DayRow, MonthView } from './view.js';

const font = (size: number, height: number, weight = '') =>
  `font:${weight}${size}px/${height}px Arial,Helvetica,sans-serif`;
const frame = 'width="100%" cellpadding="0" cellspacing="0" border="0"';

/** Makes the links that a line about a crisis has: telephone numbers and the chat. */
const linked = (line: string, colour: string): string => {
  const link = (href: string, words: string) => `<a href="${href}" style="color:${colour}">${words}</a>`;
  return escaped(line)
    .replace(/988lifeline\.org/, link('https://988lifeline.org/', '988lifeline.org'))
    .replace(/(?<![\w/.:>])(988|911)(?!\w|\.\w)/, (number) => link(`tel:${number}`, number));
};

/** A month in one language as a table of one column; `level` is the level of its heading (1 to 4). */
export function monthBlock(view: MonthView, colours: Colours, level: number): string {
  const { paper, ink, muted, accent, onAccent, soft, line } = colours;
  const start = view.direction === 'rtl' ? 'right' : 'left';
  const words = (text: string): string => {
    const direction = directionOf(text, view.direction);
    return direction ? `<span dir="${direction}">${escaped(text)}</span>` : escaped(text);
  };
  const cell = (content: string, ground: string, colour: string, padding = '0 20px 16px 20px') =>
    `<tr><td align="${start}" style="padding:${padding};background-color:${ground};color:${colour};${font(16, 24)};text-align:${start}">${content}</td></tr>\n`;
  const heading = (text: string, size: number, colour: string, at: number) =>
    `<h${at} style="margin:0;color:${colour};${font(size, size + 8, 'bold ')}">${words(text)}</h${at}>`;
  const small = (text: string, colour: string) =>
    `<p style="margin:0;color:${colour};${font(14, 20)}">${text}</p>`;
  const paragraph = (text: string) => `<p style="margin:0 0 8px 0">${words(text)}</p>`;

  const parts = [
    cell(
      [
        view.name ? small(words(view.name), onAccent) : '',
        small(escaped([view.count, view.span].filter(Boolean).join(' · ')), onAccent),
        heading(view.theme, 26, onAccent, level),
      ].join(''),
      accent,
      onAccent,
      '20px',
    ),
    cell(paragraph(view.meaning) + view.paragraphs.map(paragraph).join(''), paper, ink, '16px 20px 8px 20px'),
  ];
  if (view.tryIt) {
    const box = `${heading(view.t.letter.tryHeading, 18, ink, level + 1)}<p style="margin:4px 0 0 0">${words(view.tryIt)}</p>`;
    parts.push(
      cell(`<table role="presentation" ${frame}>${cell(box, soft, ink, '12px 16px')}</table>`, paper, ink),
    );
  }
  const dates = view.rows.length > 0 ? datesTable(view, colours, words) : paragraph(view.t.letter.noDates);
  const facts = view.facts.map(
    ([label, told]) => `<p style="margin:8px 0 0 0"><strong>${escaped(label)}:</strong> ${words(told)}</p>`,
  );
  parts.push(
    cell(
      [
        heading(view.t.letter.meetingsHeading, 18, ink, level + 1),
        dates,
        view.more > 0 ? paragraph(view.t.letter.more(view.more)) : '',
        ...facts,
        view.join ? `<p style="margin:8px 0 0 0">${words(view.join)}</p>` : '',
      ].join(''),
      paper,
      ink,
    ),
    cell(
      view.crisis.map((one) => small(linked(one, accent), ink)).join(''),
      paper,
      muted,
      `12px 20px 20px 20px;border-top:1px solid ${line}`,
    ),
  );
  return `<table role="presentation" align="center" lang="${escaped(view.language)}" dir="${view.direction}" ${frame} style="width:100%;max-width:600px;background-color:${paper}">\n${parts.join('')}</table>\n`;
}

/** A line ends after the weekday or between words, not at the number of the day. */
const dayTogether = (day: string): string => day.replace(/(?<!,) (?=\d)|(?<=\d) /g, '\u00A0');
/** A line ends after the dash, not inside of an hour. */
const hoursTogether = (time: string): string => time.replace(/(?<!–) /g, '\u00A0');

/** The dates as a real table, so that screen readers tell which day a line belongs to. */
function datesTable(view: MonthView, { ink, muted, line }: Colours, words: (text: string) => string): string {
  const { t, rows, hasTimes } = view;
  const start = view.direction === 'rtl' ? 'right' : 'left';
  const hasPlan = rows.some(({ lines }) => lines.length > 0);
  const look = (colour: string, type: string) =>
    `padding:8px 6px 8px 0;border-bottom:1px solid ${line};color:${colour};${type};text-align:${start};vertical-align:top`;
  const head = (text: string) =>
    `<th scope="col" style="${look(muted, font(14, 20, 'bold '))}">${escaped(text)}</th>`;
  const lineOf = (line: DayLine) =>
    line.isTitle ? `<strong>${words(line.words)}</strong>` : words(line.words);
  const hour = (time: string, colour: string) =>
    hasTimes && time
      ? `<p style="margin:0;color:${colour};${font(16, 22)}">${escaped(hoursTogether(time))}</p>`
      : '';
  const row = ({ day, time, lines, held }: DayRow) => {
    const colour = held ? ink : muted;
    const data = (content: string) => `<td style="${look(colour, font(16, 22))}">${content}</td>`;
    // Under its day: three columns leave a phone no room for words.
    return [
      `<tr><th scope="row" style="${look(colour, font(16, 22, 'bold '))}">${escaped(dayTogether(day))}${hour(time, colour)}</th>`,
      hasPlan ? data(lines.map(lineOf).join('<br>')) : '',
      '</tr>\n',
    ].join('');
  };
  const heads = [head(t.letter.when), hasPlan ? head(t.letter.plan) : ''];
  return `<table ${frame} style="width:100%;border-collapse:collapse"><tr>${heads.join('')}</tr>\n${rows.map(row).join('')}</table>`;
}

/** A whole HTML document around the blocks. */
export function letterDocument(subject: string, language: string, blocks: string): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0">
${blocks}</body>
</html>
`;
}
