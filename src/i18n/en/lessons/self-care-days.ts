import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about self-care: what makes days good. */
export const lessons = {
  'small-joys': {
    title: 'Small joys',
    aim: 'We find small things that make us smile, and make room for them.',
    steps: [
      'Name one small thing that made you smile this week.',
      'Make a list for each sense: to see, hear, smell, taste, and touch.',
      'Add one thing you loved to do as a child.',
      'Choose one joy that takes less than ten minutes.',
      'Share it with your partner. Ask what joy they chose.',
    ],
    questions: [
      'What makes you laugh?',
      'What did you love to do before that you could do again?',
      'What joy costs you nothing?',
      'Who do you like to have fun with?',
    ],
    tryIt: 'Do one small joy each day. Notice how long the good feeling stays.',
    prompt: 'What small thing made you smile this week? How could it happen again?',
    ways: {
      pictures: 'Take or draw a picture of one joy each day. Bring them to the group.',
      readAloud: 'Go around. Each person reads one joy. Clap softly for each.',
      rolePlay: 'Act out asking someone to join you in something fun.',
    },
    onMyOwn: 'What fun do you have by yourself? What would you like to try alone?',
  },
  'my-space': {
    title: 'A space that feels like mine',
    aim: 'We make one small place around us feel calm and our own.',
    steps: [
      'Think of your space. It may be a home, a room, a shelf, or a bag.',
      'What do you like about it? Name one thing.',
      'Choose one spot as big as a table top or smaller.',
      'Take away one thing that you do not need there.',
      'Add one thing that makes you feel good: a photo, a plant, a color.',
    ],
    questions: [
      'What makes a place feel like yours?',
      'What helps you keep a space the way you like it?',
      'How can we share a space with others and still have our own corner?',
      'Who would you like to have over for a visit?',
    ],
    tryIt: 'Take ten minutes for your small spot. Show it to someone, or send a photo.',
    prompt: 'What did you change in your space? How does it feel to be there now?',
    ways: {
      pictures: 'Draw your space as it is now. Then add one thing you would like.',
      rolePlay: 'Act out asking someone you live with for a quiet corner.',
    },
    onMyOwn: 'What in your space helps you feel well when you are there alone?',
  },
  'quiet-minutes': {
    title: 'Quiet minutes',
    aim: 'We try short ways to be still, and each keep the one we like.',
    steps: [
      'You choose: eyes open or closed. You can stop at any time.',
      'Listen for one minute. How many sounds can you hear?',
      'Feel your feet on the floor for one minute.',
      'Look at one thing in the room for one minute, as if it were new.',
      'Which one did you like best? Tell the group in one word.',
    ],
    questions: [
      'Where is it quiet in your day?',
      'What do you like to do in a quiet time: pray, listen, draw, or sit?',
      'What can you do if it is too quiet for you?',
      'What place in our town is good for a quiet hour?',
    ],
    tryIt: 'Take three quiet minutes on four days, in the way you liked best.',
    prompt: 'What did you hear, see, or feel in your quiet minutes?',
    ways: {
      readAloud: 'One person reads the steps with a calm voice and waits after each.',
      pictures: 'Draw lines and shapes with slow hands for three minutes.',
    },
    onMyOwn: 'What is good about being quiet by yourself? When would you like company?',
  },
  'shape-of-a-day': {
    title: 'The shape of a day',
    aim: 'We plan a day with work, rest, people, and fun in it.',
    steps: [
      'Draw a long line. One end is when you wake up. The other is when you go to bed.',
      'Mark what you do on most days.',
      'Color the parts: things to do, rest, people, fun.',
      'Which color would you like more of?',
      'Move or add one small thing. Keep the rest as it is.',
    ],
    questions: [
      'What part of the day do you like best?',
      'What helps you get going in the morning?',
      'What is good about having a set time for some things?',
      'How do you leave room for a surprise?',
    ],
    tryIt: 'Try your one small change for four days. Keep it if you like it.',
    prompt: 'What part of your day feels good? What would you like to add?',
    ways: {
      readAloud: 'Tell your partner your day as a story, from morning to night.',
      pictures: 'Make the line with colored paper strips that you can move.',
    },
    onMyOwn: 'On a day with no meeting and no plans, what gives your day a shape?',
  },
  'care-on-low-days': {
    title: 'Care on low days',
    aim: 'We make a short care list for days when we have little energy.',
    steps: [
      'Everyone has days with little energy. A short list helps then.',
      'Write one thing for the body: eat something, wash your face, open a window.',
      'Write one thing for the heart: a song, a pet, a photo, a prayer.',
      'Write one person or line to call. 988 is there day and night.',
      'Make it as easy as you can. Put the list where you will see it.',
    ],
    questions: [
      'What is the smallest thing that helps you on a low day?',
      'What do you like others to do for you on such a day?',
      'What would you tell a friend who has little energy?',
      'How will you know that the day is getting better?',
    ],
    tryIt: 'Keep your list in your bag or by your bed. Use one line of it once.',
    prompt: 'What is on your list? Which line helps you the most?',
    ways: {
      readAloud: 'Read your list to your partner. They may add one kind line.',
      pictures: 'Make the list with drawings only, so that it is easy to use.',
      rolePlay: 'Act out calling someone: “I have a low day. Can we talk for five minutes?”',
    },
    onMyOwn: 'If your partner is away on a low day, who else could you call?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
