import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about communication: to hear and be heard. */
export const lessons = {
  'listening-well': {
    title: 'Listening well',
    aim: 'We practice listening so that the other person feels heard.',
    steps: [
      'Turn to the person. Put your phone away.',
      'Let them finish. Count to two before you speak.',
      'Say back what you heard: “So you had a long day, and you are tired.”',
      'Ask: “Did I get that right?”',
      'Give advice only if they ask for it.',
    ],
    questions: [
      'Who listens well to you? What do they do?',
      'What makes it hard to listen?',
      'How does it feel when someone says back what you said?',
      'When do you like advice, and when do you just want to be heard?',
    ],
    tryIt: 'Listen to one person for three minutes. Then say back what you heard.',
    prompt: 'Who listened to you this week? What did you hear from someone else?',
    ways: {
      readAloud: 'One person reads a short story. The others tell it back.',
      pictures: 'One person tells about a room. The other draws it from what they hear.',
      rolePlay: 'Act out listening badly, as a joke. Then act out listening well.',
    },
    onMyOwn: 'Who else could listen to you when your partner has no time?',
  },
  'what-my-body-says': {
    title: 'What my body says',
    aim: 'We notice what faces, hands, and voices tell people.',
    steps: [
      'We talk with our face, eyes, hands, voice, and how near we stand.',
      'Say “That is great” in three ways: happy, bored, and angry.',
      'Notice: the words are the same, but the message is not.',
      'People differ. Some look away and still listen well.',
      'If you are not sure what someone means, ask.',
    ],
    questions: [
      'What does your face do when you are glad to see someone?',
      'How near do you like people to stand?',
      'When did someone get your message wrong?',
      'What is polite in your family or culture: eyes, hands, voice?',
    ],
    tryIt: 'Watch your own voice and hands in one talk. Change one small thing.',
    prompt: 'What did your face and voice say this week? What did you see in others?',
    ways: {
      pictures: 'Look at photos of faces. Say what each person may feel.',
      rolePlay: 'Act out a feeling without words. Others guess it.',
    },
    onMyOwn: 'In a new place, how can you show without words that you are friendly?',
  },
  'saying-what-i-need': {
    title: 'Saying what I need',
    aim: 'We learn a clear and calm way to ask for something.',
    steps: [
      'Say what you see: “The music is on at night.”',
      'Say how it is for you: “I can’t sleep.”',
      'Say what you would like: “Could it be off after ten?”',
      'Stop, and wait for the answer.',
      'Write your own three sentences. Try them with your partner.',
    ],
    questions: [
      'When did you ask for something and get it?',
      'What is easy for you to ask for, and what is harder?',
      'What is a good time and place to ask?',
      'What can you do if the answer is “not now”?',
    ],
    tryIt: 'Ask for one small thing this week with your three sentences.',
    prompt: 'What do you need more of right now? Who could you ask?',
    ways: {
      readAloud: 'Read your three sentences to the group. They tell you what was clear.',
      pictures: 'Draw three boxes: what I see, how it is for me, what I would like.',
      rolePlay: 'Act it out with a neighbor, a boss, and a brother or sister.',
    },
    onMyOwn: 'What is one thing you would like to ask for without help from others?',
  },
  'saying-no': {
    title: 'Saying no with kindness',
    aim: 'We learn to say no in a way that is short, clear, and kind.',
    steps: [
      'You have the right to say no. You do not have to give a reason.',
      'Begin with thanks: “Thank you for asking.”',
      'Then be clear: “No, I can’t do that.”',
      'You may offer something else, but only if you want to.',
      'If someone keeps asking, say the same words again.',
    ],
    questions: [
      'What would you like to say no to more often?',
      'What do you get when you say no: time, rest, money, respect?',
      'Who takes your no well?',
      'What helps you stay calm when someone keeps asking?',
    ],
    tryIt: 'Say no once this week to something small that you do not want.',
    prompt: 'What did you say no to? What did you say yes to with that?',
    ways: {
      readAloud: 'Say “No, thank you” in turns, each time with a new voice.',
      pictures: 'Draw two doors. Write on one what you want to keep out, and on one what can come in.',
      rolePlay: 'One person sells something odd. The other says no three times, kindly.',
    },
    onMyOwn: 'If nobody is there to help you, what words of “no” can you use?',
  },
  'kind-feedback': {
    title: 'Kind feedback',
    aim: 'We learn to tell someone what they did well, and one thing to try.',
    steps: [
      'Ask first: “May I tell you what I noticed?”',
      'Say what you saw, not what someone is: “You asked her two questions.”',
      'Tell what it did: “She smiled and stayed.”',
      'If they want more, offer one idea: “Next time, you could …”',
      'Give feedback to your partner about your last outing.',
    ],
    questions: [
      'What kind words have stayed with you for a long time?',
      'What is the difference between “You are great” and “You helped me with that form”?',
      'What makes feedback easy to hear?',
      'What do you see your partner do well?',
    ],
    tryIt: 'Tell three people one thing each that they did well.',
    prompt: 'What did you see someone do well? What did they say when you told them?',
    ways: {
      readAloud: 'Write a kind line for each person. Read them out loud.',
      pictures: 'Draw a star for your partner. Write in it what you saw them do.',
      rolePlay: 'Act out feedback after an outing: first what went well, then one idea.',
    },
    onMyOwn: 'When you go out alone, what kind feedback can you give yourself?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
