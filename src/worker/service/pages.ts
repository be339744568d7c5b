import { pagesCache } from './names.js';
import { keepableFile, keepablePage, sheetsOf } from './keepable.js';
import { pageKey } from './page-key.js';
import { ageOf, askAsNobody } from './stored.js';

/** A copy younger than this is not asked for again, in milliseconds. */
const fresh = 10 * 60_000;
/** What nobody came to for so long goes, in milliseconds. */
const expiry = 90 * 24 * 60 * 60_000;
/** How many pages and files beside them are kept: the newest. */
const most = 60;

/**
 * Keeps a page as anyone would get it, with its style sheets. A page that holds the kit no more, or is private now, goes.
 * Without a network, all stays as it was.
 */
export async function keepPage(address: string, isListed = false): Promise<void> {
  const cache = await caches.open(pagesCache);
  const key = pageKey(address);
  if (ageOf(await cache.match(key)) < fresh) return;
  const answer = await askAsNobody(key);
  // A site in trouble says nothing about its page.
  if (answer.status >= 500 || answer.status === 429) return;
  const page = await keepablePage(answer, isListed);
  if (!page) {
    await cache.delete(key);
    return;
  }
  const html = await page.clone().text();
  await cache.put(key, page);
  await keepFiles(sheetsOf(html, answer.url || key));
  await forgetOld(cache);
}

/** Keeps what pages cannot do without: style sheets, a program's file, a script that is one file. */
export async function keepFiles(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(pagesCache);
  for (const address of addresses) {
    if (ageOf(await cache.match(address)) < fresh) continue;
    const answer = await askAsNobody(address).catch(() => undefined);
    const file = answer && (await keepableFile(answer));
    if (file) await cache.put(address, file);
    else if (answer && answer.status < 500) await cache.delete(address);
  }
}

async function forgetOld(cache: Cache): Promise<void> {
  const kept = await Promise.all(
    (await cache.keys()).map(async (request) => ({ request, age: ageOf(await cache.match(request)) })),
  );
  const byAge = kept.sort((a, b) => a.age - b.age);
  const gone = byAge.filter(({ age }, at) => age > expiry || at >= most);
  await Promise.all(gone.map(({ request }) => cache.delete(request)));
}
