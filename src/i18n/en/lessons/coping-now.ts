import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about coping: what helps at the moment. */
export const lessons = {
  'how-stress-shows': {
    title: 'How stress shows',
    aim: 'We learn the first signs of stress in us, so that we can help ourselves early.',
    steps: [
      'Stress is how a body gets ready for something hard. Everyone has it.',
      'Draw a body. Mark where you feel stress: jaw, shoulders, belly, hands.',
      'Add what you do: talk fast, get quiet, stop sleeping.',
      'Choose your first sign, the one that comes early.',
      'Next to it, write one thing that helps at that time.',
    ],
    questions: [
      'What is your first sign of stress?',
      'What signs do friends see in you before you do?',
      'What small stress did you handle well this month?',
      'What do you like others to do when they see your sign?',
    ],
    tryIt: 'When your first sign comes, stop and do your one thing.',
    prompt: 'When did you notice your first sign? What did you do then?',
    ways: {
      readAloud: 'Read the list of signs slowly. Put a hand where you feel each one.',
      pictures: 'Use three colors on the drawn body: calm, some stress, a lot of stress.',
    },
    onMyOwn: 'If nobody is there to see your sign, how will you notice it?',
  },
  'calm-my-body': {
    title: 'Calm my body',
    aim: 'We try four short ways to calm the body, and each choose one.',
    steps: [
      'You choose what to try. You can stop at any time.',
      'Breathe in while you count to three. Breathe out while you count to five.',
      'Press your hands together for five seconds. Let go.',
      'Name five things you see, and three that you hear.',
      'Hold something cold or warm, or put your feet flat on the floor.',
      'Choose the way that works best for you.',
    ],
    questions: [
      'Which way did you like? What changed in your body?',
      'What other ways do you know?',
      'Where could you do this with nobody noticing?',
      'When in your day would it help the most?',
    ],
    tryIt: 'Practice your way once a day when you are calm. Then it is ready when you need it.',
    prompt: 'What calms your body? When did you use it?',
    ways: {
      readAloud: 'One person counts out loud in a soft voice. The others breathe.',
      pictures: 'Draw the line of your breath: up when it goes in, down when it goes out.',
    },
    onMyOwn: 'Which way will you use when you are alone on a bus or in a store?',
  },
  'naming-feelings': {
    title: 'Naming feelings',
    aim: 'We find words for what we feel, and see that feelings come and go.',
    steps: [
      'As a group, name as many feelings as you can in two minutes.',
      'Sort them: easy to have, hard to have.',
      'Choose one you felt this week. How big was it: small, middle, big?',
      'Say: “I feel …”. You are more than this feeling.',
      'Ask: what does this feeling need? Rest, a talk, a walk, a hug?',
    ],
    questions: [
      'What feeling would you like more of?',
      'What feeling is hard to talk about?',
      'How long does a strong feeling last for you?',
      'What helps you wait until it gets smaller?',
    ],
    tryIt: 'Once a day, stop and name one feeling. Good ones count too.',
    prompt: 'What did you feel today? What did this feeling need?',
    ways: {
      readAloud: 'Read a short poem or the words of a song. Say what feeling you hear.',
      pictures: 'Paint a feeling with colors and lines only.',
      rolePlay: 'Walk across the room with a feeling. Others guess it.',
    },
    onMyOwn: 'When a strong feeling comes and you are alone, what do you say to yourself?',
  },
  'taking-a-pause': {
    title: 'Taking a pause',
    aim: 'We learn to stop for a moment before we answer or act.',
    steps: [
      'Between what happens and what you do, there is a small space.',
      'Stop. Breathe out. Ask: what do I want to happen next?',
      'Then choose: speak, wait, or walk away for now.',
      'Plan your words: “I need five minutes. I will come back.”',
      'Coming back is part of it. Say when.',
    ],
    questions: [
      'When did a pause help you?',
      'Where can you go for five minutes?',
      'What helps you to come back and talk?',
      'How can friends help you take a pause?',
    ],
    tryIt: 'Take one pause this week before you answer. Count to five.',
    prompt: 'When did you stop before you acted? What did you choose then?',
    ways: {
      readAloud: 'Read a short scene. Everyone says “pause” at the right time.',
      pictures: 'Make a small card with a pause sign. Keep it in your pocket.',
      rolePlay: 'Two people do not agree. One asks for five minutes and comes back.',
    },
    onMyOwn: 'What can remind you to pause when your partner is not with you?',
  },
  'who-i-lean-on': {
    title: 'People I can turn to',
    aim: 'We make a list of people and places that help, and practice asking.',
    steps: [
      'Draw a circle with your name in it.',
      'Around it, write people, places, pets, and lines that help you.',
      'Say what each is good for: a laugh, a ride, a talk at night, a prayer.',
      'Look for an empty spot. What help would you like to add?',
      'Add 988. You can call or text it day and night.',
    ],
    questions: [
      'Who helped you lately? What did they do?',
      'What is easy to ask for, and what is hard?',
      'What help do you give to others?',
      'Who could you add to your circle this year?',
    ],
    tryIt: 'Ask one person in your circle for something small.',
    prompt: 'Who is in your circle? What is each person good for?',
    ways: {
      readAloud: 'Read your circle to your partner. They ask about one person in it.',
      pictures: 'Make the circle with photos, stickers, or colors.',
      rolePlay: 'Act out calling someone for help in two sentences.',
    },
    onMyOwn: 'If your coach and your partner are away, who are the next two people to call?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
