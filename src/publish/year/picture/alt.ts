import type { MonthView } from '../view.js';

/** A sentence ends with a sign of its own, or with a full stop. */
const sentence = (text: string): string => (/[.!?…:]$/.test(text) ? text : `${text}.`);

/** What a month tells, in one line: for those who do not see the picture. */
export function altOf(view: MonthView): string {
  const { t } = view;
  const days = view.rows.map(({ day, time, lines }) =>
    [day, time, ...lines.map(({ words }) => words)].filter(Boolean).join(', '),
  );
  return [
    view.name,
    [view.count, view.span].filter(Boolean).join(', '),
    view.theme,
    view.meaning,
    ...view.paragraphs,
    view.tryIt && `${t.letter.tryHeading}: ${view.tryIt}`,
    days.length > 0 ? `${t.letter.meetingsHeading}: ${days.join('; ')}` : t.letter.noDates,
    view.more > 0 ? t.letter.more(view.more) : '',
    ...view.facts.map(([label, told]) => `${label}: ${told}`),
    view.join,
    ...view.crisis,
  ]
    .filter(Boolean)
    .map(sentence)
    .join(' ');
}
