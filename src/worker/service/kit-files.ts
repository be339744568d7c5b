import { buildOf, kitCache, ownCaches } from './names.js';
import { ageOf, askAsNobody, stamped } from './stored.js';

/** What a build says of itself, in `kit-files.json` beside the pasted script. */
interface KitFiles {
  /** The name of its folder below `chunks/`. */
  readonly build: string;
  /** Paths from the folder of the kit. */
  readonly files: readonly string[];
}

/** Which kit a page runs. */
export interface PageKit {
  /** Address of the folder of the kit, ending in `/`. */
  readonly base: string;
  /** Address of the pasted script as the page asks for it. */
  readonly script: string;
}

const listName = 'kit-files.json';
/** Requests at once: the page itself may still be loading. */
const lanes = 4;
/** How many builds are kept: the one of now, and those that tabs may still be running. */
const most = 3;

const isRelative = (path: unknown): path is string =>
  typeof path === 'string' && /^[\w-]+(?:[./][\w-]+)*$/.test(path);

function readList(given: unknown): KitFiles {
  const { build, files } = given as { build?: unknown; files?: unknown };
  if (
    typeof build === 'string' &&
    /^[\w-]{1,32}$/.test(build) &&
    Array.isArray(files) &&
    files.every(isRelative)
  )
    return { build, files };
  throw new TypeError(`${listName} is not a list of the kit's files.`);
}

/**
 * Keeps every file of the kit that a page runs, so that all of it works without a network. Gives the build that pages
 * get from now on. All of it or nothing counts: until the last file is there, the build before it answers.
 */
export async function keepKit({ base, script }: PageKit): Promise<string> {
  const answer = await askAsNobody(base + listName);
  if (!answer.ok) throw new TypeError(`${base}${listName}: ${answer.status}`);
  const { build, files } = readList(await answer.clone().json());
  const cache = await caches.open(kitCache(build));
  const list = await cache.match(base + listName);
  if (!(list && (await cache.match(script)))) {
    const waiting = files.map((file) => base + file);
    const next = async (): Promise<void> => {
      for (let address = waiting.pop(); address; address = waiting.pop())
        await keepFile(cache, address, 'default');
    };
    await Promise.all([...Array(lanes).keys()].map(next));
    await keepFile(cache, script, 'no-cache', build);
  }
  if (ageOf(list) > 24 * 60 * 60_000) {
    await cache.put(base + listName, stamped(await answer.arrayBuffer(), answer));
    await forgetOld(build, [script]);
  }
  return build;
}

async function keepFile(cache: Cache, address: string, how: RequestCache, mustName = ''): Promise<void> {
  if (await cache.match(address)) return;
  const answer = await askAsNobody(address, how);
  const text = answer.ok ? await answer.text() : '';
  // While a host puts a new version on the site, the script and its files may be of two.
  if (!text.includes(mustName) || !text) throw new TypeError(`${address}: ${answer.status}`);
  await cache.put(address, stamped(text, answer));
}

/** Takes away builds that are not whole: they would only fill a device that is full. */
export async function dropUnfinished(): Promise<void> {
  for (const name of await ownCaches('kit-')) {
    const kept = await (await caches.open(name)).keys();
    if (!kept.some(({ url }) => url.endsWith(listName))) await caches.delete(name);
  }
}

/** Older builds keep what only tabs of theirs ask for; only the newest ones stay at all. */
async function forgetOld(build: string, shared: readonly string[]): Promise<void> {
  const others: { name: string; age: number }[] = [];
  for (const name of await ownCaches('kit-')) {
    if (buildOf(name) === build) continue;
    const cache = await caches.open(name);
    for (const address of shared) await cache.delete(address);
    const list = (await cache.keys()).find(({ url }) => url.endsWith(listName));
    others.push({ name, age: ageOf(list && (await cache.match(list))) });
  }
  const gone = others.sort((a, b) => a.age - b.age).slice(most - 1);
  await Promise.all(gone.map(({ name }) => caches.delete(name)));
}

/** A file of a kept build. */
export async function keptKitFile(request: Request): Promise<Response | undefined> {
  for (const name of await ownCaches('kit-')) {
    const cache = await caches.open(name);
    const kept = await cache.match(request);
    if (kept) return kept;
  }
  return undefined;
}
