import { isPlainDate, type PlainDate } from '../plain-date.js';
import { cleanText, isBlank } from '../text.js';
import { longestAnswer, longestBy } from './answer.js';
import { replyHash } from './reply-hash.js';

/** A coach's answer as it comes back without any server: in a message, on paper or in a link. */
export interface CoachReply {
  /** Of the record: see {@link recordCode}. */
  readonly code: string;
  /** Plain, at most 2,000 characters. */
  readonly text: string;
  /** Who it is from. */
  readonly by?: string;
  readonly day?: PlainDate;
}

/** Why a text is no answer that can be kept. */
export type ReplyProblem = 'no-code' | 'no-words' | 'too-long';

const mark = 'iml-reply';

// Crockford's: no letter that can be taken for a digit, and no U.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The code of a record, `K7M2-Q9XD`: 40 of the random bits of its id, short enough to be written by hand. */
export function recordCode(id: string): string {
  let bits = parseInt(id.slice(-10), 16);
  let code = '';
  for (let at = 0; at < 8; at += 1) {
    code = signs.charAt(bits % 32) + code;
    bits = Math.floor(bits / 32);
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A code as it was meant, whatever a hand or a phone made of it; undefined where it is none. */
export function readCode(given: string): string | undefined {
  const plain = given
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const isCode = plain.length === 8 && [...plain].every((sign) => signs.includes(sign));
  return isCode ? `${plain.slice(0, 4)}-${plain.slice(4)}` : undefined;
}

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** An answer as a text to send: lines that a person can read and write. */
export const replyText = ({ code, text, by = '', day }: CoachReply): string =>
  [
    `${mark}: ${code}`,
    ...(oneLine(by) ? [`from: ${oneLine(by)}`] : []),
    ...(day === undefined ? [] : [`day: ${day}`]),
    `words: ${cleanText(text).trim()}`,
  ].join('\n');

const fieldNames: Readonly<Record<string, 'by' | 'day' | 'words'>> = {
  from: 'by',
  by: 'by',
  de: 'by',
  day: 'day',
  día: 'day',
  dia: 'day',
  words: 'words',
  palabras: 'words',
};

/** Signs that a messenger puts before the lines of a text that it quotes. */
const plainRow = (row: string): string => row.replace(/^[\s>*_]+/, '').replace(/[\s*_]+$/, '');

/** Reads a coach's answer out of a text, wherever it stands in a message. Nothing of it is markup. */
export function readReply(given: string): CoachReply | ReplyProblem {
  const rows = cleanText(given.slice(0, 200_000)).split('\n');
  const begins = rows.findIndex((row) => row.toLowerCase().includes(mark));
  const [, after = ''] = /iml-reply[*_]*\s*[:=]?\s*(.*)$/i.exec(rows[begins] ?? '') ?? [];
  const [, typed = '', beside = ''] =
    /^([0-9a-z]{4}[-‐‑–— ]?[0-9a-z]{4})(?![0-9a-z])(.*)$/i.exec(after) ?? [];
  const code = readCode(typed);
  if (code === undefined) return 'no-code';
  const fields = { by: '', day: '' };
  const words: string[] = [beside.replace(/^[\s:.,*_-]+/, '')];
  let isTold = false;
  for (const row of rows.slice(begins + 1)) {
    const [, name = '', value = ''] = /^([a-zí]+)\s*:\s*(.*)$/i.exec(plainRow(row)) ?? [];
    const field =
      isTold || !Object.hasOwn(fieldNames, name.toLowerCase()) ? undefined : fieldNames[name.toLowerCase()];
    if (field === undefined) words.push(row.replace(/^[\s>]+/, ''));
    else if (field === 'words') {
      isTold = true;
      words.push(value);
    } else fields[field] = value;
  }
  const below = words.join('\n').trim();
  // Who answers in a mail program writes above what is quoted.
  const above = rows
    .slice(0, begins)
    .filter((row) => !/^\s*>/.test(row))
    .join('\n')
    .trim();
  const text = isBlank(below) ? above : below;
  if (isBlank(text)) return 'no-words';
  if (text.length > longestAnswer) return 'too-long';
  return {
    code,
    text,
    ...(isBlank(fields.by) ? {} : { by: oneLine(fields.by).slice(0, longestBy) }),
    ...(isPlainDate(fields.day) ? { day: fields.day } : {}),
  };
}

/** An answer as a link to the page on which the record was written. The words stand after `#`: no server sees them. */
export function replyLink(page: string, reply: CoachReply): string {
  const bytes = new TextEncoder().encode(replyText(reply));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const text = btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  return `${page.split('#')[0] ?? ''}${replyHash}${text}`;
}

/** The text of an answer in a link, or in the end of an address; undefined where there is none that can be read. */
export function textOfLink(link: string): string | undefined {
  const at = link.indexOf(replyHash);
  if (at < 0) return undefined;
  const [packed = ''] = link.slice(at + replyHash.length).split(/[^A-Za-z0-9_-]/);
  try {
    const binary = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
