import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about coping: plans, and what has helped before. */
export const lessons = {
  'plan-for-a-hard-day': {
    title: 'A plan for a hard day',
    aim: 'Each of us makes a short plan now for a day that may be hard.',
    steps: [
      'Think of a day that may be hard: a holiday, a visit, a date you remember.',
      'Before the day: what can you get ready?',
      'On the day: one thing for the morning, one for the evening.',
      'Who will you call, and when? Ask them now.',
      'After the day: plan something nice.',
    ],
    questions: [
      'What hard day did you get through well?',
      'What did you learn from it?',
      'What can you leave out on a hard day?',
      'How can this group help you on that day?',
    ],
    tryIt: 'Write your plan on one card. Show it to one person you trust.',
    prompt: 'What is in your plan? Which part makes you feel most safe?',
    ways: {
      readAloud: 'Read your plan out loud. The group says one thing that they like in it.',
      pictures: 'Draw the day as a path. Draw a rest place at three spots.',
    },
    onMyOwn: 'Which part of your plan works even if you are by yourself?',
  },
  'getting-through-a-bad-day': {
    title: 'Getting through a bad day',
    aim: 'We learn to make a bad day a little easier, one hour at a time.',
    steps: [
      'Say it: “This is a bad day.” Bad days end.',
      'Make the day small. Think only of the next hour.',
      'Choose one thing for that hour: eat, wash, walk, call, rest.',
      'Wait with big choices until another day.',
      'If you feel unsafe, call or text 988, or call 911.',
    ],
    questions: [
      'What is one thing that always helps you a little?',
      'What do you like to hear on a bad day?',
      'What would you rather not hear?',
      'How do you notice that it gets better?',
    ],
    tryIt: 'Write a kind note to yourself for a bad day. Keep it near your bed.',
    prompt: 'What would you like to remember on your next bad day?',
    ways: {
      readAloud: 'Read your kind note to the group, or let your partner read it to you.',
      pictures: 'Fill a small box with things that help: a photo, a song list, tea, a note.',
      rolePlay: 'Act out a friend who helps by listening and not fixing.',
    },
    onMyOwn: 'On a bad day with nobody around, what is the first thing you will do?',
  },
  'what-i-can-change': {
    title: 'What I can change',
    aim: 'We sort our worries, and use our strength for what we can change.',
    steps: [
      'Write a worry on a slip of paper. You do not have to show it.',
      'Make three piles: I can change it, I can ask for help, I leave it for now.',
      'Take one from the first pile. What is the smallest step?',
      'Take one from the second pile. Who can you ask?',
      'Fold the third pile. Put it away until a day you choose.',
    ],
    questions: [
      'What worry got smaller when you did one thing?',
      'What helps you leave a worry for later?',
      'What do you believe or tell yourself about things you cannot change?',
      'When is a good time to think about worries, and when is it not?',
    ],
    tryIt: 'Take your smallest step from the first pile.',
    prompt: 'What can you change right now? What can wait?',
    ways: {
      readAloud: 'Read made-up worries. The group says which pile fits.',
      pictures: 'Draw two circles, one in the other. Put in the middle what you can change.',
    },
    onMyOwn: 'Which small worry would you like to take care of by yourself?',
  },
  'busy-hands': {
    title: 'Busy hands, quiet mind',
    aim: 'We try things to do with our hands that help a busy mind rest.',
    steps: [
      'Name things people do with their hands: knit, cook, draw, fix, plant, play music.',
      'Try one now for ten minutes: fold paper, color, or sort buttons.',
      'There is no right or wrong. Notice how your hands feel.',
      'Tell what happened to your thoughts meanwhile.',
      'Choose one thing to keep at home or in your bag.',
    ],
    questions: [
      'What do you like to make or fix?',
      'Who taught you something with their hands?',
      'What could you make together with your partner?',
      'Where in town can you learn something like this?',
    ],
    tryIt: 'Use your hands for ten minutes on three days.',
    prompt: 'What did you do with your hands? What did your mind do?',
    ways: {
      readAloud: 'Someone reads a story while the others work with their hands.',
      pictures: 'Lay out what you made, and look at it together.',
    },
    onMyOwn: 'What could you make in an hour by yourself, and then show to someone?',
  },
  'what-got-me-through': {
    title: 'What got me through',
    aim: 'We look at hard times that we got through, and name the strengths we used.',
    steps: [
      'Think of a hard time that is over. Choose one you are fine to talk about.',
      'You do not need to tell what happened. Tell what helped.',
      'Name the strength you used: patience, humor, faith, courage, asking for help.',
      'Your partner names one more strength that they see in you.',
      'Write: “When things are hard, I can …”',
    ],
    questions: [
      'What strength do you use the most?',
      'Who or what was with you at that time?',
      'What strength have you seen in someone here?',
      'How can you use your strength this week?',
    ],
    tryIt: 'Use one of your strengths for something small. Tell someone about it.',
    prompt: 'What helped you through a hard time? What does that say about you?',
    ways: {
      readAloud: 'Read your “I can” line out loud. The group says: “Yes, you can.”',
      pictures: 'Draw a tree. The roots are your strengths. The leaves are what you did.',
    },
    onMyOwn: 'Which of your strengths goes with you everywhere?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
