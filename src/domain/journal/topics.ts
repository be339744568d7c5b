import type { SkillArea } from '../program-year/skill-areas.js';
import { cleanText } from '../text.js';

/** What a person can tick in each skill area. Ids are kept in entries: one that was released never changes. */
const byArea = {
  goals: [
    'what-i-want',
    'why-it-matters',
    'small-steps',
    'keep-going',
    'new-plan',
    'ask-for-help',
    'try-new',
  ],
  'self-care': ['rest', 'food', 'moving', 'sleep', 'fun', 'quiet-time', 'my-space'],
  social: ['meet-someone', 'small-talk', 'invite', 'be-invited', 'in-a-group', 'friends', 'new-place'],
  communication: [
    'listen',
    'say-what-i-need',
    'say-no',
    'give-feedback',
    'get-feedback',
    'hard-talk',
    'body-language',
    'make-up',
  ],
  coping: [
    'stress',
    'strong-feelings',
    'calm-down',
    'take-a-break',
    'plan-ahead',
    'bad-day',
    'lean-on-someone',
  ],
  thoughts: ['self-talk', 'kind-to-myself', 'other-views', 'old-beliefs', 'facts', 'hope', 'faith'],
  transition: ['on-my-own', 'my-circle', 'what-i-keep', 'goodbye', 'next-goals', 'give-back'],
} as const satisfies Record<SkillArea, readonly string[]>;

/** The id of one of the kit's own topics. */
export type TopicId = (typeof byArea)[SkillArea][number];

/** The kit's topics of one skill area. */
export const topicsOf = (area: SkillArea): readonly TopicId[] => byArea[area];

/** Every topic of the kit, area by area. */
export const topicIds: readonly TopicId[] = [
  ...byArea.goals,
  ...byArea['self-care'],
  ...byArea.social,
  ...byArea.communication,
  ...byArea.coping,
  ...byArea.thoughts,
  ...byArea.transition,
];

/** Whether a text is the id of one of the kit's topics. */
export const isTopicId = (text: string): text is TopicId => (topicIds as readonly string[]).includes(text);

/** Longest word of one's own for a topic, in UTF-16 code units. */
export const longestOwnTopic = 80;

const ownMark = 'own:';

/** Longest topic as an entry keeps it. */
export const longestTopic = ownMark.length + longestOwnTopic;

/** Whether a ticked topic is a word of the person's own. */
export const isOwnTopic = (topic: string): boolean => topic.startsWith(ownMark);

/** A word of one's own as it is ticked: on one line, no longer than {@link longestOwnTopic}. */
export const ownTopic = (word: string): string =>
  ownMark +
  cleanText(word)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longestOwnTopic)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();

/** The word of a topic of one's own, as the person wrote it; of another topic nothing. */
export const ownWord = (topic: string): string => (isOwnTopic(topic) ? topic.slice(ownMark.length) : '');
