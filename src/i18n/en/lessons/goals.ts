import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { MessagesOf } from '../../types.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about goals. */
export const lessons = {
  'our-group': {
    title: 'Our group, our way',
    aim: 'We meet each other and agree on how we want to be together.',
    steps: [
      'Say your name, and one thing you like to do. You may pass.',
      'In pairs, tell each other one thing you are good at.',
      'Each person tells the group what their partner is good at.',
      'Together, name three things that make a group feel safe.',
      'Write them on a big sheet. These are our ways.',
    ],
    questions: [
      'What helps you feel welcome in a new group?',
      'What would you like to do more of this year?',
      'What can others in this group count on you for?',
    ],
    tryIt: 'Say hello to one person from this group outside of the meeting.',
    prompt: 'What did you like about the first meeting? What are you good at?',
    ways: {
      readAloud: 'Read our ways out loud. Each person reads one line.',
      pictures: 'Draw a small picture for each of our ways.',
      rolePlay: 'Two people act out how to welcome someone who comes late.',
    },
    onMyOwn: 'Which of your strengths could you take to a new group by yourself?',
  },
  'life-i-want': {
    title: 'The life I want',
    aim: 'We picture a good day, and each find one wish that is our own.',
    steps: [
      'Sit in a way that feels good. Think of a good day one year from now.',
      'Where are you? Who is with you? What do you do?',
      'Write or draw three things from that day.',
      'Mark the one that you want most. Ask: is this my wish, or someone else’s?',
      'Say your wish in your own words: “I want to …”',
    ],
    questions: [
      'What was in your good day?',
      'What part of that day do you have now, even a little?',
      'How can you tell that a wish is your own?',
      'What makes this wish matter to you?',
    ],
    tryIt: 'Tell one person you trust about your wish.',
    prompt: 'What does a good day look like for you? What part of it is here now?',
    ways: {
      readAloud: 'One person reads the steps slowly. The others close their eyes or look down.',
      pictures: 'Cut pictures from old magazines and make a page of your good day.',
    },
    onMyOwn: 'What part of your good day would you like to do by yourself?',
  },
  'one-small-step': {
    title: 'One small step',
    aim: 'We turn one wish into a step that is small enough to do this week.',
    steps: [
      'Look at your wish. Ask: what could I do in one hour or less?',
      'Say what you will do, on which day, and where.',
      'Think of who can help you, and how you will ask.',
      'Is it still too big? Cut it in half.',
      'Tell your partner your step. They say it back to you.',
    ],
    questions: [
      'What small step helped you in the past?',
      'How do you know that a step is small enough?',
      'Who could go with you or call you that day?',
      'What would be a good way to mark that you did it?',
    ],
    tryIt: 'Take your small step. Tell your partner how it went, even if it did not happen.',
    prompt: 'What small step did you take? What did you notice?',
    ways: {
      readAloud: 'Read your step out loud to your partner two times.',
      pictures: 'Draw a staircase. Write your wish on top and one step on each stair.',
      rolePlay: 'Act out asking someone to help with your step.',
    },
    onMyOwn: 'Which step would you like to try without help, and which one with help?',
  },
  'money-for-plans': {
    title: 'Money for my plans',
    aim: 'We learn to plan what an outing costs, and find ways to spend less.',
    steps: [
      'Name an outing that you and your partner would both like.',
      'List what it costs: the ride, the ticket, the food.',
      'Write the cost next to each one. A guess is fine.',
      'Look for a lower cost: a free day, a group price, a shared ride.',
      'Write who pays for what. Ask your coach what the program can pay.',
    ],
    questions: [
      'What fun things in our town cost nothing?',
      'What do you like to spend a little money on?',
      'How can partners talk about money with respect?',
      'What can we do when a plan costs too much?',
    ],
    tryIt: 'Find one free or low-cost thing to do near you. Bring it to the group.',
    prompt: 'What would you like to save a little money for?',
    ways: {
      pictures: 'Use coins or paper circles. Lay them beside each thing on the list.',
      rolePlay: 'Act out calling a place to ask for its prices and free days.',
    },
    onMyOwn: 'What low-cost thing could you go and do by yourself?',
  },
  'when-plans-change': {
    title: 'When plans change',
    aim: 'We learn to make a second plan, so that a change does not stop us.',
    steps: [
      'Think of your next step. What could get in the way?',
      'Say it like this: “If the bus is late, then I will …”',
      'Make one second plan of your own.',
      'Remember: a plan can wait, change, or end. All of these are fine.',
      'Tell your partner your second plan.',
    ],
    questions: [
      'When did a change of plan turn out well?',
      'Who or what helps you to start again?',
      'How can you tell that it is time for a new plan?',
      'What can a partner say that helps when a plan does not work?',
    ],
    tryIt: 'Write one “if … then …” plan, and put it where you will see it.',
    prompt: 'What plan changed? What did you do next?',
    ways: {
      readAloud: 'Go around. Each person reads one “if … then …” out loud.',
      pictures: 'Draw a road with a rock on it. Draw two ways around the rock.',
      rolePlay: 'One person says that they cannot come. The other makes a second plan.',
    },
    onMyOwn: 'If your partner cannot come, what would help you to go anyway?',
  },
} as const satisfies Record<LessonIdOf<'goals'>, LessonText>;

/** What every language says in these lessons. */
export type GoalLessons = MessagesOf<typeof lessons>;
