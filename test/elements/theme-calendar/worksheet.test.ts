import { html } from '@open-wc/testing';
import '../../../src/elements/program/define.js';
import '../../../src/elements/theme-calendar/define.js';
import { calendarLesson as calendarLessonEn } from '../../../src/i18n/en/calendar-lesson.js';
import { calendarLesson as calendarLessonEs } from '../../../src/i18n/es/calendar-lesson.js';
import { calendarTonight as calendarTonightEn } from '../../../src/i18n/en/calendar-tonight.js';
import { calendarTonight as calendarTonightEs } from '../../../src/i18n/es/calendar-tonight.js';
import { calendarOwn as calendarOwnEn } from '../../../src/i18n/en/calendar-own.js';
import { calendarOwn as calendarOwnEs } from '../../../src/i18n/es/calendar-own.js';
import { calendarPocket as calendarPocketEn } from '../../../src/i18n/en/calendar-pocket.js';
import { calendarPocket as calendarPocketEs } from '../../../src/i18n/es/calendar-pocket.js';
import { frame as frameEn } from '../../../src/i18n/en/frame.js';
import { themeCalendar as en } from '../../../src/i18n/en/theme-calendar.js';
import { frame as frameEs } from '../../../src/i18n/es/frame.js';
import { themeCalendar as es } from '../../../src/i18n/es/theme-calendar.js';
import { readingSuite } from '../../suites/reading-suite.js';
import { worksheetSuite } from '../../suites/worksheet-suite.js';

worksheetSuite('iml-theme-calendar', {
  fixture: () =>
    html`<iml-program
      start="2026-01-05"
      meets="Tuesday 18:00"
      time-zone="America/New_York"
      place="Fellowship Hall"
      show-place
      ><iml-theme-calendar month="3"></iml-theme-calendar
    ></iml-program>`,
  writes: false,
  properties: { month: '3', view: 'list', now: 1_772_000_000_000, readerZone: 'Asia/Tokyo' },
});

readingSuite('the theme calendar', { en, es });
readingSuite('the frame', { en: frameEn, es: frameEs });
readingSuite('calendar-lesson', { en: calendarLessonEn, es: calendarLessonEs });
readingSuite('calendar-tonight', { en: calendarTonightEn, es: calendarTonightEs });
readingSuite('calendar-own', { en: calendarOwnEn, es: calendarOwnEs });
readingSuite('calendar-pocket', { en: calendarPocketEn, es: calendarPocketEs });
