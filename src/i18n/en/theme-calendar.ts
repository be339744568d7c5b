import type { MessagesOf } from '../types.js';

/** English words of the theme calendar. */
export const themeCalendar = {
  heading: '12 months, 12 themes',
  ofMonth: (month: number, theme: string): string => `Month ${month} of 12: ${theme}`,
  monthNumber: (month: number): string => `Month ${month}`,
  means: {
    goals: 'Getting to know each other, and saying what you want.',
    'self-care': 'Small ways to look after yourself.',
    social: 'Starting talks, joining in, and being with people.',
    communication: 'Saying what you mean, and hearing each other.',
    coping: 'What helps on a hard day.',
    thoughts: 'How thoughts work, and what you believe about yourself.',
    transition: 'What you take along, and where you go next.',
  },

  views: 'Show',
  week: 'This week',
  month: 'Month',
  list: 'List',
  year: 'Year',
  previous: 'Previous month',
  next: 'Next month',
  print: 'Print',
  newsletter: 'Put it in a newsletter',
  printTitle: 'Calendar',
  says: (heading: string, when: string, count: number): string =>
    `${heading}. ${when}. ${count === 1 ? 'One meeting.' : `${count} meetings.`}`,
  span: (from: string, to: string): string => `${from} to ${to}`,
  now: 'Now',
  lastChanged: (day: string): string => `Plan last changed: ${day}.`,

  nextMeeting: 'Next meeting',
  goesOn: 'The meeting is on now',
  after: 'After that',
  noMeetingOn: (day: string): string => `There is no meeting on ${day}.`,
  noMeetingFrom: (from: string, to: string): string => `There is no meeting from ${from} to ${to}.`,
  notYet: (day: string): string => `The year begins on ${day}.`,
  over: 'This program year is over.',
  noDay: 'The day of the meetings is not here yet.',
  noneThisMonth: 'No meetings this month.',
  noneThisDay: 'No meeting on this day.',

  meeting: 'Meeting',
  past: 'Past',
  moved: 'Moved',
  movedFrom: (day: string): string => `Moved here from ${day}`,
  movedTo: (day: string): string => `Moved to ${day}`,
  added: 'Extra meeting',
  cancelled: 'Cancelled',
  noMeeting: 'No meeting: cancelled',
  inBreak: 'Break',
  noMeetingBreak: 'No meeting: break',
  groupTime: (times: string, zone: string): string => `Group’s time: ${times} (${zone})`,
  yourTime: (times: string, zone: string): string => `Your time: ${times} (${zone})`,
  forGroup: 'For people in the group.',
  askToJoin: 'To ask about joining:',

  lesson: 'Lesson',
  tonight: 'Meeting screen',
  pocket: 'Pocket card and lessons',

  addToMine: 'Add to my calendar',
  addFile: 'Calendar file',
  addFailed: 'The file did not come. Try again when you are online.',
  entryTitle: 'Group meeting',
};

/** What every language says in the theme calendar. */
export type ThemeCalendarMessages = MessagesOf<typeof themeCalendar>;
