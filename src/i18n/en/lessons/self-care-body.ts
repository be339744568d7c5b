import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about self-care: what the body likes. */
export const lessons = {
  'what-care-means': {
    title: 'What care means to me',
    aim: 'We find the small things that help each of us feel well.',
    steps: [
      'Think of a day when you felt well. What did you do that day?',
      'Write five small things that do you good. They can be as short as one minute.',
      'Put a mark on each one that costs nothing.',
      'Share one with the group. If you like a friend’s idea, add it to your list.',
      'Pick one for this week. Choose the day and the time.',
    ],
    questions: [
      'What is one thing you do now to take care of yourself?',
      'What did people you know do to take care of themselves?',
      'What makes it easier to do something good for you?',
      'How can you tell that you need more care?',
    ],
    tryIt: 'Do one thing from your list each day. One minute counts.',
    prompt: 'What did you do for yourself this week? How did it feel?',
    ways: {
      readAloud: 'Each person reads one thing from their list. Keep one group list.',
      pictures: 'Make a small card for each thing on your list. Draw it or use a photo.',
    },
    onMyOwn: 'What do you do to take care of yourself when nobody is near?',
  },
  'good-sleep': {
    title: 'Good sleep',
    aim: 'We learn what helps us sleep, and try one change at night.',
    steps: [
      'Show with your hand how you slept: low, middle, or high. No one has to explain.',
      'Name what keeps you up: noise, light, a phone, a busy mind.',
      'Name what helps: a dark room, a set time, soft music, a warm shower.',
      'Choose one change that you can make where you sleep.',
      'Plan the last half hour before bed. Write it in three lines.',
    ],
    questions: [
      'What did you like at bedtime when you were a child?',
      'What is different on a day after good sleep?',
      'What can you do when you lie awake?',
      'What would make the place where you sleep feel better?',
    ],
    tryIt: 'For three nights, put your phone away half an hour before bed.',
    prompt: 'What helped you rest this week? What will you try next?',
    ways: {
      readAloud: 'Read the three lines of your night plan to your partner.',
      pictures: 'Draw a clock. Color the hours when you sleep and when you get ready for bed.',
    },
    onMyOwn: 'At night, when others are asleep, what helps you feel calm and safe?',
  },
  'food-i-enjoy': {
    title: 'Food I enjoy',
    aim: 'We talk about food that tastes good, does us good, and fits our money.',
    steps: [
      'Name a food that reminds you of a good time.',
      'List meals you can make, or would like to learn.',
      'Share where to find good food at a low price near here.',
      'Eating with someone counts too. Name one person and one place.',
      'With your partner, plan one simple meal or snack to share.',
    ],
    questions: [
      'What food does your family or your culture do best?',
      'What do you like about eating with other people?',
      'What helps you eat well on a busy or a sad day?',
      'What dish could you teach someone?',
    ],
    tryIt: 'Eat one meal this week with someone, or sit at a table without a screen.',
    prompt: 'What meal did you enjoy? Who was there, and what did you talk about?',
    ways: {
      pictures: 'Use store ads. Cut out food for one low-cost meal.',
      rolePlay: 'Act out asking someone to eat lunch with you.',
    },
    onMyOwn: 'What would make a meal by yourself feel special?',
  },
  'moving-my-way': {
    title: 'Moving my way',
    aim: 'We find ways to move that feel good in the body we have.',
    steps: [
      'Stand or stay in your chair. Roll your shoulders three times, slowly.',
      'Name all the ways that people move: walk, dance, garden, clean, stretch, swim.',
      'Choose one that you like, or once liked.',
      'Make it small: five minutes is enough to begin.',
      'Say when you will do it, and who might come along.',
    ],
    questions: [
      'When does moving feel like fun to you?',
      'Where is a nice place to walk or roll near here?',
      'How do you feel after you have moved a little?',
      'What makes it easier to start?',
    ],
    tryIt: 'Move for five minutes on three days. Take your partner along once.',
    prompt: 'How did your body feel after you moved? What did you see on the way?',
    ways: {
      readAloud: 'One person reads slow stretches out loud. The others follow as they like.',
      pictures: 'Draw a map of a short walk. Mark a bench, a tree, or a good view.',
      rolePlay: 'Act out asking a neighbor to come on a walk.',
    },
    onMyOwn: 'Which way of moving do you enjoy by yourself?',
  },
  'time-to-rest': {
    title: 'Time to rest',
    aim: 'We learn that rest is a need, and plan a rest that works.',
    steps: [
      'Close your eyes or look down. Breathe out slowly three times.',
      'There are many kinds of rest: for the body, the mind, the eyes, the heart.',
      'Ask: which part of me is tired today?',
      'Find one rest for that part. Tired eyes may like a window. A tired heart may like a friend.',
      'Choose a time for it. Tell someone so that they let you rest.',
    ],
    questions: [
      'How do you notice that you need rest?',
      'What were you told about rest as you grew up?',
      'Which rest gives you the most?',
      'How can we tell others, in a kind way, that we need rest?',
    ],
    tryIt: 'Take one rest of ten minutes on two days. Do only that.',
    prompt: 'What kind of rest did you need this week? What did you do?',
    ways: {
      readAloud: 'Read the kinds of rest out loud. Raise a hand at the one you need.',
      pictures: 'Draw a simple person. Color the part that needs rest.',
      rolePlay: 'Act out telling a friend: “I need a short rest. I will call you after.”',
    },
    onMyOwn: 'When you are by yourself, what helps you stop and rest?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
