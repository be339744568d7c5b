import { sent as sentInEnglish, type SentMessages } from '../i18n/en/sent.js';
import { topics as topicsInEnglish } from '../i18n/en/topics.js';
import { sent as sentInSpanish } from '../i18n/es/sent.js';
import { topics as topicsInSpanish } from '../i18n/es/topics.js';

/**
 * What a page that shows records to a coach calls their parts. A field or the choices of one may mean something else
 * within a kind or another field: then they stand as `within.field` too, which comes before `field`.
 */
export interface RecordWords extends Pick<SentMessages, 'kinds' | 'fields' | 'values'> {
  /** Topics by their ids. */
  readonly topics: Readonly<Record<string, string>>;
}

const wordsOf = ({ kinds, fields, values }: SentMessages, topics: RecordWords['topics']): RecordWords => ({
  kinds,
  fields,
  values,
  topics,
});

/** The words of records, by language: the same in which the person who sends them reads what went. */
export const recordWords: Readonly<Record<'en' | 'es', RecordWords>> = {
  en: wordsOf(sentInEnglish, topicsInEnglish),
  es: wordsOf(sentInSpanish, topicsInSpanish),
};
