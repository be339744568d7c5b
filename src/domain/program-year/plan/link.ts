import type { PlainDate } from '../../plain-date.js';
import { isPlainDate } from '../../plain-date.js';
import { cleanText } from '../../text.js';
import { z } from '../../zod.js';
import type { PlanEdit, PlanWish } from './edits.js';
import { wishSchema } from './schema.js';

/** A few changes that go from the coach's screen to a phone. */
export interface PlanLink {
  readonly program: string;
  /** Who it says it is from. Nobody has checked that. */
  readonly from: string;
  /** The day on which it was made. */
  readonly on: PlainDate;
  readonly wishes: readonly PlanWish[];
}

/** What the fragment of an address begins with. */
export const linkMark = 'iml-plan=';

/** Longest fragment that is read: messages and codes carry no more. */
export const longestLink = 2000;

/** Most changes of one link. */
const mostWishes = 60;
const longestName = 60;

const version = 1;
const wire = z.object({
  v: z.literal(version),
  p: z.string().check(z.maxLength(64)),
  f: z.string().check(z.maxLength(longestName), z.overwrite(cleanText)),
  d: z.string().check(z.refine(isPlainDate)),
  e: z.array(z.tuple([z.string(), z.string(), z.unknown()])).check(z.minLength(1), z.maxLength(mostWishes)),
});

/** Bytes as base64url (RFC 4648, section 5). */
function encode(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decode(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)));
}

/** The fragment that carries these edits; undefined where they are too many for a message. */
export function linkOf(
  program: string,
  from: string,
  on: PlainDate,
  edits: readonly PlanEdit[],
): string | undefined {
  const e = edits.map(({ kind, at, value }) => [kind, at, value]);
  const fragment = linkMark + encode(JSON.stringify({ v: version, p: program, f: from, d: on, e }));
  return edits.length > mostWishes || fragment.length > longestLink ? undefined : fragment;
}

/**
 * What a fragment says, with or without its `#`; undefined where it carries no changes, `'unreadable'` where they
 * cannot all be read. It is what a stranger may have written: nothing of it is used before it fits.
 */
export function readLink(hash: string): PlanLink | 'unreadable' | undefined {
  const fragment = hash.replace(/^#/, '');
  if (!fragment.startsWith(linkMark)) return undefined;
  const code = fragment.slice(linkMark.length);
  if (fragment.length > longestLink || !/^[\w-]+$/.test(code)) return 'unreadable';
  try {
    const { p, f, d, e } = z.parse(wire, JSON.parse(decode(code)));
    const wishes = e.map(([kind, at, value]) => z.parse(wishSchema, { kind, at, value }) as PlanWish);
    return { program: p, from: f, on: d, wishes };
  } catch {
    return 'unreadable';
  }
}
