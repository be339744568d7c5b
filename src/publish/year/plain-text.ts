import { directionOf } from './safe-text.js';
import type { DayRow, MonthView } from './view.js';

/** Widest line: mail programs break longer ones in ugly places. */
const widest = 72;

const [isolateLtr, isolateRtl, endIsolate] = ['\u2066', '\u2067', '\u2069'];

/** A text in lines of at most so many code units; a longer word stays whole, so that addresses do. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    if (current !== '' && indent.length + current.length + 1 + word.length > widest) {
      lines.push(indent + current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  lines.push(indent + current);
  return lines.join('\n');
}

const underlined = (text: string, sign: string): string =>
  `${text}\n${sign.repeat(Math.min(widest, [...text].length))}`;

/** A month in one language as plain text. */
export function monthText(view: MonthView): string {
  const { t } = view;
  const words = (text: string): string => {
    const direction = directionOf(text, view.direction);
    return direction ? `${direction === 'rtl' ? isolateRtl : isolateLtr}${text}${endIsolate}` : text;
  };
  const row = ({ day, time, lines }: DayRow) =>
    [
      wrapped(`- ${[day, time].filter(Boolean).join(', ')}`),
      ...lines.map((line) => wrapped(words(line.words), '  ')),
    ].join('\n');
  const parts = [
    view.name ? words(view.name) : '',
    [view.count, view.span].filter(Boolean).join(' · '),
    underlined(words(view.theme), '='),
    wrapped(view.meaning),
    ...view.paragraphs.map((one) => wrapped(words(one))),
    ...(view.tryIt ? [underlined(t.letter.tryHeading, '-'), wrapped(words(view.tryIt))] : []),
    underlined(t.letter.meetingsHeading, '-'),
    view.rows.length > 0 ? view.rows.map(row).join('\n') : wrapped(t.letter.noDates),
    view.more > 0 ? t.letter.more(view.more) : '',
    view.facts.map(([label, told]) => wrapped(`${label}: ${words(told)}`)).join('\n'),
    view.join ? wrapped(words(view.join)) : '',
    view.crisis.map((line) => wrapped(line)).join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
