import { offsetAt, wallTime, type Instant } from '../../../domain/zone-time.js';
import type { ContentLine } from './lines.js';
import { dateStamp, localStamp } from './stamp.js';

const second = 1000;
const day = 86_400 * second;
const half = 183 * day;

/** `+0530`, with seconds where clocks of long ago have them. */
function offsetValue(offset: number): string {
  const total = Math.abs(Math.round(offset / second));
  const two = (value: number) => String(value).padStart(2, '0');
  const seconds = total % 60 > 0 ? two(total % 60) : '';
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(total / 3600))}${two(Math.floor(total / 60) % 60)}${seconds}`;
}

/** The moment within (from, to] at which the offset changes, to the second. */
function changeBetween(from: Instant, to: Instant, zone: string): Instant {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > second) {
    const middle = Math.floor((low + high) / 2 / second) * second;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * What clocks of a zone did between two moments, as a VTIMEZONE with every change written out: exact for these
 * meetings, also where a government changed its mind (RFC 5545, 3.6.5).
 */
export function zoneLines(zone: string, from: Instant, to: Instant): readonly ContentLine[] {
  // A summer before and after lets readers name standard time, and gives the first meeting a change to stand on.
  const begin = from - 2 * half;
  const end = to + half;
  const changes: { readonly at: Instant; readonly before: number; readonly after: number }[] = [];
  for (let at = begin; at < end; at += day) {
    const before = offsetAt(at, zone);
    if (offsetAt(at + day, zone) === before) continue;
    const exact = changeBetween(at, at + day, zone);
    changes.push({ at: exact, before, after: offsetAt(exact, zone) });
  }
  const first = offsetAt(begin, zone);
  const observance = (name: string, stamp: string, before: number, after: number): ContentLine[] => [
    `BEGIN:${name}`,
    `DTSTART:${stamp}`,
    `TZOFFSETFROM:${offsetValue(before)}`,
    `TZOFFSETTO:${offsetValue(after)}`,
    `END:${name}`,
  ];
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`];
  // Readers also ask for days long before; they get the time that held at first.
  const begins = changes[0];
  const early = wallTime(Math.min(0, begin), 'UTC').day;
  const isSummer = begins !== undefined && begins.after < begins.before;
  lines.push(...observance(isSummer ? 'DAYLIGHT' : 'STANDARD', `${dateStamp(early)}T000000`, first, first));
  for (const { at, before, after } of changes) {
    // The clock before the change tells when it comes.
    const local = wallTime(at + before, 'UTC');
    lines.push(
      ...observance(
        after > before ? 'DAYLIGHT' : 'STANDARD',
        localStamp(local.day, local.time),
        before,
        after,
      ),
    );
  }
  return [...lines, 'END:VTIMEZONE'];
}
