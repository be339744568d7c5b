import { isPlainDate } from '../plain-date.js';
import { textsOf, written } from './read-lists.js';
import type { Found } from './read-year.js';
import type { OwnLesson, Texts } from './settings.js';

/** Most steps, and most questions, of a lesson that a host wrote. */
const mostLines = 20;

/** Whether a text can be the id of a meeting: its planned day, with `added-` before it where it is not a weekly one. */
const isMeeting = (text: unknown): text is string =>
  typeof text === 'string' &&
  isPlainDate(/^(?:added-)?(\d{4}-\d\d-\d\d)(?:-\d+)?$/.exec(text.trim())?.[1] ?? '');

/**
 * A lesson that a host wrote: `{ meeting, title, aim, steps, questions, tryIt, prompt }`, each text a string or
 * `{ en, es }`. It needs a meeting and a title; undefined without them.
 */
export function readOwnLesson(item: Readonly<Record<string, unknown>>, found: Found): OwnLesson | undefined {
  const text = (name: string): Texts | undefined => textsOf(item[name], 'lessons', found);
  const lines = (name: string): readonly Texts[] => {
    const list = item[name];
    const known: readonly unknown[] = Array.isArray(list) ? list : [];
    return known
      .slice(0, mostLines)
      .map((line) => textsOf(line, 'lessons', found))
      .filter((line) => line !== undefined);
  };
  const { meeting } = item;
  const title = text('title');
  if (!isMeeting(meeting) || !title) {
    found(
      'lesson-unknown',
      'lessons',
      written(item).slice(0, 80),
      '{ "meeting": "2026-03-10", "title": "Our walk" }',
    );
    return undefined;
  }
  const [aim, tryIt, prompt] = [text('aim'), text('tryIt'), text('prompt')];
  return {
    meeting: meeting.trim(),
    title,
    ...(aim ? { aim } : {}),
    steps: lines('steps'),
    questions: lines('questions'),
    ...(tryIt ? { tryIt } : {}),
    ...(prompt ? { prompt } : {}),
  };
}
