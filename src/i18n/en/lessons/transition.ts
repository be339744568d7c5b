import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';
import type { MessagesOf } from '../../types.js';

/** English lessons about the end of the year and what comes next. */
export const lessons = {
  'what-i-take-along': {
    title: 'What I take with me',
    aim: 'We look back on the year, and choose the skills that we want to keep.',
    steps: [
      'Think of your first meeting. What was your life like then?',
      'What is different now? Small things count.',
      'List the skills that help you most: to greet, to rest, to ask, to pause.',
      'For each one, write where you will use it next.',
      'Your partner tells you one thing that they saw you learn.',
    ],
    questions: [
      'What did you do this year that you are proud of?',
      'What helps you on hard days now?',
      'What would you like to keep just as it is?',
      'What did you learn about yourself?',
    ],
    tryIt: 'Tell one person outside the group about something that you learned.',
    prompt: 'What do you want to keep from this year?',
    ways: {
      readAloud: 'Read a page of your journal that you like. You choose how much.',
      pictures: 'Draw a bag. Fill it with the skills you take along.',
    },
    onMyOwn: 'Which skill do you use now without any help?',
  },
  'my-circle': {
    title: 'My circle from here on',
    aim: 'We see who is in our life, and plan how to stay close.',
    steps: [
      'Draw three rings around your name: near, middle, far.',
      'Put in people and places from this year. Put in old friends too.',
      'Mark those that you can reach on your own.',
      'For the three that matter most, write how and when you will meet.',
      'Add help for hard days: a person, a place, and 988.',
    ],
    questions: [
      'Who came into your life this year?',
      'Who would you like to move nearer?',
      'Where will you meet people when this group ends?',
      'What will you and your partner do next?',
    ],
    tryIt: 'Make one plan with someone from your rings for next month.',
    prompt: 'Who is in your circle now? How will you stay close?',
    ways: {
      readAloud: 'Read your plan for three people to your partner.',
      pictures: 'Make the rings with string on a table. Use small cards for people.',
      rolePlay: 'Act out asking: “Can we keep meeting after the program?”',
    },
    onMyOwn: 'What part of your circle did you build by yourself?',
  },
  'my-next-goals': {
    title: 'My next goals',
    aim: 'Each of us chooses a goal for the next months, with a first step and a helper.',
    steps: [
      'Look at the life you wanted in month one. What is here now?',
      'What do you want next? Say it in your own words.',
      'Choose a first step for the next two weeks.',
      'Who will you tell about it now that the year ends?',
      'Write what you will do on a day when it is hard.',
    ],
    questions: [
      'Which goal changed over the year? What did you learn from that?',
      'What makes your next goal matter to you?',
      'What strength will help you with it?',
      'How will you mark your next victory?',
    ],
    tryIt: 'Take the first step. Tell your helper how it went.',
    prompt: 'What do you want next? What is your first step?',
    ways: {
      readAloud: 'Say your goal to the group. The group says it back to you.',
      pictures: 'Draw a road from today to your goal. Mark three stops.',
      rolePlay: 'Act out asking someone to be your helper.',
    },
    onMyOwn: 'How will you keep going when nobody asks you about your goal?',
  },
  'saying-goodbye': {
    title: 'Saying goodbye and thank you',
    aim: 'We end well: we thank each other and say goodbye in our own way.',
    steps: [
      'Goodbyes can feel sad, glad, or both. All of it is fine.',
      'Sit in a circle. Take a card for each person.',
      'Write one thing you will remember about them.',
      'Give the cards. Each person reads theirs in quiet or out loud.',
      'Say how you want to end: a word, a song, a meal, a wave.',
    ],
    questions: [
      'What goodbye in your life was a good one?',
      'What will you miss?',
      'What would you like to say to your partner?',
      'What are you looking forward to?',
    ],
    tryIt: 'Thank one person who helped you this year.',
    prompt: 'What would you like to say to the group? What will you remember?',
    ways: {
      readAloud: 'Each person reads one card that they got.',
      pictures: 'Make one group picture. Everyone adds a hand, a color, or a word.',
      rolePlay: 'Practice saying thank you and goodbye in pairs before the circle.',
    },
    onMyOwn: 'What will you do on the first meeting day without the group?',
  },
  'giving-back': {
    title: 'Giving back',
    aim: 'We find something from our own life that can help others.',
    steps: [
      'You know things that others need: how to begin, how to keep going.',
      'Write a letter to someone who will start this program next year.',
      'Tell them what helped you, and what you wish you had known.',
      'Name a place where you could give time: a class, a church, a center, a garden.',
      'Giving is a choice. Give only as much as feels good.',
    ],
    questions: [
      'Who gave you something this year that you want to pass on?',
      'What do people ask you for help with?',
      'How do you feel when you help someone?',
      'How do you make sure that you have enough left for you?',
    ],
    tryIt: 'Do one helpful thing for someone, just because you can.',
    prompt: 'What could you tell someone who is just starting?',
    ways: {
      readAloud: 'Read your letter to the group. Your coach can keep it, if you like.',
      pictures: 'Draw your letter instead of writing it.',
    },
    onMyOwn: 'Where would you like to give something by yourself?',
  },
} as const satisfies Record<LessonIdOf<'transition'>, LessonText>;

/** What every language says in these lessons. */
export type TransitionLessons = MessagesOf<typeof lessons>;
