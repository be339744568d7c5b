import { stamped } from './stored.js';

/** Largest page that is kept, in characters. */
const most = 2_000_000;

const holdsKit = /<iml-[a-z]|<[^>]+\sdata-iml[\s=>/]/i;
/** What WordPress writes for somebody who is signed in, should it do so for nobody. */
const signedIn = /<body[^>]*\bclass=["'][^"']*\blogged-in\b|\bid=["']wpadminbar["']/i;

/** Whether the answer may be kept at all: whole, of this site, and not marked as private. */
const mayBeKept = ({ status, type, headers }: Response): boolean =>
  status === 200 && type === 'basic' && !/\b(?:no-store|private)\b/i.test(headers.get('cache-control') ?? '');

/**
 * The page as it is kept, or undefined where it is none that may be: not of this site, private, signed in, too large, or
 * without the kit (unless the host lists it).
 */
export async function keepablePage(answer: Response, isListed = false): Promise<Response | undefined> {
  if (!mayBeKept(answer) || !/^text\/html\b/i.test(answer.headers.get('content-type') ?? ''))
    return undefined;
  const text = await answer.text();
  if (text.length > most || signedIn.test(text) || !(isListed || holdsKit.test(text))) return undefined;
  return stamped(text, answer);
}

/** A file beside a page, as it is kept. One from another site must be meant for all (CORS). */
export async function keepableFile(answer: Response): Promise<Response | undefined> {
  if (answer.type !== 'cors' && !mayBeKept(answer)) return undefined;
  if (answer.status !== 200 || /\bno-store\b/i.test(answer.headers.get('cache-control') ?? ''))
    return undefined;
  const bytes = await answer.arrayBuffer();
  return bytes.byteLength > most ? undefined : stamped(bytes, answer);
}

/** The style sheets of a page on its own site, which it would be bare without. At most ten. */
export function sheetsOf(html: string, address: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/gi)].map(([tag]) => tag);
  const found = links
    .filter((tag) => /\brel\s*=\s*["']?stylesheet\b/i.test(tag))
    .map((tag) => /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(tag))
    .map((match) =>
      match
        ?.slice(1)
        .find((part) => part !== undefined)
        ?.replaceAll('&amp;', '&'),
    )
    .filter((href) => href !== undefined && URL.canParse(href, address))
    .map((href) => new URL(href ?? '', address))
    .filter(({ origin }) => origin === new URL(address).origin);
  return [...new Set(found.map(({ href }) => href))].slice(0, 10);
}
