import { meetingsOf, type Meeting } from '../../../domain/program-year/meetings.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { dayIn } from '../../../domain/zone-time.js';
import { isMonth } from '../month.js';
import type { CalendarOptions, Languages, YearToPublish } from '../options.js';
import { oneLine } from '../safe-text.js';
import { tellsTimes } from '../view.js';
import { voicesOf } from '../words.js';
import { eventLines, uidOf, type FileView } from './event.js';
import { fileOf, textValue, type ContentLine } from './lines.js';
import { eventsOf, type KnownEvent } from './previous.js';
import { dateStamp, utcStamp } from './stamp.js';
import { zoneLines } from './zone.js';

/** How often a program that subscribes should look again (RFC 7986, 5.7): a meeting is cancelled on the day. */
const refresh = 'PT4H';

/**
 * The lines of a meeting that is no longer planned, now as cancelled; undefined where nobody waits for it any more:
 * it is over, not of this program and year, or told by another clock.
 */
function gone(uid: string, known: KnownEvent, from: string, to: string, view: FileView) {
  const begins = known.lines.find((line) => line.startsWith('DTSTART')) ?? '';
  const [name = '', value = ''] = begins.split(':');
  const day = value.slice(0, 8);
  if (!uid.endsWith(uidOf(view.settings.programId, '')) || day < from || day > to) return undefined;
  if (name.includes('TZID=') && !name.endsWith(`=${view.zone}`)) return undefined;
  return known.lines.map((line) =>
    line.startsWith('STATUS:')
      ? 'STATUS:CANCELLED'
      : line.startsWith('TRANSP:')
        ? 'TRANSP:TRANSPARENT'
        : line,
  );
}

const sameLines = (a: readonly ContentLine[], b: readonly ContentLine[]): boolean =>
  a.length === b.length && a.every((line, index) => line === b[index]);

function calendarOf(
  settings: YearToPublish,
  options: CalendarOptions,
  wanted: (meeting: Meeting) => boolean,
  keepsGone: boolean,
): string {
  const { now = Date.now(), previous = '' } = options;
  const asked = settings.timeZone ?? options.zone;
  const zone = asked === 'Etc/UTC' ? 'UTC' : asked;
  const view: FileView = { settings, options, voices: voicesOf(options), zone };
  const known = eventsOf(previous);
  const stamp = utcStamp(now);
  const lines: ContentLine[] = [];
  const told = new Set<string>();

  const tell = (uid: string, content: readonly ContentLine[], first: number) => {
    const before = known.get(uid);
    const isSame = before !== undefined && sameLines(before.lines, content);
    const sequence = before === undefined ? first : isSame ? before.sequence : before.sequence + 1;
    const [head = '', ...rest] = content;
    told.add(uid);
    lines.push(
      'BEGIN:VEVENT',
      head,
      `DTSTAMP:${isSame && before.stamp ? before.stamp : stamp}`,
      `SEQUENCE:${sequence}`,
      ...rest,
      'END:VEVENT',
    );
  };

  const meetings = meetingsOf(settings, zone).filter((meeting) => {
    // A break that was always there is nobody's news.
    return wanted(meeting) && (meeting.state !== 'break' || known.has(uidOf(settings.programId, meeting.id)));
  });
  for (const meeting of meetings) {
    const content = eventLines(meeting, view);
    tell(uidOf(settings.programId, meeting.id), content, meeting.state === 'planned' ? 0 : 1);
  }
  const first = meetings[0];
  const last = meetings[meetings.length - 1];
  if (keepsGone && first && last) {
    const today = dateStamp(dayIn(now, zone ?? 'UTC'));
    const from = dateStamp(first.day) < today ? today : dateStamp(first.day);
    for (const [uid, event] of [...known]) {
      const content = told.has(uid) ? undefined : gone(uid, event, from, dateStamp(last.day), view);
      if (content) tell(uid, content, 1);
    }
  }

  const needsZone = zone !== undefined && zone !== 'UTC' && tellsTimes(settings, options);
  const name = titleOf(view);
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//iml-kit//Program year//EN',
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...(needsZone && first && last ? zoneLines(zone, first.start, last.end) : []),
    ...lines,
    'END:VCALENDAR',
  ]);
}

function titleOf({ settings, options, voices }: FileView): string {
  const name = voices[0]?.t.calendar.name ?? '';
  if (options.title !== 'theme') return name;
  return oneLine(textIn(settings.name, voices[0]?.language ?? 'en')) || name;
}

/**
 * A year's meetings as an iCalendar file (RFC 5545, 7986) to host, subscribe to or open. Without `show-place` and
 * without the audience `group` meetings are whole days, since strangers may not know the time.
 */
export const yearCalendar = (settings: YearToPublish, options: CalendarOptions = {}): string =>
  calendarOf(settings, options, () => true, true);

/** The meetings of one month of the program (1 to 12); undefined where there is no such month. */
export const monthCalendar = (
  settings: YearToPublish,
  month: number,
  options: CalendarOptions = {},
): string | undefined =>
  isMonth(month) ? calendarOf(settings, options, (meeting) => meeting.month === month, false) : undefined;

/** Single meetings by their ids; ids that no meeting has are passed over. */
export const meetingCalendar = (
  settings: YearToPublish,
  meetingIds: readonly string[],
  language: Languages,
  options: CalendarOptions = {},
): string => calendarOf(settings, { ...options, language }, ({ id }) => meetingIds.includes(id), false);
