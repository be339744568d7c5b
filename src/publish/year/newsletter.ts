import { isMonth } from './month.js';
import { coloursOf } from './colours.js';
import { letterDocument, monthBlock } from './email.js';
import type { NewsletterOptions, YearToPublish } from './options.js';
import { monthText } from './plain-text.js';
import { monthViews, type MonthView, type Room } from './view.js';

/** Something that was not done as asked; the newsletter is made all the same. */
export interface PublishProblem {
  readonly code:
    /** No `#rrggbb`: ours is used. */
    | 'colour-unreadable'
    /** Words would be hard to see: our colours are used for the pair. */
    | 'contrast-low'
    /** Too long for newsletter tools: something was shortened or left out. */
    | 'too-long'
    /** The program has no start or no weekly meeting, so it has no dates. */
    | 'no-dates';
  /** A colour's name, or the part of the letter. */
  readonly about: string;
  readonly given: string;
}

/** A month of the program, ready to be sent. */
export interface Newsletter {
  /** Neutral: whoever sees it learns nothing about anybody. */
  readonly subject: string;
  /** HTML to paste into a newsletter, at most {@link mostBytes}. */
  readonly fragment: string;
  /** The same as a whole HTML document. */
  readonly document: string;
  /** The same as plain text. */
  readonly text: string;
  readonly problems: readonly PublishProblem[];
}

/** Most bytes (UTF-8) of a fragment: Gmail cuts a letter at about 102 kB, and ours is only a part of it. */
export const mostBytes = 20_480;

/** What is left out, step by step, until a letter fits. */
const rooms: readonly (Room & { readonly about: string })[] = [
  { about: '', aims: true, notes: true, paragraph: 2000, rows: 40 },
  { about: 'lesson', aims: false, notes: true, paragraph: 2000, rows: 40 },
  { about: 'paragraph', aims: false, notes: true, paragraph: 600, rows: 20 },
  { about: 'note', aims: false, notes: false, paragraph: 300, rows: 12 },
  { about: 'meetings', aims: false, notes: false, paragraph: 0, rows: 6 },
];

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The newsletter of a month as e-mail HTML and plain text; undefined where there is no such month (1 to 12). A
 * program without a start gives a letter without dates. Nothing in it is code to the tools that send newsletters,
 * whatever the host's texts hold.
 */
export function monthNewsletter(settings: YearToPublish, options: NewsletterOptions): Newsletter | undefined {
  if (!isMonth(options.month)) return undefined;
  const { colours, problems: clashes } = coloursOf(options.colours);
  const problems = [...clashes];
  let views: readonly MonthView[] = [];
  let fragment = '';
  let shortened = '';
  for (const room of rooms) {
    shortened = room.about;
    views = monthViews(settings, options, room);
    fragment = views.map((view) => monthBlock(view, colours, 2)).join('');
    if (bytesOf(fragment) <= mostBytes) break;
  }
  if (shortened) problems.push({ code: 'too-long', about: shortened, given: '' });
  if (!settings.start || !settings.meets) {
    problems.push({ code: 'no-dates', about: settings.start ? 'meets' : 'start', given: '' });
  }
  const subject = views.map(({ t, span, count }) => t.letter.subject(span || count)).join(' · ');
  return {
    subject,
    fragment,
    document: letterDocument(
      subject,
      views[0]?.language ?? 'en',
      views.map((view, index) => monthBlock(view, colours, index === 0 ? 1 : 2)).join(''),
    ),
    text: views.map(monthText).join(`\n${'*'.repeat(20)}\n\n`),
    problems,
  };
}
