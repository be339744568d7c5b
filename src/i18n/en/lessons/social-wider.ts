import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about being with others: a wider circle. */
export const lessons = {
  'first-time-there': {
    title: 'The first time in a new place',
    aim: 'We plan a first visit so that it feels easier.',
    steps: [
      'Choose a place you have not been to. Find out when it is calm there.',
      'Look at photos, or walk by it first. Find the door and the restroom.',
      'Plan a short stay. Twenty minutes is a real visit.',
      'Choose one thing to do there, and one thing to say.',
      'Plan something nice for after. Then you can look forward to it.',
    ],
    questions: [
      'What new place turned out to be good for you?',
      'What do you look for first when you come in?',
      'What can you carry with you that gives you calm?',
      'What would make you go back?',
    ],
    tryIt: 'Visit one new place for twenty minutes. You choose who comes along, or nobody.',
    prompt: 'What did you find in the new place? Would you go again?',
    ways: {
      readAloud: 'Read your visit plan to the group, step by step.',
      pictures: 'Draw a map of the place from what you know. Add to it after the visit.',
      rolePlay: 'Act out walking in, looking around, and asking where things are.',
    },
    onMyOwn: 'What is different when you go to a new place by yourself? What is good about it?',
  },
  'from-hello-to-friend': {
    title: 'From hello to friend',
    aim: 'We see how people get closer, one small step at a time.',
    steps: [
      'Draw four steps: know a face, know a name, do things, trust.',
      'Put people you know on the steps. First letters are enough.',
      'All steps are good. Not everyone has to move up.',
      'Choose one person you would like to know better.',
      'Think of one small step: ask a question, sit together, share a snack.',
    ],
    questions: [
      'How did you get to know a good friend?',
      'What do you need before you trust someone?',
      'How fast do you like to get closer?',
      'What are signs that the other person likes it too?',
    ],
    tryIt: 'Take one small step with the person you chose.',
    prompt: 'Who did you get to know a little better? What did you do?',
    ways: {
      readAloud: 'Tell a true story of how you met a friend. Others listen.',
      pictures: 'Draw the four steps and use stickers for people.',
    },
    onMyOwn: 'Who have you met this year without your partner or this group?',
  },
  'keeping-in-touch': {
    title: 'Keeping in touch',
    aim: 'We find easy ways to stay close to people we care about.',
    steps: [
      'Write the names of five people you would like to hear from.',
      'Next to each, write how: call, text, card, visit, or church.',
      'Keep it short: “I thought of you. How are you?”',
      'Choose a regular time, like Sunday after lunch.',
      'No answer yet? Wait a week, and try one more time.',
    ],
    questions: [
      'Who keeps in touch with you? How do they do it?',
      'What message would make you happy to get?',
      'Which way of keeping in touch is the easiest for you?',
      'Who would be glad to hear from you after a long time?',
    ],
    tryIt: 'Send a short message to one person, or call them.',
    prompt: 'Who did you hear from? Who would you like to hear from?',
    ways: {
      readAloud: 'Read sample messages out loud. Change them until they sound like you.',
      pictures: 'Make a card with a drawing, and mail it or hand it over.',
      rolePlay: 'Act out a call to someone you have not talked to for a year.',
    },
    onMyOwn: 'How will you keep in touch with people after this year ends?',
  },
  'room-for-me': {
    title: 'Room for me',
    aim: 'We learn to keep what we need while we are with others.',
    steps: [
      'Name what you need with others: time, space, quiet, respect, money that stays yours.',
      'Notice the sign in your body when something is too much.',
      'Say it in a short way: “I would like …” or “That is too much for me.”',
      'Offer what works for you: “I can stay until five.”',
      'A good friend may be surprised at first. A good friend will listen.',
    ],
    questions: [
      'What do you need so that you can enjoy company?',
      'When did you say what you needed, and it went well?',
      'How do you respect what others need?',
      'What can you do if someone does not listen?',
    ],
    tryIt: 'Say one thing that you need to someone this week, in a calm voice.',
    prompt: 'What do you need when you are with others? Who understands this well?',
    ways: {
      pictures: 'Draw yourself in a circle. Put inside what you want to protect.',
      rolePlay: 'A friend wants you to stay longer. Say kindly that you need to go home.',
    },
    onMyOwn: 'If you are alone with someone and it is too much, how will you leave?',
  },
  'part-of-my-town': {
    title: 'A part of my town',
    aim: 'We find where we belong in our town, and what we can give there.',
    steps: [
      'Draw your week on a map: home, stores, parks, church, this group.',
      'Mark where people know you.',
      'Mark one place where you would like people to know you.',
      'What could you give there: time, a song, some help, a skill?',
      'Plan to go there at the same time each week. People learn your face that way.',
    ],
    questions: [
      'Where do you feel that you belong?',
      'What do you like about our town?',
      'What can you do well that others need?',
      'Who could show you how to get started?',
    ],
    tryIt: 'Go to one place twice, at the same time of day. Greet the same person.',
    prompt: 'Where do people know you? Where would you like to belong next?',
    ways: {
      readAloud: 'Read notices from the town: events, clubs, people who need help.',
      pictures: 'Make one big map for the group. Add a thread from each home to each place.',
    },
    onMyOwn: 'Which place will you keep going to when this program is over?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
