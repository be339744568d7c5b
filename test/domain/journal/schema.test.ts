import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emptyCard, mostPieces } from '../../../src/domain/journal/card.js';
import {
  readCardDraft,
  readEntryDraft,
  readJournalOwnDraft,
  readLetterDraft,
  readTallyDraft,
} from '../../../src/domain/journal/draft.js';
import {
  emptyEntry,
  longestEntry,
  moods,
  mostTopics,
  promptSources,
  victoryKinds,
} from '../../../src/domain/journal/entry.js';
import { emptyLetter } from '../../../src/domain/journal/letter.js';
import { emptyJournalOwn, mostOwn } from '../../../src/domain/journal/own.js';
import {
  cardSchema,
  entrySchema,
  journalOwnSchema,
  letterSchema,
  tallySchema,
} from '../../../src/domain/journal/schema.js';
import { emptyTally } from '../../../src/domain/journal/tally.js';
import { longestTopic, ownTopic, topicIds } from '../../../src/domain/journal/topics.js';
import { cleanText, shortText } from '../../../src/domain/text.js';
import { z } from '../../../src/domain/zod.js';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('a', '\uD800', '\uDC00', '\u0000', '\r\n', '👩‍👧', 'شكرا', '学习', '<img>', ' '))
    .map((parts) => parts.join('')),
);
const day = fc.constantFrom('2026-01-31', '2024-02-29', '0001-01-01');
const some = <T>(values: fc.Arbitrary<T>) => fc.array(values, { maxLength: 4 });

/** Each body, its schema and what reads its drafts. */
const kinds = [
  {
    name: 'an entry',
    schema: entrySchema,
    read: readEntryDraft,
    empty: emptyEntry,
    body: fc.record(
      {
        text,
        prompt: fc.record({
          source: fc.constantFrom(...promptSources),
          text: text.filter((each) => each !== ''),
        }),
        mood: fc.constantFrom(...moods),
        topics: some(fc.oneof(fc.constantFrom(...topicIds), text.map(ownTopic))),
        victory: fc.constantFrom(...victoryKinds),
        noticedBy: text,
      },
      { requiredKeys: ['text', 'topics', 'noticedBy'] },
    ),
  },
  {
    name: 'a letter',
    schema: letterSchema,
    read: readLetterDraft,
    empty: emptyLetter,
    body: fc.record({ text, sealedOn: day, openOn: day, openedOn: day }, { requiredKeys: ['text'] }),
  },
  {
    name: 'a card',
    schema: cardSchema,
    read: readCardDraft,
    empty: emptyCard,
    body: fc.record({ pieces: some(text), groupWords: text }),
  },
  {
    name: "what is of one's own",
    schema: journalOwnSchema,
    read: readJournalOwnDraft,
    empty: emptyJournalOwn,
    body: fc.record({ prompts: some(text), topics: some(text) }),
  },
  {
    name: 'a tally',
    schema: tallySchema,
    read: readTallyDraft,
    empty: emptyTally,
    body: fc.record({ from: day, to: day, topics: some(fc.constantFrom(...topicIds)) }),
  },
] as const;

const fits = (schema: (typeof kinds)[number]['schema'], body: unknown): boolean =>
  z.safeParse(schema, body).success;

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

for (const { name, schema, read, empty, body: bodies } of kinds) {
  describe(`the body of ${name}`, () => {
    it('may be empty', () => {
      expect(fits(schema, empty)).to.equal(true);
      expect(read(undefined)).to.deep.equal(empty);
    });

    it('comes out cleaned and otherwise as it was, with fields of a newer kit', () => {
      fc.assert(
        fc.property(bodies, (body) => {
          const newer = { ...body, later: { kept: [1] } };
          const out = z.parse(schema, newer);
          expect(textsIn(out)).to.deep.equal(textsIn(newer).map(cleanText));
          expect(read(newer)).to.deep.equal(newer);
        }),
      );
    });

    it('its draft is read whatever it is, and never throws', () => {
      fc.assert(
        fc.property(fc.anything({ withNullPrototype: true }), (value) => {
          expect(fits(schema, read(value)) || textsIn(read(value)).length > 0).to.equal(true);
        }),
      );
    });
  });
}

describe('the limits of the journal', () => {
  const many = (length: number): string[] => new Array<string>(length).fill('rest');

  it('a pasted text of 100 kB fits into an entry, one too long does not', () => {
    expect(fits(entrySchema, { ...emptyEntry, text: 'ñ'.repeat(100_000) })).to.equal(true);
    expect(fits(entrySchema, { ...emptyEntry, text: 'x'.repeat(longestEntry + 1) })).to.equal(false);
  });

  it('every list and text has its limit', () => {
    for (const [schema, body] of [
      [entrySchema, { ...emptyEntry, topics: many(mostTopics + 1) }],
      [entrySchema, { ...emptyEntry, topics: ['x'.repeat(longestTopic + 1)] }],
      [entrySchema, { ...emptyEntry, noticedBy: 'x'.repeat(shortText + 1) }],
      [entrySchema, { ...emptyEntry, mood: 'good' }],
      [entrySchema, { ...emptyEntry, prompt: { source: 'nobody', text: '' } }],
      [letterSchema, { ...emptyLetter, openOn: '2026-02-30' }],
      [cardSchema, { ...emptyCard, pieces: many(mostPieces + 1) }],
      [journalOwnSchema, { ...emptyJournalOwn, prompts: many(mostOwn + 1) }],
      [tallySchema, { ...emptyTally, topics: many(topicIds.length + 1) }],
    ] as const) {
      expect(fits(schema, body), JSON.stringify(body).slice(0, 80)).to.equal(false);
    }
  });

  it("no word of one's own fits into a tally", () => {
    expect(fits(tallySchema, { ...emptyTally, topics: ['own:choir'] })).to.equal(false);
    expect(readTallyDraft({ topics: ['own:choir', 'rest', 7] }).topics).to.deep.equal(['rest']);
  });

  it('a draft keeps every text, however long', () => {
    const long = 'x'.repeat(longestEntry + 1);
    expect(readEntryDraft({ text: long, mood: 'good', prompt: 'Why?' })).to.deep.equal({
      ...emptyEntry,
      text: long,
      prompt: { source: 'own', text: 'Why?' },
    });
  });
});
