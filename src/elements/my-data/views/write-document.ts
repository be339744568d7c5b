import type { Kit, Working } from '../../../context/program.js';
import { letterState } from '../../../domain/journal/drawer.js';
import type { LetterBody } from '../../../domain/journal/letter.js';
import type { PhotoBody } from '../../../domain/photo/photo.js';
import { dayInWords } from '../../../i18n/dates.js';
import type { SentMessages } from '../../../i18n/en/sent.js';
import type { TopicMessages } from '../../../i18n/en/topics.js';
import { today } from '../../base/days.js';
import { wentLines, type WentLine } from '../../base/sent/went.js';
import { groupNames, groups, type Group } from '../groups.js';
import type { DataViews } from './index.js';

/** What a document reads of a record. */
interface Read {
  readonly id: string;
  readonly kind: string;
  readonly day?: string;
  readonly body: object;
}

/** Bytes that are read at a time. */
const slice = 256 * 1024;
/** An idea for an outing stands at the end of all days. */
const lastYear = '9999';

const publish = () => import('../../../publish/mine/index.js');

/** The records of a backup, in the order of the file. */
async function* recordsOf(file: Blob): AsyncGenerator<readonly Read[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for (let at = 0; at < file.size; at += slice) {
    const bytes = await file.slice(at, at + slice).arrayBuffer();
    rest += decoder.decode(bytes, { stream: at + slice < file.size });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    // Made a moment ago by this kit: each line between the first and the last is a record.
    yield lines
      .filter((line) => line.startsWith('{"id"'))
      .map((line) => JSON.parse(line.replace(/,$/, '')) as Read);
  }
}

const groupOf = (kind: string): Group | undefined =>
  groupNames.find((group) => groups[group].told.some((one) => one === kind));

/** Fields that say nothing to people: ids, places in a list, what the kit notes for itself. */
const unread = new Set([
  'id',
  'rank',
  'typed',
  'links',
  'parcel',
  'seq',
  'seenAt',
  'opened',
  'language',
  'source',
]);

/** A body without what says nothing: empty answers, and fields of the kit's own. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable).filter((one) => one !== undefined);
  if (typeof value !== 'object') return value === '' ? undefined : value;
  if (value === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const one = readable((value as Record<string, unknown>)[name]);
    if (one !== undefined && !unread.has(name)) kept[name] = one;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** What can be read of one record; nothing for a letter that is still in the drawer. */
function linesOf(views: DataViews, words: DocumentWords, { kind, day, body }: Read): readonly WentLine[] {
  if (kind === 'journal-letter' && letterState(body as LetterBody, today()) !== 'opened') return [];
  const { fields } = views.t.document;
  const t = { ...words.sent, fields: { ...words.sent.fields, ...fields } };
  const locale = views.things.locale;
  const lines = wentLines(kind, readable(body), { t, topics: words.topics, locale });
  const heading =
    day !== undefined && !day.startsWith(lastYear)
      ? [{ label: views.t.document.day, answers: [{ text: dayInWords(day, locale), isOwn: false }] }]
      : [];
  return [...heading, ...lines];
}

/** Words that a document takes from elsewhere. */
export interface DocumentWords {
  readonly sent: SentMessages;
  readonly topics: TopicMessages;
}

/**
 * Writes everything as a document to read, a piece at a time: what is written leaves the memory of the page. It is made of
 * a backup, so that it holds what a backup holds.
 */
export async function writeDocument(
  views: DataViews,
  kit: Kit,
  isHtml: boolean,
  working: Working,
): Promise<Blob | 'stopped'> {
  const { htmlDocument, textDocument } = await publish();
  const backup = await kit.backup.make(working);
  if (backup === 'stopped') return 'stopped';
  const { crisis } = views.things.common;
  const paper = (isHtml ? htmlDocument : textDocument)({
    title: views.t.document.title,
    note: views.t.document.trash,
    language: views.language,
    direction: views.direction,
    crisis: `${crisis.question} ${crisis.callOrText}. ${crisis.danger}.`,
  });
  const words = await views.documentWords();
  const parts = new Map<Group, Blob[]>();
  for await (const records of recordsOf(backup)) {
    if (working.signal?.aborted) return 'stopped';
    const texts = new Map<Group, string[]>();
    for (const record of records) {
      const group = groupOf(record.kind);
      if (!group) continue;
      const text =
        record.kind === 'photo'
          ? paper.picture((record.body as PhotoBody).data)
          : paper.record(linesOf(views, words, record));
      if (text !== '') texts.set(group, [...(texts.get(group) ?? []), text]);
    }
    texts.forEach((list, group) => parts.set(group, [...(parts.get(group) ?? []), new Blob(list)]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  const written = groupNames.flatMap((group) => {
    const blobs = parts.get(group);
    return blobs ? [paper.heading(views.t.erase.kinds[group]), ...blobs] : [];
  });
  const type = isHtml ? 'text/html' : 'text/plain';
  return new Blob([paper.begin(), ...written, paper.end()], { type: `${type};charset=utf-8` });
}
