import { isPlainDate, type PlainDate } from '../plain-date.js';
import { cleanText, isBlank, longText, shortText } from '../text.js';
import { answers, type Answer } from './purchase.js';

/** A coach's answer to one question, as it comes back in a file or a pasted text. */
export interface CoachAnswer {
  /** Id of the question. */
  readonly purchase: string;
  readonly answer: Answer;
  readonly reason: string;
  readonly day: PlainDate;
  readonly by: string;
}

const mark = 'iml-answer';

/** The answer as a text to send or to keep in a file: lines that a person can read. */
export const answerText = ({ purchase, answer, reason, day, by }: CoachAnswer): string =>
  `${mark}: ${purchase}\nanswer: ${answer}\nday: ${day}\nby: ${oneLine(by)}\nreason: ${oneLine(reason)}\n`;

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/**
 * Reads a coach's answer out of a text, wherever it stands in a message; undefined where there is none. Letters and
 * signs of a message around it, such as ">" of a reply, do not matter.
 */
export function readAnswer(given: string): CoachAnswer | undefined {
  const fields = new Map<string, string>();
  for (const row of cleanText(given.slice(0, 200_000)).split('\n')) {
    const [, name = '', value = ''] = /^[\s>*_]*([a-z-]+)[*_]*\s*:\s*(.*?)\s*$/i.exec(row) ?? [];
    if (name !== '' && !fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
  }
  const purchase = fields.get(mark) ?? '';
  const said = fields.get('answer')?.toLowerCase();
  const answer = answers.find((one) => one === said);
  const day = fields.get('day') ?? '';
  if (isBlank(purchase) || purchase.length > 64 || !answer || !isPlainDate(day)) return undefined;
  const reason = (fields.get('reason') ?? '').slice(0, longText);
  return { purchase, answer, reason, day, by: (fields.get('by') ?? '').slice(0, shortText) };
}
