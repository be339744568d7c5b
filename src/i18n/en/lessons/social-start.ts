import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about being with others: the first words and the first outing. */
export const lessons = {
  'saying-hello': {
    title: 'Saying hello',
    aim: 'We practice an easy way to greet someone and begin a talk.',
    steps: [
      'A greeting has three parts: look, smile or nod, and say hello.',
      'Pick the parts that feel right for you. You can leave one out.',
      'Add your name, or one thing you both see: “Nice day. I am Ana.”',
      'Walk around the room. Greet three people in your own way.',
      'Tell the group which greeting felt good.',
    ],
    questions: [
      'How do you like people to greet you?',
      'Where in your week could you say hello to someone?',
      'What can you do if someone does not answer?',
      'How do people greet each other in your family or culture?',
    ],
    tryIt: 'Greet three people this week. One of them can be someone new.',
    prompt: 'Who did you greet this week? What happened next?',
    ways: {
      pictures: 'Draw three faces: one that says “come in”, one that says “busy”, one in between.',
      rolePlay: 'In pairs, act out a greeting at a bus stop, in a store, and at church.',
    },
    onMyOwn: 'When you go somewhere alone, who could you say hello to first?',
  },
  'keep-talking': {
    title: 'Keep a talk going',
    aim: 'We learn to ask, listen, and share a little, so that a talk can go on.',
    steps: [
      'In a good talk, people take turns. One speaks, and the other listens.',
      'Ask a question that needs more than yes or no: “What do you like about …?”',
      'Listen for one word you can ask more about.',
      'Share one small thing about you that fits.',
      'End in a kind way: “It was nice to talk. See you next time.”',
    ],
    questions: [
      'What do you like to talk about with someone new?',
      'What topics do you keep for people you know well?',
      'How can you tell that someone would like to go on?',
      'How do you end a talk when you need to go?',
    ],
    tryIt: 'Have one talk of three minutes. Ask two questions and share one thing.',
    prompt: 'What did you learn about someone this week? What did you share?',
    ways: {
      readAloud: 'Read a list of questions out loud. Stand up at the ones you like.',
      pictures: 'Bring a photo or an object. Let others ask you about it.',
      rolePlay: 'Act out a three-minute talk. A third person counts the questions.',
    },
    onMyOwn: 'What three questions could you ask if you are alone at a party or a class?',
  },
  'places-to-meet': {
    title: 'Places to meet people',
    aim: 'We find places near us that are open to everyone and fit what we like.',
    steps: [
      'Name two things you like to do.',
      'Where do other people do these things? Think of parks, clubs, classes, churches, libraries.',
      'Put a mark on the places that are open to everyone.',
      'Find out the day, the cost, and how to get there.',
      'Choose one place that you and your partner would like to see.',
    ],
    questions: [
      'Where did you feel welcome in the past?',
      'What makes it easy to go to a place a second time?',
      'What would you like to know before you go?',
      'What place in our town would surprise the group?',
    ],
    tryIt: 'Look up one place, or ask someone about it. Write down when it is open.',
    prompt: 'What place would you like to go to? What do you hope to find there?',
    ways: {
      readAloud: 'Read events from a local paper or a library board out loud. Raise a hand.',
      pictures: 'Put a map on the wall. Add a dot for each place that the group names.',
    },
    onMyOwn: 'Which of these places would feel fine to visit by yourself?',
  },
  'plan-an-outing': {
    title: 'Plan an outing',
    aim: 'Partners plan one outing that both of them want.',
    steps: [
      'Each of you writes three things you would like to do. Find one you both like.',
      'Agree on the day, the time, and where you meet.',
      'Plan how you get there and back, and what it costs.',
      'Choose one skill to practice, like saying hello.',
      'Agree on a quiet spot, and on how to say “I would like to go home now.”',
    ],
    questions: [
      'What makes an outing good for you?',
      'How do you choose when you like different things?',
      'What would make it easier to go?',
      'What can you still do if it rains or someone is sick?',
    ],
    tryIt: 'Go on your outing. After it, tell each other one thing that went well.',
    prompt: 'How did you feel before the outing, and how did you feel after it?',
    ways: {
      pictures: 'Draw your outing as a strip of four pictures, from start to end.',
      rolePlay: 'Act out how you tell your partner that you need a break.',
    },
    onMyOwn: 'Which part of the plan could you do by yourself next time?',
  },
  'names-and-faces': {
    title: 'Names and faces',
    aim: 'We learn ways to remember people, so that we can greet them by name.',
    steps: [
      'Say the name back when you hear it: “Nice to meet you, Luis.”',
      'Link the name with one thing: a hat, a pet, a team.',
      'Use the name once more when you say goodbye.',
      'Forgot it? Say: “Please tell me your name again.” Most people do not mind.',
      'Play it: each person says a name and one thing they like. Repeat two others.',
    ],
    questions: [
      'How does it feel when someone knows your name?',
      'What helps you to remember people?',
      'Whose name would you like to learn, in a store or on your street?',
      'What would you like others to remember about you?',
    ],
    tryIt: 'Learn one new name this week, and use it.',
    prompt: 'Whose name did you learn? What do you know about this person now?',
    ways: {
      readAloud: 'Read the names of the group in a rhythm. Clap for each one.',
      pictures: 'Draw a small sign for each person, for what they like.',
      rolePlay: 'Act out asking for a name again in a kind way.',
    },
    onMyOwn: 'Who knows your name in the places where you go alone?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
