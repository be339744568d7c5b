import { dayField, longField, shortField, textField } from '../schema-fields.js';
import { z } from '../zod.js';
import { mostPieces } from './card.js';
import { longestEntry, moods, mostTopics, promptSources, victoryKinds } from './entry.js';
import { mostOwn } from './own.js';
import { isTopicId, longestOwnTopic, longestTopic, topicIds } from './topics.js';

const entryText = textField(longestEntry);

/**
 * The body of a journal entry, version 1. Texts of all these bodies come out cleaned, and fields that this
 * version does not know stay, as with a goal.
 */
export const entrySchema = z.looseObject({
  text: entryText,
  prompt: z.exactOptional(z.looseObject({ source: z.enum(promptSources), text: longField })),
  mood: z.exactOptional(z.enum(moods)),
  topics: z.array(textField(longestTopic)).check(z.maxLength(mostTopics)),
  victory: z.exactOptional(z.enum(victoryKinds)),
  noticedBy: shortField,
});

/** The body of a letter to myself, version 1. */
export const letterSchema = z.looseObject({
  text: entryText,
  sealedOn: z.exactOptional(dayField),
  openOn: z.exactOptional(dayField),
  openedOn: z.exactOptional(dayField),
});

/** The body of a read-aloud card, version 1. */
export const cardSchema = z.looseObject({
  pieces: z.array(entryText).check(z.maxLength(mostPieces)),
  groupWords: longField,
});

/** The body of a person's own questions and topics, version 1. */
export const journalOwnSchema = z.looseObject({
  prompts: z.array(shortField).check(z.maxLength(mostOwn)),
  topics: z.array(textField(longestOwnTopic)).check(z.maxLength(mostOwn)),
});

/** The body of a topic tally, version 1. A word of the person's own does not fit in. */
export const tallySchema = z.looseObject({
  from: dayField,
  to: dayField,
  topics: z.array(z.string().check(z.refine(isTopicId))).check(z.maxLength(topicIds.length)),
});
