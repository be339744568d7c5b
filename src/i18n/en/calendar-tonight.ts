import type { MessagesOf } from '../types.js';

/** English words of the screen for a meeting. */
export const calendarTonight = {
  back: 'Back',
  next: 'Next',
  parts: 'Parts of the meeting',
  part: (part: number, of: number): string => `Part ${part} of ${of}`,
  names: {
    lesson: 'Lesson',
    talk: 'Talk',
    victories: 'Victories',
    cards: 'Cards',
    plans: 'Plans',
    try: 'Try it',
  },
  talkText: 'Take the questions that fit your group. Anybody may pass.',
  victories: {
    heading: 'A round of victories',
    lines: [
      'Start with your own: one thing that went well. Small ones count.',
      'Then name one that you saw in somebody else.',
      'Anybody may pass.',
    ],
    show: 'Show my victories',
    none: 'No victory is kept here yet. You can say one in your own words.',
    item: (day: string): string => `Victory, ${day}`,
    noticedBy: (name: string): string => `Noticed by ${name}`,
  },
  cards: {
    heading: 'Cards to read out',
    lines: ['If you made a card, you may read it now.', 'The others listen. Nobody has to read.'],
    show: 'Show my cards',
    none: 'No card is kept here yet. You make a card from an entry in your journal.',
    item: (day: string): string => `Card, ${day}`,
  },
  plans: {
    heading: 'Plans with partners',
    lines: [
      'Sit with your partner for a while.',
      'What would you like to do before the next meeting?',
      'What would make it easier?',
      'No plan this week is fine too.',
    ],
    show: 'Show my steps with others',
    none: 'No step with a helper is kept here yet. You can plan one in your goals.',
    item: (number: number): string => `Step ${number}`,
    until: (number: number, day: string): string => `Step ${number}, by ${day}`,
    helper: (name: string): string => `With ${name}`,
  },
  tryNone: 'Each person picks one small thing to try before the next meeting.',

  print: 'Print a sheet for a stand-in',
  sheet: {
    heading: 'Sheet for the one who leads today',
    about: 'Thank you for stepping in. Everything you need is on this page.',
    order: 'After the lesson',
  },
};

/** What every language says on the screen for a meeting. */
export type CalendarTonightMessages = MessagesOf<typeof calendarTonight>;
