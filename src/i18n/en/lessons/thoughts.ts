import type { LessonIdOf } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';
import type { MessagesOf } from '../../types.js';

/** English lessons about thoughts and beliefs. */
export const lessons = {
  'how-i-talk-to-me': {
    title: 'How I talk to myself',
    aim: 'We listen to the way we talk to ourselves, and make it kinder.',
    steps: [
      'We all talk to ourselves in our mind. Much of the day we do not notice it.',
      'Write one thing you said to yourself this week. Keep it private if you like.',
      'Would you say this to a good friend?',
      'Write what you would say to that friend.',
      'Now read that line to yourself, with your own name.',
    ],
    questions: [
      'What kind words do you say to yourself?',
      'What kind thing did someone say to you that you still remember?',
      'When is it easy to be kind to yourself?',
      'What can remind you to use the kinder words?',
    ],
    tryIt: 'Each morning, say one kind line to yourself in the mirror or in your mind.',
    prompt: 'What would a good friend say to you today?',
    ways: {
      readAloud: 'Read your kind line to the group, with your own name in it.',
      pictures: 'Draw your head with two word balloons. Fill one with kind words.',
      rolePlay: 'Your partner plays you on a hard day. Speak to them as a good friend would.',
    },
    onMyOwn: 'What do you say to yourself before you go somewhere alone?',
  },
  'thought-or-fact': {
    title: 'A thought or a fact',
    aim: 'We learn to tell what we think from what we know for sure.',
    steps: [
      'A fact is something that a camera could show. A thought is what we make of it.',
      'Example: “She did not wave” is a fact. “She is angry with me” is a thought.',
      'Find two other reasons for it. Maybe she did not see you.',
      'Take a thought of your own. What do you know for sure?',
      'Ask: what would I do next if I only had the facts?',
    ],
    questions: [
      'When did a thought turn out not to be true?',
      'What thoughts come again and again?',
      'Who can you ask to look at the facts with you?',
      'How do you feel when you look only at the facts?',
    ],
    tryIt: 'Notice one thought this week. Write the facts beside it.',
    prompt: 'What did you think? What do you know for sure?',
    ways: {
      readAloud: 'Read lines out loud. Stand for a fact, sit for a thought.',
      pictures: 'Look at one photo. Say what you see, then what you think of it.',
      rolePlay: 'A friend does not text back. Act out three reasons.',
    },
    onMyOwn: 'When you are alone with a hard thought, how can you check the facts?',
  },
  'another-way-to-see': {
    title: 'Another way to see it',
    aim: 'We practice seeing one thing from more than one side.',
    steps: [
      'Put an object in the middle. Each person says what they see from their chair.',
      'It is one object, and we all see a different side.',
      'Think of something small that bothered you.',
      'How would a kind person see it? How would you see it in one year?',
      'Choose the view that helps you most and is still true.',
    ],
    questions: [
      'When did you change your mind about a person?',
      'Who sees things in a way that you like?',
      'What helps you hear a view that is not yours?',
      'What good came from something that did not go as planned?',
    ],
    tryIt: 'Ask someone how they see a thing. Only listen.',
    prompt: 'What did you see in a new way this week?',
    ways: {
      readAloud: 'Read a short story. Tell it again as another person in the story.',
      pictures: 'Draw the object from two sides.',
      rolePlay: 'Act out a small quarrel. Then change places and act it again.',
    },
    onMyOwn: 'When your partner is not there, who could show you another view?',
  },
  'old-beliefs': {
    title: 'Old beliefs, new beliefs',
    aim: 'We look at beliefs that we grew up with, and choose what to keep.',
    steps: [
      'A belief is something we have thought so often that it feels true.',
      'Name a belief that helps you, like “People are kind if you ask.”',
      'Name one that makes your life smaller, like “I can’t learn new things.”',
      'Find one time when the second one was not true.',
      'Write a new line that is fair and true: “I can learn with time.”',
    ],
    questions: [
      'What did your family or culture teach you that you want to keep?',
      'What did people say about you that is not true?',
      'What have you done that you once thought you could not do?',
      'What do you believe about people now?',
    ],
    tryIt: 'Do one small thing that goes with your new line.',
    prompt: 'What belief would you like to keep? Which one can you let go?',
    ways: {
      readAloud: 'Read your new line out loud three times, each time a bit louder.',
      pictures: 'Draw a suitcase. Put in the beliefs you keep. Leave the others beside it.',
    },
    onMyOwn: 'What do you believe now about doing things by yourself?',
  },
  'reasons-for-hope': {
    title: 'Reasons for hope',
    aim: 'We name what gives us hope and what we believe in.',
    steps: [
      'Hope is to think that something good can come, and that you can help it.',
      'Name a person, a place, or a song that gives you hope.',
      'Some find hope in faith, some in nature, some in people. All are welcome.',
      'Think back one year. What is better now, even a little?',
      'Write one hope for next month, and one thing you can do for it.',
    ],
    questions: [
      'What gives you hope on a sad day?',
      'What do you believe in?',
      'Who believes in you? How do they show it?',
      'How can you give hope to someone else?',
    ],
    tryIt: 'Look for one good thing each day. Tell it to someone, or write it down.',
    prompt: 'What gives you hope right now?',
    ways: {
      readAloud: 'Bring a poem, a verse, or a song. Read it to the group.',
      pictures: 'Make a page of hope with photos, colors, and words.',
    },
    onMyOwn: 'What will give you hope between meetings, and after this year?',
  },
} as const satisfies Record<LessonIdOf<'thoughts'>, LessonText>;

/** What every language says in these lessons. */
export type ThoughtLessons = MessagesOf<typeof lessons>;
