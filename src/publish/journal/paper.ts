import type { EntryBody, Mood } from '../../domain/journal/entry.js';
import type { LetterBody } from '../../domain/journal/letter.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { JournalTakingMessages } from '../../i18n/en/journal-taking.js';

/** An entry as it stands in a document. */
export interface PaperEntry {
  readonly day?: PlainDate | undefined;
  readonly body: EntryBody;
  /** Titles of the goals that it is about. */
  readonly goals: readonly string[];
}

/** Words and language of a document. */
export interface PaperView {
  readonly t: JournalTakingMessages['document'];
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** For `Intl`. */
  readonly locale: string;
  readonly mood: (mood: Mood) => string;
  /** The word of a topic, the kit's or the person's own. */
  readonly topic: (topic: string) => string;
  /** The crisis lines, in one sentence. */
  readonly crisis: string;
}

/** A document that is written piece by piece, in this order; entries come oldest first, as often as needed. */
export interface Paper {
  begin(): string;
  add(list: readonly PaperEntry[]): string;
  /** Opened letters. */
  letters(list: readonly LetterBody[]): string;
  end(): string;
}

/**
 * The question above an entry, where it is not the one above the entry before. The week's question stands above all
 * entries of a week, whatever they are about: it is told once, at the first of them.
 */
export const newQuestion = ({ body }: PaperEntry, before: PaperEntry | undefined): string | undefined =>
  body.prompt?.text === before?.body.prompt?.text ? undefined : body.prompt?.text;

/** What was marked in an entry, each as a label and its words. */
export function marksOf({ body, goals }: PaperEntry, view: PaperView): (readonly [string, string])[] {
  const { t } = view;
  const marks: (readonly [string, string])[] = [];
  if (body.mood) marks.push([t.mood, view.mood(body.mood)]);
  if (body.victory) marks.push([body.victory === 'own' ? t.victory : t.noticed, '']);
  if (body.victory === 'noticed' && body.noticedBy.trim()) marks.push([t.noticedBy, body.noticedBy]);
  if (body.topics.length > 0) marks.push([t.topics, body.topics.map(view.topic).join(' · ')]);
  if (goals.length > 0) marks.push([t.goals, goals.join(' · ')]);
  return marks;
}
