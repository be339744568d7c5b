import { dayField, fieldsOf, oneOf, optional, own, text, texts, unknown } from '../draft-fields.js';
import { emptyCard, type CardBody } from './card.js';
import {
  emptyEntry,
  moods,
  promptSources,
  victoryKinds,
  type EntryDraft,
  type EntryPrompt,
} from './entry.js';
import type { LetterBody } from './letter.js';
import { emptyJournalOwn, type JournalOwnBody } from './own.js';
import { emptyTally, type TallyBody } from './tally.js';
import { isTopicId } from './topics.js';

/** A question that nobody knows the source of was a person's own: their words about it must keep it. */
const prompt = (value: unknown): EntryPrompt | undefined => {
  const fields = fieldsOf(value);
  const question = typeof value === 'string' ? value : text(fields, 'text');
  if (question === '') return undefined;
  return {
    ...unknown(fields, ['source', 'text']),
    source: oneOf(fields, 'source', promptSources) ?? 'own',
    text: question,
  };
};

/**
 * As much of an entry as can be read from a draft, whatever wrote it: never throws, keeps every text however
 * long, and leaves out only choices and days that mean nothing. The others below do the same.
 */
export function readEntryDraft(value: unknown): EntryDraft {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, [...Object.keys(emptyEntry), 'prompt', 'mood', 'victory', 'day', 'links']),
    text: typeof value === 'string' ? value : text(fields, 'text'),
    ...optional('prompt', prompt(own(fields, 'prompt'))),
    ...optional('mood', oneOf(fields, 'mood', moods)),
    topics: texts(fields, 'topics'),
    ...optional('victory', oneOf(fields, 'victory', victoryKinds)),
    noticedBy: text(fields, 'noticedBy'),
    ...dayField(fields, 'day'),
    ...('links' in fields ? { links: texts(fields, 'links') } : {}),
  };
}

/** A letter to myself. */
export function readLetterDraft(value: unknown): LetterBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, ['text', 'sealedOn', 'openOn', 'openedOn']),
    text: typeof value === 'string' ? value : text(fields, 'text'),
    ...dayField(fields, 'sealedOn'),
    ...dayField(fields, 'openOn'),
    ...dayField(fields, 'openedOn'),
  };
}

/** A read-aloud card. */
export function readCardDraft(value: unknown): CardBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, Object.keys(emptyCard)),
    pieces: texts(fields, 'pieces'),
    groupWords: text(fields, 'groupWords'),
  };
}

/** A person's own questions and topics. */
export function readJournalOwnDraft(value: unknown): JournalOwnBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, Object.keys(emptyJournalOwn)),
    prompts: texts(fields, 'prompts'),
    topics: texts(fields, 'topics'),
  };
}

/** A topic tally. Words of the person's own have no place in it. */
export function readTallyDraft(value: unknown): TallyBody {
  const fields = fieldsOf(value);
  return {
    ...unknown(fields, Object.keys(emptyTally)),
    from: dayField(fields, 'from').from ?? emptyTally.from,
    to: dayField(fields, 'to').to ?? emptyTally.to,
    topics: texts(fields, 'topics').filter(isTopicId),
  };
}
