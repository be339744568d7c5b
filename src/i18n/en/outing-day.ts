import type { MessagesOf } from '../types.js';

/** English words of the page for the day itself. */
export const outingDay = {
  heading: 'Your outing',
  today: 'Today',
  noTime: 'No time is written.',
  place: 'Where',
  calm: 'A calm place',
  leave: 'My plan for leaving early',
  noLeave: 'You can leave at any time. You need no reason.',
  wayBack: 'The way back',
  people: 'People I can call',
  noPeople: 'You can write down numbers of people who help you.',
  addNumbers: 'Write down numbers',
  call: (name: string): string => `Call ${name}`,
  text: (name: string): string => `Text ${name}`,
  partner: 'my partner',
  coach: 'My coach or program',
  crisis: 'In crisis, or just need to talk',
  call988: 'Call 988',
  text988: 'Text 988',
  done: 'How did it go?',
  toPage: 'Back to the outing',

  away: {
    open: 'My partner is not here',
    heading: 'Your partner is not here',
    text: 'That happens. It is not your fault. All of these are fine.',
    textThem: 'Text them',
    noNumber: 'You have no number for them here. That is fine.',
    message: 'Hi, I am here. Are you on your way?',
    callCoach: 'Call my coach',
    noCoach: 'This page has no number for your coach. You may have it in your phone.',
    goAnyway: 'I go anyway',
    goAnywaySaid: 'Good. Your plan for leaving is still here.',
    goHome: 'I go home',
    goHomeText: 'Going home is fine. You came, and you chose.',
    back: 'Back to the plan',
  },

  wrong: {
    open: 'Something did not feel right',
    heading: 'Something did not feel right',
    text: 'You decide what happens next. You can leave right now.',
    danger: 'In danger now? Call 911',
    note: 'What happened? You can leave this empty.',
    noteHint: 'Your words stay on this device. Nothing is sent from here.',
    keepPrivate: 'Keep it private',
    keptPrivate: 'Kept on this device. Nobody else sees it.',
    tell: 'Tell my coach',
    aboutCoach: 'It is about my coach',
    coachHeading: 'When it is about your coach',
    coachText: 'Then it does not go to your coach. You can talk to this contact:',
    noContact: 'This page names nobody for this. You can ask the people who run the program, or call 988.',
    coachKept: 'What you wrote stays here. It will not be sent to your coach.',
    notAbout: 'It is not about my coach after all',
    back: 'Back to the plan',
  },
};

/** What every language says. */
export type OutingDayMessages = MessagesOf<typeof outingDay>;
