import { weeksOf } from '../../../domain/program-year/weeks.js';
import { weekdaysInWords } from '../../../i18n/times.js';
import type { Colours } from '../colours.js';
import type { MonthView } from '../view.js';
import { Column } from './column.js';
import type { Measure } from './marks.js';

/** A month as weeks of seven days; days with a meeting have a thick edge, those without one any more a cross. */
export function gridInto(column: Column, view: MonthView, colours: Colours, measure: Measure): void {
  const { days, direction, rows } = view;
  if (!days) return;
  const { ink, muted, accent, line } = colours;
  const width = column.width / 7;
  const cell = (at: number, y: number) => {
    const place = direction === 'rtl' ? 6 - at : at;
    return new Column({ x: column.x + place * width, y, width, direction }, measure);
  };
  const take = (cells: readonly Column[]) => {
    for (const { marks } of cells) column.marks.push(...marks);
    return Math.max(...cells.map(({ y }) => y));
  };

  const heads = weekdaysInWords(view.locale, 'short').map((name, at) => {
    const head = cell(at, column.y);
    head.say(name, { colour: muted, size: 16, bold: true, inset: 4 });
    return head;
  });
  column.y = take(heads) + 4;

  for (const week of weeksOf(days)) {
    const top = column.y;
    const cells = week.map((day, at) => {
      const one = cell(at, top + 4);
      if (day < days.from || day > days.to) return one;
      const meetings = rows.filter(({ date }) => date === day);
      one.say(String(Number(day.slice(8))), { colour: ink, size: 18, bold: meetings.length > 0, inset: 8 });
      for (const { held, time } of meetings) {
        const colour = held ? accent : muted;
        const hours = held ? time.split(/\s*–\s*/) : [''];
        // A line ends after the dash, not inside of an hour.
        hours.forEach((hour, part) =>
          one.say(hour && part < hours.length - 1 ? `${hour} –` : hour, {
            colour,
            size: 14,
            bold: true,
            inset: 7,
          }),
        );
        if (hours[0] === '') one.say(held ? '●' : '×', { colour, size: 22, bold: true, inset: 8 });
      }
      return one;
    });
    const bottom = Math.max(take(cells) + 6, top + 48);
    cells.forEach((one, at) => {
      const day = week[at] ?? '';
      if (day < days.from || day > days.to) return;
      const isHeld = rows.some(({ date, held }) => held && date === day);
      const edge = isHeld ? 3 : 0;
      const box = { kind: 'box', x: one.x + edge, y: top + edge } as const;
      const size = { width: width - 2 * edge, height: bottom - top - 2 * edge };
      column.marks.push({ ...box, ...size, line: isHeld ? accent : line });
    });
    column.y = bottom;
  }
  column.y += 4;
}
