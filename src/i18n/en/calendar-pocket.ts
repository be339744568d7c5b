import type { MessagesOf } from '../types.js';

/** English words of the papers of a month: the pocket card, and the way to all lessons. */
export const calendarPocket = {
  heading: 'Pocket card',
  about: 'One page to print and fold. Then it fits in a pocket or a wallet.',
  lines: 'There are lines on it to write on by hand.',
  print: 'Print the pocket card',
  step: {
    about: 'Your next step can stand on the card. Think of who may see the paper.',
    show: 'Show my next steps',
    choose: 'Press the step that you want on the card.',
    none: 'No next step is kept here yet. You can write one on the paper.',
    chosen: 'It stands on the card now.',
  },
  lessons: 'Lessons for the coach',
  lessonsAbout: 'All lessons of this month with their dates, a page for each.',

  /** Stands in headers and queues of shared printers: it tells nothing. */
  printTitle: 'Card',
  meetings: 'Our meetings',
  tries: 'Try it',
  myStep: 'My next step',
  people: 'People I can call',
  notes: 'Notes',
  fold: 'To fold: top to bottom, top to bottom again, then side to side. Keep the words outside.',
};

/** What every language says on the papers of a month. */
export type CalendarPocketMessages = MessagesOf<typeof calendarPocket>;
