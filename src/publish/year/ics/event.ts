import { addDays } from '../../../domain/day-math.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import { isHeld, type Meeting } from '../../../domain/program-year/meetings.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { monthsOfYear, themesOf } from '../../../domain/program-year/themes.js';
import { momentOf, type ClockTime } from '../../../domain/zone-time.js';
import { dayInWords } from '../../../i18n/dates.js';
import type { CalendarOptions, YearToPublish } from '../options.js';
import { oneLine } from '../safe-text.js';
import { tellsTimes } from '../view.js';
import type { Voice } from '../words.js';
import { textValue, type ContentLine } from './lines.js';
import { dateStamp, localStamp, utcStamp } from './stamp.js';

/** What all meetings of one file share. */
export interface FileView {
  readonly settings: YearToPublish;
  readonly options: CalendarOptions;
  readonly voices: readonly Voice[];
  /** Undefined: the times of any clock. */
  readonly zone: string | undefined;
}

/** Signs that a UID may hold as they are; others are written as `%` and their octets. */
const plain = (text: string): string => encodeURIComponent(text).replace(/[!'()*]/g, '-');

/** The same for a meeting of a program over every change and every file. */
export const uidOf = (programId: string, meetingId: string): string =>
  `${plain(meetingId)}.${plain(programId)}@iml-kit`;

/** Each language's words once, side by side. */
const together = (texts: readonly string[], between: string): string =>
  [...new Set(texts.filter(Boolean))].join(between);

function titleOf(meeting: Meeting, { settings, options, voices }: FileView): string {
  const meetingWords = together(
    voices.map(({ t }) => t.calendar.meeting),
    ' / ',
  );
  if (options.title !== 'theme') return meetingWords;
  const theme = themesOf(settings)[meeting.month - 1]?.title;
  const told = together(
    voices.map(({ language }) => oneLine(textIn(theme, language))),
    ' / ',
  );
  const name = oneLine(textIn(settings.name, voices[0]?.language ?? 'en'));
  return [name || meetingWords, told].filter(Boolean).join(': ');
}

function descriptionOf(meeting: Meeting, { options, voices }: FileView): string {
  const inVoice = ({ t, locale, language }: Voice): string => {
    const state =
      meeting.state === 'cancelled' || meeting.state === 'break'
        ? t.calendar.cancelled
        : meeting.state === 'moved' && meeting.day !== meeting.plannedDay
          ? t.calendar.movedFrom(dayInWords(meeting.plannedDay, locale, 'weekday'))
          : '';
    const month = options.title === 'theme' ? `${t.letter.monthOf(meeting.month, monthsOfYear)}.` : '';
    return [month, state, oneLine(textIn(meeting.note, language))].filter(Boolean).join(' ');
  };
  return together(voices.map(inVoice), '\n');
}

/** When it is: with the group's clock, or as a whole day where strangers may not know the time. */
function whenLines(meeting: Meeting, { settings, options, zone }: FileView): readonly ContentLine[] {
  const { day, time, endDay, endTime, start, end } = meeting;
  if (!tellsTimes(settings, options)) {
    return [`DTSTART;VALUE=DATE:${dateStamp(day)}`, `DTEND;VALUE=DATE:${dateStamp(addDays(day, 1))}`];
  }
  // A time that clocks show twice is read in two ways: RFC 5545 (3.3.5) takes the first, some readers the last.
  const clear = (on: PlainDate, at: ClockTime) =>
    zone === undefined || momentOf(on, at, zone).showing === 'once';
  if (zone === 'UTC' || !clear(day, time) || !clear(endDay, endTime)) {
    return [`DTSTART:${utcStamp(start)}`, `DTEND:${utcStamp(end)}`];
  }
  const name = zone === undefined ? '' : `;TZID=${zone}`;
  return [`DTSTART${name}:${localStamp(day, time)}`, `DTEND${name}:${localStamp(endDay, endTime)}`];
}

/** The lines of a meeting but for SEQUENCE and DTSTAMP, between BEGIN and END. */
export function eventLines(meeting: Meeting, view: FileView): readonly ContentLine[] {
  const { settings, options, voices } = view;
  const held = isHeld(meeting);
  const open = tellsTimes(settings, options);
  const place =
    open && options.place !== false
      ? together(
          voices.map(({ language }) => oneLine(textIn(meeting.place, language))),
          ' / ',
        )
      : '';
  const description = descriptionOf(meeting, view);
  return [
    `UID:${uidOf(settings.programId, meeting.id)}`,
    ...whenLines(meeting, view),
    `SUMMARY:${textValue(titleOf(meeting, view))}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    ...(place ? [`LOCATION:${textValue(place)}`] : []),
    `STATUS:${held ? 'CONFIRMED' : 'CANCELLED'}`,
    `TRANSP:${held && open ? 'OPAQUE' : 'TRANSPARENT'}`,
  ];
}
