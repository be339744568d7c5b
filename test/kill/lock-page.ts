import { emptyGoal } from '../../src/domain/goal/goal.js';
import { programName } from '../../src/domain/names.js';
import type { Kit } from '../../src/kit/types.js';

/** What the lock is opened by: a change of it may have been killed before or after it was kept. */
const passphrases = ['first sample words', 'second sample words'];
const code = '00000-00000-00000-00000';

const stores = ['records', 'versions', 'drafts', 'parcels', 'values'];

type Tell = (type: string, more?: object) => Promise<unknown>;

/** How many rows lie in which way, as any script of the page sees them. */
async function codecs(program: string): Promise<Record<string, number>> {
  const database = await answer(indexedDB.open(programName(program)));
  const counts: Record<string, number> = {};
  for (const store of stores) {
    const rows = (await answer(database.transaction(store).objectStore(store).getAll())) as {
      sealed: { codec: string };
    }[];
    for (const { sealed } of rows) counts[sealed.codec] = (counts[sealed.codec] ?? 0) + 1;
  }
  database.close();
  return counts;
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });

/** Opens the lock, if there is one; gives the words that did. */
async function open(kit: Kit): Promise<string | undefined> {
  if (!(await kit.keeping.state().read()).lock) return undefined;
  const door = await kit.lock();
  for (const words of passphrases) if ((await door.open(words)) === 'right') return words;
  throw new Error('the lock does not open');
}

/** Waits until what a kill has broken off has come to its end. */
async function settled(kit: Kit): Promise<void> {
  for (;;) {
    const { lock } = await kit.keeping.state().read();
    if (!lock || lock.phase === 'sealed') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Says what is there and how it lies, then does something about the lock, until it is killed. */
export async function lockRound(
  kit: Kit,
  { tell, from, count, act }: { tell: Tell; from: number; count: number; act: string },
): Promise<void> {
  if (!(await kit.keeping.state().read()).answered) await kit.keeping.justMe();
  const words = await open(kit);
  await settled(kit);
  const records = await kit.records.list('goal', { limit: 1_000_000 }).read();
  const drafts = await kit.drafts.list('goal').read();
  const keeping = await kit.keeping.state().read();
  await tell('found', {
    records: records.map(({ id, body }) => ({ id, want: body.want })),
    drafts: drafts.map(({ value }) => value.want),
    keeping,
    codecs: await codecs(kit.program),
  });
  const save = async (value: number): Promise<void> => {
    const { id } = await kit.records.save('goal', { body: { ...emptyGoal, want: String(value) } });
    await tell('saved', { id, value });
  };
  for (let at = 0; at < count; at += 1) await save(from + at);
  if (act === 'read') return;
  const door = await kit.lock();
  await tell('begun');
  const work =
    words === undefined
      ? door.turnOn(passphrases[0] ?? '', code)
      : act === 'change'
        ? door.change(words, 'words', passphrases.find((other) => other !== words) ?? '')
        : door.turnOff(words);
  // A person goes on writing meanwhile.
  for (let at = 0; at < 20; at += 1) await save(from + count + at);
  await work;
  await tell('done');
}

/**
 * A sentence before the lock and another one after it, each as a record with versions and as a draft; then the lock is
 * closed. What any script of the page can still read is told.
 */
export async function sealedWords(
  kit: Kit,
  post: (path: string, body: unknown) => Promise<Response>,
  tell: Tell,
): Promise<void> {
  const write = async (sentence: string): Promise<void> => {
    const body = { ...emptyGoal, want: sentence, why: sentence };
    await kit.drafts.keep('goal', 'new', body);
    const { id } = await kit.records.save('goal', { body });
    await kit.records.save('goal', { id, body: { ...body, strengths: sentence } });
  };
  await kit.keeping.justMe();
  const [before = '', after = ''] = (await (await post('/sentence', {})).text()).split('|');
  await write(before);
  const door = await kit.lock();
  await door.turnOn(passphrases[0] ?? '', code);
  await write(after);
  await door.close();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await tell('ended', { readable: await readableHere() });
}

/** Everything that a script of this origin can read, as text. */
async function readableHere(): Promise<string> {
  const parts: string[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames)
      parts.push(JSON.stringify(await answer(database.transaction(store).objectStore(store).getAll())));
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) parts.push((await (await cache.match(request))?.text()) ?? '');
  }
  for (const area of [localStorage, sessionStorage])
    for (let at = 0; at < area.length; at += 1) parts.push(area.getItem(area.key(at) ?? '') ?? '');
  return parts.join('\n');
}
