/** Makes all formats of a month once, cold, and prints the milliseconds of processor time that it took. */
import { lessonWords, monthCalendar, monthNewsletter, yearCalendar } from 'iml-kit/publish';
import { sampleYear } from './samples.mjs';

const lesson = await lessonWords('both');
const settings = sampleYear();
const before = process.cpuUsage();
const language = 'both';
const letter = monthNewsletter(settings, {
  month: 6,
  language,
  lesson,
  paragraph: { '': 'Bring a friend.' },
});
const files = [monthCalendar(settings, 6, { language }), yearCalendar(settings, { language })];
const { user, system } = process.cpuUsage(before);
if (!letter?.text || !files.every(Boolean)) process.exit(1);
console.log((user + system) / 1000);
