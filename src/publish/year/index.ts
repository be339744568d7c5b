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
export { canvasMeasure, paintPicture, type Surface } from './picture/canvas.js';
export type { Mark, Measure, Picture } from './picture/marks.js';
export { monthPicture, type PictureOptions } from './picture/picture.js';
export { withDensity } from './picture/png.js';
export { printSize, screenSize, type PictureSize } from './picture/sizes.js';
export { pictureSvg } from './picture/svg.js';
export { tableMeasure, type Widening } from './picture/table-measure.js';
