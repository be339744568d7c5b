import { dayInWords } from '../../i18n/dates.js';
import { marksOf, newQuestion, type Paper, type PaperEntry, type PaperView } from './paper.js';

/** A heading with a line under it that is as long. */
const underlined = (heading: string, sign: string): string =>
  `${heading}\n${sign.repeat(Math.min(60, [...heading].length))}\n\n`;

/** A journal as plain text, readable wherever text is. */
export function textPaper(view: PaperView): Paper {
  const { t, locale } = view;
  let before: PaperEntry | undefined;

  const entry = (one: PaperEntry): string => {
    const { text } = one.body;
    const { day } = one;
    const isNew = day !== before?.day;
    const question = newQuestion(one, before);
    before = one;
    const heading = isNew && day !== undefined ? underlined(dayInWords(day, locale), '-') : '';
    const marks = marksOf(one, view).map(([label, words]) => (words === '' ? label : `${label}: ${words}`));
    const parts = [question ? `${t.question}: ${question}` : '', text, marks.join('\n')];
    return `${heading}${parts.filter(Boolean).join('\n\n')}\n\n\n`;
  };

  return {
    begin: () => underlined(t.title, '='),
    add: (list) => list.map(entry).join(''),
    letters: (list) =>
      list.length === 0
        ? ''
        : underlined(t.letters, '=') +
          list
            .map(
              ({ text, sealedOn }) =>
                `${underlined(t.letterFrom(dayInWords(sealedOn ?? '', locale)), '-')}${text}\n\n\n`,
            )
            .join(''),
    end: () => `${view.crisis}\n`,
  };
}
