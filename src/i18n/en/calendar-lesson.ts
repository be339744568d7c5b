import type { MessagesOf } from '../types.js';

/** English words around a lesson, and of the papers with all lessons of a month. */
export const calendarLesson = {
  back: 'Back to the calendar',
  lesson: 'Lesson',
  forMeeting: (day: string): string => `Lesson for ${day}`,
  screen: 'Meeting screen',
  print: 'Print this lesson',
  pack: 'Print all lessons of this month',
  aim: 'Aim',
  steps: 'Steps',
  questions: 'To talk about',
  onMyOwn: 'On my own',
  onMyOwnNote: 'A question about going without your partner or the group.',
  tryIt: 'Try it this week',
  prompt: 'For your journal',
  ways: 'Other ways to learn it',
  readAloud: 'Read aloud',
  pictures: 'Pictures',
  rolePlay: 'Act it out',
  topics: 'Topics',

  none: 'No lesson yet',
  noneText: 'This meeting has no lesson from the list. Your coach can choose one.',
  gone: 'This meeting is not here any more',
  goneText: 'The plan may have changed. The calendar shows the new plan.',
  missing: 'The lesson did not come',
  missingText: 'You may be offline. Try again when you are online.',
  again: 'Try again',

  /** Stands in headers and queues of shared printers: it tells nothing. */
  printTitle: 'Worksheet',
  packHeading: 'Coach pack',
  packAbout: 'One lesson for each meeting. You can change the order, or leave parts out.',
  agenda: (minutes: number): string =>
    `The meeting takes ${minutes} minutes. First the lesson, then time to talk.`,
  heard: 'What I heard today',
};

/** What every language says around a lesson. */
export type CalendarLessonMessages = MessagesOf<typeof calendarLesson>;
