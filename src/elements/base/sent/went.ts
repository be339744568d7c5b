import { moneyText } from '../../../domain/money/format.js';
import { isPlainDate } from '../../../domain/plain-date.js';
import { dayInWords } from '../../../i18n/dates.js';
import type { SentMessages } from '../../../i18n/en/sent.js';
import type { TopicMessages } from '../../../i18n/en/topics.js';

/** One field of what went: its question, and one answer, several, or fields of its own. */
export interface WentLine {
  readonly label: string;
  readonly answers: readonly (WentText | readonly WentLine[])[];
}

/** An answer in words; a person's own are not translated by the browser. */
export interface WentText {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Words and locale that what went is shown in. */
export interface WentWords {
  readonly t: SentMessages;
  readonly topics: TopicMessages;
  readonly locale: string;
}

/** Whole minor units of the currency beside or around them (ISO 4217). */
const amounts = new Set([
  'amount',
  'each',
  'together',
  'groupEach',
  'mine',
  'program',
  'carried',
  'planned',
  'incoming',
]);

const lookUp = <T>(table: Readonly<Record<string, T>>, ...names: readonly string[]): T | undefined => {
  const name = names.find((one) => Object.hasOwn(table, one));
  return name === undefined ? undefined : table[name];
};

/** Where a field stands: the field or kind around it, and the currency there. */
interface Around {
  readonly within: string;
  readonly currency: string | undefined;
}

function textOf(name: string, value: unknown, { t, topics, locale }: WentWords, around: Around): WentText {
  const kits = (text: string): WentText => ({ text, isOwn: false });
  if (typeof value === 'boolean') return kits(value ? t.yes : t.no);
  if (typeof value === 'number') {
    const { currency } = around;
    return kits(
      currency && amounts.has(name)
        ? moneyText({ amount: value, currency }, locale)
        : name === 'value'
          ? t.outOfTen(value)
          : new Intl.NumberFormat(locale).format(value),
    );
  }
  const text = String(value);
  const choices: Readonly<Record<string, string>> | undefined = lookUp(
    t.values,
    `${around.within}.${name}`,
    name,
  );
  const known =
    (choices && lookUp(choices, text)) ??
    (name === 'topics' ? lookUp(topics as Readonly<Record<string, string>>, text) : undefined) ??
    (isPlainDate(text) ? dayInWords(text, locale) : undefined);
  return known === undefined ? { text, isOwn: true } : kits(known);
}

function fieldsOf(body: object, words: WentWords, { within, currency }: Around): readonly WentLine[] {
  const own: unknown = (body as { readonly currency?: unknown }).currency;
  const here = typeof own === 'string' ? own : currency;
  const lines: WentLine[] = [];
  for (const name of Object.keys(body)) {
    const value = (body as Readonly<Record<string, unknown>>)[name];
    if (name === 'currency' || value === undefined || value === null) continue;
    const answers = (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) =>
      typeof one === 'object' && one !== null
        ? fieldsOf(one, words, { within: name, currency: here })
        : textOf(name, one, words, { within, currency: here }),
    );
    // A field of a newer kit is shown all the same: nothing that went is hidden.
    if (answers.length > 0)
      lines.push({ label: lookUp(words.t.fields, `${within}.${name}`, name) ?? name, answers });
  }
  return lines;
}

/** Everything that went, in words, field by field in the order in which it was shared. */
export const wentLines = (kind: string, body: unknown, words: WentWords): readonly WentLine[] =>
  typeof body === 'object' && body !== null
    ? fieldsOf(body, words, { within: kind, currency: undefined })
    : [];
