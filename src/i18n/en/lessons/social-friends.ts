import type { LessonId } from '../../../domain/program-year/lesson-ids.js';
import type { LessonText } from '../../lesson-text.js';

/** English lessons about being with others: groups and friends. */
export const lessons = {
  'inviting-someone': {
    title: 'Inviting someone',
    aim: 'We practice asking someone to do something with us.',
    steps: [
      'Think of a person you would like to see, and something small to do.',
      'Say what, when, and where: “Would you like to get coffee on Friday at three?”',
      'Make it easy to say no: “It is fine if you can’t.”',
      'Practice with your partner. Take turns.',
      'If the answer is no, you can thank them and ask another day.',
    ],
    questions: [
      'What is a small thing to invite someone to?',
      'How do you choose the right time to ask?',
      'What is good about being the one who asks?',
      'What do you tell yourself while you wait for an answer?',
    ],
    tryIt: 'Invite one person to something small. The asking is what counts.',
    prompt: 'Who would you like to invite? What would you do together?',
    ways: {
      readAloud: 'Read three ways to invite out loud. Choose the one that sounds like you.',
      pictures: 'Make a paper card that invites someone. Draw what you will do.',
      rolePlay: 'Act out an invite by phone, by text, and face to face.',
    },
    onMyOwn: 'Who from outside this group could you invite?',
  },
  'being-invited': {
    title: 'Being invited',
    aim: 'We learn to answer an invite in a way that is honest and kind.',
    steps: [
      'There are three good answers: yes, no, and “let me think”.',
      'Before you answer, ask what you need to know: who, where, how long, what it costs.',
      'Say yes with a detail: “Yes, I can come from two to four.”',
      'Say no with thanks: “Thank you for asking. I can’t this time.”',
      'If you need time, say when you will answer.',
    ],
    questions: [
      'How do you feel when someone invites you?',
      'What helps you decide?',
      'How can you go for only a part of the time?',
      'What can you say when your plans change after you said yes?',
    ],
    tryIt: 'Say yes to one small thing this week, or tell someone when you will answer.',
    prompt: 'What were you invited to, now or in the past? What did you like about it?',
    ways: {
      pictures: 'Make three cards: yes, no, let me think. Hold one up for each invite.',
      rolePlay: 'One person invites. The other tries all three answers.',
    },
    onMyOwn: 'What would help you say yes when your partner is not invited?',
  },
  'joining-a-group': {
    title: 'Joining a group',
    aim: 'We learn small steps to join people who are already together.',
    steps: [
      'First look: what are they doing? Is there a free chair?',
      'Come near, look at someone, and smile or nod.',
      'Listen for a while. You do not have to speak right away.',
      'Say one thing that fits, or ask: “May I join you?”',
      'Offer to help: pass things, set up chairs, clean up.',
    ],
    questions: [
      'What groups have you been a part of?',
      'What did someone do that helped you feel welcome there?',
      'What role do you like in a group: talk, listen, help, make people laugh?',
      'How can we welcome a new person here?',
    ],
    tryIt: 'Go where three or more people are together. Stay for ten minutes.',
    prompt: 'When did you feel a part of a group? What did you do there?',
    ways: {
      pictures: 'Draw a circle of chairs. Mark where you would like to sit, and why it feels good.',
      rolePlay: 'Four people play a game. One person joins them. Then change places.',
    },
    onMyOwn: 'What group could you join where nobody knows you yet?',
  },
  'what-makes-a-friend': {
    title: 'What makes a friend',
    aim: 'We name what we want in a friend, and what we have to give.',
    steps: [
      'Think of a good friend, now or in the past. What did they do?',
      'As a group, make a list: “A friend is someone who …”',
      'Mark three things that matter most to you.',
      'Mark three things that you give to others.',
      'There are many kinds of friends: for walks, for jokes, for serious talks.',
    ],
    questions: [
      'What do you and your friends like to do?',
      'How can you tell that someone is good for you?',
      'What does a friend do that does not feel right to you?',
      'What would you like more of in your friendships?',
    ],
    tryIt: 'Do one thing from the list for someone this week.',
    prompt: 'What do you like about yourself as a friend?',
    ways: {
      readAloud: 'Each person reads one line: “A friend is someone who …”',
      pictures: 'Draw two hands. In one, put what you give. In the other, what you get.',
    },
    onMyOwn: 'Which of your friends did you find by yourself? How did it begin?',
  },
  'when-they-say-no': {
    title: 'When someone says no',
    aim: 'We practice taking a no with calm, and trying again in a good way.',
    steps: [
      'A no can mean many things: no time, no money, tired, or not now.',
      'Name three reasons that have nothing to do with you.',
      'Say: “That is fine. Thank you for telling me.”',
      'Do one kind thing for yourself after it.',
      'Decide: ask again later, ask for something else, or ask someone else.',
    ],
    questions: [
      'What helps you feel better after a no?',
      'When did you say no and still like the person?',
      'How do you know that it is time to stop asking?',
      'Who helps you to try again?',
    ],
    tryIt: 'Ask for one small thing that may get a no. Notice that you are still fine.',
    prompt: 'What did you do well when someone told you no?',
    ways: {
      readAloud: 'Read reasons for a no out loud. Sort them: about me, not about me.',
      rolePlay: 'Ask for funny things. Others say no. Answer each no with calm.',
    },
    onMyOwn: 'If you get a no while you are alone, what can you do for yourself?',
  },
} as const satisfies Partial<Record<LessonId, LessonText>>;
