import type { TopicId } from '../../domain/journal/topics.js';
import type { MessagesOf } from '../types.js';

/** English words of the topics that a person can tick, by their ids. */
export const topics = {
  'what-i-want': 'What I want',
  'why-it-matters': 'Why it matters',
  'small-steps': 'Small steps',
  'keep-going': 'Keeping at it',
  'new-plan': 'A new plan',
  'ask-for-help': 'Asking for help',
  'try-new': 'Trying something new',

  rest: 'Rest',
  food: 'Food',
  moving: 'Moving my body',
  sleep: 'Sleep',
  fun: 'Fun',
  'quiet-time': 'Quiet time',
  'my-space': 'My room, my space',

  'meet-someone': 'Meeting someone',
  'small-talk': 'Small talk',
  invite: 'Inviting someone',
  'be-invited': 'Being invited',
  'in-a-group': 'Being in a group',
  friends: 'Friends',
  'new-place': 'A new place',

  listen: 'Listening',
  'say-what-i-need': 'Saying what I need',
  'say-no': 'Saying no',
  'give-feedback': 'Giving feedback',
  'get-feedback': 'Getting feedback',
  'hard-talk': 'A hard talk',
  'body-language': 'Body language',
  'make-up': 'Making up',

  stress: 'Stress',
  'strong-feelings': 'Strong feelings',
  'calm-down': 'Calming down',
  'take-a-break': 'Taking a break',
  'plan-ahead': 'Planning ahead',
  'bad-day': 'A bad day',
  'lean-on-someone': 'Leaning on someone',

  'self-talk': 'How I talk to myself',
  'kind-to-myself': 'Being kind to myself',
  'other-views': 'Another way to see it',
  'old-beliefs': 'Old beliefs',
  facts: 'What I know for sure',
  hope: 'Hope',
  faith: 'Faith',

  'on-my-own': 'On my own',
  'my-circle': 'My circle',
  'what-i-keep': 'What I want to keep',
  goodbye: 'Saying goodbye',
  'next-goals': 'My next goals',
  'give-back': 'Giving back',
} as const satisfies Record<TopicId, string>;

/** What every language calls the topics. */
export type TopicMessages = MessagesOf<typeof topics>;
