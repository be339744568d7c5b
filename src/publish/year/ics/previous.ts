import { linesOf, type ContentLine } from './lines.js';

/** A meeting as a file told it before. */
export interface KnownEvent {
  readonly sequence: number;
  readonly stamp: string;
  /** Its lines but for SEQUENCE and DTSTAMP, between BEGIN and END. */
  readonly lines: readonly ContentLine[];
}

/** The meetings of a calendar file by their UID; none where the text is no such file. */
export function eventsOf(file: string): ReadonlyMap<string, KnownEvent> {
  const known = new Map<string, KnownEvent>();
  let lines: ContentLine[] | undefined;
  let uid = '';
  let sequence = 0;
  let stamp = '';
  for (const line of linesOf(file)) {
    if (line === 'BEGIN:VEVENT') {
      lines = [];
      uid = stamp = '';
      sequence = 0;
    } else if (line === 'END:VEVENT') {
      if (lines && uid) known.set(uid, { sequence, stamp, lines });
      lines = undefined;
    } else if (line.startsWith('SEQUENCE:')) {
      const number = Number(line.slice('SEQUENCE:'.length));
      sequence = Number.isSafeInteger(number) && number >= 0 ? number : 0;
    } else if (line.startsWith('DTSTAMP:')) stamp = line.slice('DTSTAMP:'.length);
    else {
      if (line.startsWith('UID:')) uid = line.slice('UID:'.length);
      lines?.push(line);
    }
  }
  return known;
}
