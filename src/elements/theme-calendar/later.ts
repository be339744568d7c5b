import type { FrameMessages } from '../../i18n/en/frame.js';
import type { Meeting } from '../../domain/program-year/meetings.js';
import type { Page } from './page.js';
import { monthPaper, monthPaperStyles } from './print-views.js';

export { addLinks } from './add-links.js';
export { hostNotes } from './host-notes.js';
export { Rooms } from './rooms.js';

/** Prints what stands on the screen: the month, or the twelve themes. */
export async function print(page: Page, words: FrameMessages): Promise<void> {
  const { printSheet } = await import('../base/print/print-sheet.js');
  printSheet(monthPaper(page, words), {
    title: page.t.printTitle,
    language: page.language,
    styles: monthPaperStyles,
  });
}

/** Brings the calendar file of one meeting. */
export async function save({ year, language }: Page, meeting: Meeting): Promise<void> {
  const [{ meetingCalendar }, { saveTextFile }] = await Promise.all([
    import('../../publish/year/index.js'),
    import('../../ui/rescue.js'),
  ]);
  saveTextFile(meetingCalendar(year.settings, [meeting.id], language), 'meeting.ics', 'text/calendar');
}
