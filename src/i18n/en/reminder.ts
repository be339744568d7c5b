import type { MessagesOf } from '../types.js';

/** English words of the reminder that a person sets. */
export const reminder = {
  intro: 'Pick a day and a time. The note says “Your notes” and no more.',
  day: 'Which day?',
  everyDay: 'Every day',
  time: 'At what time?',
  noTime: 'Pick a time first.',
  calendar: 'Put it in my calendar',
  calendarHint: 'Your calendar then reminds you, also when this page is closed.',
  made: 'The file is there. Open it with your calendar.',
  notMade: 'The file could not be made. Please try again.',
  here: 'Remind me on this page too',
  hereHint: 'It works only while this page is open.',
  refused: 'Your browser does not let this page remind you. The calendar still can.',
  isOn: 'This page reminds you while it is open.',
  stop: 'Stop it',
  stopped: 'This page does not remind you any more. To stop your calendar, delete it there.',
  close: 'Close',
  /** What stands on a locked screen. */
  title: 'Your notes',
  file: 'your-notes.ics',
};

/** What every language says about the reminder. */
export type ReminderMessages = MessagesOf<typeof reminder>;
