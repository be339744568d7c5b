export { contrastOf, ownColours, type Colours } from './colours.js';
export { monthCalendar, meetingCalendar, yearCalendar } from './ics/calendar.js';
export { lessonWords } from './lesson-words.js';
export { monthNewsletter, mostBytes, type Newsletter, type PublishProblem } from './newsletter.js';
export type {
  Audience,
  CalendarOptions,
  Languages,
  LessonLine,
  NewsletterOptions,
  PublishOptions,
  YearToPublish,
} from './options.js';
