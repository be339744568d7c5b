import type { Colours } from '../colours.js';
import type { MonthView } from '../view.js';
import { Column } from './column.js';
import { gridInto } from './grid.js';
import type { Measure } from './marks.js';

/** Width of a picture in its own units: on paper letters may be smaller than on a phone, so that a month fits. */
export const pictureWidth = (print: boolean): number => (print ? 840 : 600);

const edge = 24;
const [isolate, endIsolate] = ['\u2068', '\u2069'];

/** How a month is drawn. */
export interface MonthLook {
  readonly colours: Colours;
  readonly layout: 'list' | 'grid';
  /** Ink on white paper alone: survives a copying machine. */
  readonly print: boolean;
}

/** A month in one language, from `y` on. */
export function monthColumn(
  view: MonthView,
  { colours, layout, print }: MonthLook,
  measure: Measure,
  y: number,
): Column {
  const { paper, ink, muted, accent, onAccent, soft, line } = colours;
  const { t, direction } = view;
  const width = pictureWidth(print);
  const whole = new Column({ x: 0, y, width, direction }, measure);
  const head = print ? ink : onAccent;
  whole.boxed({ fill: print ? paper : accent }, edge, () => {
    whole.say(view.name, { colour: head, size: 18, inset: edge });
    const when = [view.count, view.span].filter(Boolean).join(' · ');
    whole.say(when, { colour: head, size: 18, inset: edge });
    whole.say(view.theme, { colour: head, size: 34, bold: true, inset: edge, before: 2 });
  });

  const at = { x: edge, y: whole.y, width: width - 2 * edge, direction };
  const column = new Column(at, measure);
  if (print) column.rule(ink, 4);
  column.y += print ? 16 : 18;
  column.say(view.meaning, { colour: ink });
  for (const one of view.paragraphs) column.say(one, { colour: ink, before: 8 });
  if (view.tryIt) {
    column.y += 16;
    column.boxed(print ? { line: ink } : { fill: soft }, 14, () => {
      column.say(t.letter.tryHeading, { colour: ink, size: 22, bold: true, inset: 18 });
      column.say(view.tryIt, { colour: ink, inset: 18, before: 2 });
    });
  }

  column.say(t.letter.meetingsHeading, { colour: ink, size: 22, bold: true, before: 18 });
  column.y += 4;
  if (layout === 'grid') gridInto(column, view, colours, measure);
  for (const { day, time, lines, held } of view.rows) {
    const colour = held ? ink : muted;
    const told = lines.map(({ words }) => words);
    if (layout === 'grid') {
      // The hours stand in the grid already.
      if (told.length > 0) column.say(`${day}: ${told.join('; ')}`, { colour, size: 18, before: 4 });
      continue;
    }
    column.say([day, time].filter(Boolean).join(', '), { colour, bold: true, before: 8 });
    for (const one of told) column.say(one, { colour, size: 18 });
    column.rule(line, 1, 8);
  }
  if (view.rows.length === 0) column.say(t.letter.noDates, { colour: ink });
  if (view.more > 0) column.say(t.letter.more(view.more), { colour: ink, before: 8 });
  for (const [label, told] of view.facts) {
    column.say(`${label}: ${isolate}${told}${endIsolate}`, { colour: ink, before: 8 });
  }
  column.say(view.join, { colour: ink, before: 10 });
  column.rule(print ? ink : accent, 2, 16);
  column.y += 8;
  for (const one of view.crisis) column.say(one, { colour: ink, size: 18 });
  column.y += edge;
  whole.marks.push(...column.marks);
  whole.y = column.y;
  return whole;
}
