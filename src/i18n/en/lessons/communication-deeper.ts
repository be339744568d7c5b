import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about communication: when it is not easy. */
export const lessons = {
  'hearing-feedback': {
    title: 'Hearing feedback',
    aim: 'We practice taking in what others tell us, and choosing what to use.',
    steps: [
      'When someone tells you something good, say “Thank you.” Nothing more is needed.',
      'When it is about something to change, breathe out first.',
      'Ask one question: “Can you tell me what you saw?”',
      'Say “I will think about it.” You do not have to answer now.',
      'Later, sort it: I will use this, I will leave this.',
    ],
    questions: [
      'What do you do when someone says something nice to you?',
      'What helps you to hear a hard thing?',
      'Whose feedback do you trust?',
      'What feedback helped you this year?',
    ],
    tryIt: 'Ask one person: “What do I do well?” Say thank you, and write it down.',
    prompt: 'What did someone say about you that you would like to keep?',
    ways: {
      readAloud: 'Read kind lines to each other. The one who hears only says “Thank you.”',
      pictures: 'Draw two baskets: keep and leave. Put feedback in them on slips of paper.',
      rolePlay: 'One person tells what they saw. The other asks one question.',
    },
    onMyOwn: 'Who can tell you how you are doing when the program is over?',
  },
  'a-hard-talk': {
    title: 'A hard talk',
    aim: 'We get ready for a talk that we would like to have but find hard.',
    steps: [
      'Write the one thing that you want the other person to know.',
      'Write the one thing that you hope for.',
      'Choose a calm time and place. Ask: “Can we talk for ten minutes?”',
      'Begin with “I”: “I felt sad when …”',
      'Agree that both of you may take a break.',
    ],
    questions: [
      'What hard talk turned out better than you thought?',
      'What helps you to stay calm while you talk?',
      'When is it better to wait, or to ask someone to join you?',
      'How do you want to feel after the talk?',
    ],
    tryIt: 'Write your first sentence for a hard talk. Say it to your partner. That is enough.',
    prompt: 'What would you like someone to know? What do you hope for?',
    ways: {
      readAloud: 'Read your first sentence in three voices: soft, firm, and calm.',
      pictures: 'Draw a bridge. Write on each side what one person needs.',
      rolePlay: 'Practice the start of the talk. Your partner answers kindly, then less kindly.',
    },
    onMyOwn: 'What would help you to have this talk with nobody at your side?',
  },
  'making-up': {
    title: 'Making up',
    aim: 'We learn how to say sorry and how to begin again.',
    steps: [
      'Name what happened in one sentence.',
      'Say sorry for your part: “I am sorry that I did not call.”',
      'Ask what would help: “What can I do now?”',
      'Do it. A small act says more than many words.',
      'Give it time. The other person can take as long as they need.',
    ],
    questions: [
      'Who made up with you in a good way? What did they do?',
      'What makes it hard to say sorry?',
      'What helps you when someone says sorry to you?',
      'When is it fine to keep your distance?',
    ],
    tryIt: 'Make one small thing right, or thank someone who made up with you.',
    prompt: 'Who would you like to begin again with? What could you say first?',
    ways: {
      readAloud: 'Read some ways to say sorry. Choose the ones that sound true.',
      pictures: 'Draw two people far apart. Draw stones between them, one for each small step.',
      rolePlay: 'Someone forgot to meet a friend. Act out how they make up.',
    },
    onMyOwn: 'If you and your partner do not agree, what can the two of you do first?',
  },
  'calls-and-messages': {
    title: 'Calls and messages',
    aim: 'We practice phone calls and messages that are clear and safe.',
    steps: [
      'For a call, write three words first: who, why, what I want.',
      'Begin: “Hello, my name is … I am calling about …”',
      'For a message, keep it short. Read it once before you send it.',
      'If a message makes you upset, wait one hour before you answer.',
      'Never send money, codes, or private photos to someone you do not know.',
    ],
    questions: [
      'Do you like calls, texts, or letters best?',
      'What makes a call easier for you?',
      'How can a text be understood the wrong way?',
      'What do you do when a stranger writes to you?',
    ],
    tryIt: 'Make one call that you have waited to make. Your three words can help.',
    prompt: 'What call or message went well this week? What did you do to make it so?',
    ways: {
      readAloud: 'Read a text out loud in two moods. Talk about what changes.',
      pictures: 'Make a small card for your phone with your three words.',
      rolePlay: 'Sit back to back and act out a call to an office.',
    },
    onMyOwn: 'Which call would you like to make without help?',
  },
  'asking-for-respect': {
    title: 'Asking for respect',
    aim: 'We know our rights, and practice speaking up for fair treatment.',
    steps: [
      'Everyone has the right to be heard, to ask questions, and to choose.',
      'Think of a place where you want to be treated better.',
      'Say what happened, and what you would like: “Please speak to me, not about me.”',
      'Ask who else can help: “Who can I talk to about this?”',
      'Write down the day, the name, and the answer.',
    ],
    questions: [
      'Where are you treated with respect? How can you tell?',
      'When did you speak up for yourself or for someone else?',
      'Who stands with you when you speak up?',
      'How do you show respect when you do not agree?',
    ],
    tryIt: 'Ask one question at an office, a store, or a visit where you would have kept quiet.',
    prompt: 'Where did you feel respected? What did you say or do there?',
    ways: {
      readAloud: 'Read together, in turns: “I have the right to …”',
      pictures: 'Make a poster of our rights in this group.',
      rolePlay: 'At a desk, someone is not heard. Act out how to speak up with calm.',
    },
    onMyOwn: 'If you are alone and something is not fair, who can you call?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
