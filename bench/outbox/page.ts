// What the bench of the outbox runs in its page: the outbox alone, on its own storage.
import { uuidv4 } from '../../src/domain/ids.js';
import { toMessage } from '../../src/outbox/message.js';
import { jsonText } from '../../src/outbox/json-text.js';
import { createOutbox } from '../../src/outbox/outbox.js';
import { inState, type ParcelContent, untried } from '../../src/outbox/parcel-row.js';
import type { NewParcel } from '../../src/outbox/types.js';
import { openStorage } from '../../src/storage/open.js';
import type { ParcelWrite, Storage } from '../../src/storage/types.js';

const program = 'bench-outbox';
let storage: Storage;
/** Long tasks (ms) since the last question. */
let tasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask' });

const endpoint = new URL('/records', location.href).href;
const revision = { number: 1, tag: 'a' };
const words = 'I want to sing in a choir, and to go there by bus with my partner. '.repeat(15);

const parcel = (format: string): NewParcel => ({
  id: uuidv4(),
  program,
  sender: '7d0e9a54-0000-4000-8000-00000000000a',
  name: 'Sam',
  record: { id: uuidv4(), kind: 'goal', schema: 1, revision },
  purpose: 'To talk about it together',
  readers: 'Your peer life coach',
  language: 'en',
  endpoint,
  format,
  withdrawalKey: 'A'.repeat(43),
  body: { want: words, state: 'going' },
});

function row({ id, sender, format, withdrawalKey, ...letter }: NewParcel): ParcelWrite {
  const { record, readers, purpose } = letter;
  const content: ParcelContent = {
    reference: { id, program, sender, endpoint, format, withdrawalKey },
    revision,
    pressedAt: '2026-03-01T12:00:00Z',
    pressed: { kind: record.kind, tell: [], readers, purpose },
    letter,
    tries: untried,
  };
  return inState({ id, record: record.id, state: 'queued', order: 0, content }, 'queued');
}

/** Opens the storage, kept on the device or sealed for the visit, with so many parcels waiting. */
async function fill(count: number, format: string, kept: boolean): Promise<void> {
  storage = await openStorage({ program });
  if (kept) await storage.keepOnDevice();
  for (let at = 0; at < count; at += 500) {
    const some = Array.from({ length: Math.min(500, count - at) }, () => row(parcel(format)));
    // Each belongs to a record that is there: what belongs to an erased one would be asked back.
    const records = some.map(({ record: id }) => ({ id, kind: 'goal', schema: 1, body: { want: words } }));
    await storage.commit({ records, parcels: some });
  }
}

/** Drains the queue; gives milliseconds. */
async function drain(format: string): Promise<number> {
  tasks = [];
  const begun = performance.now();
  const outbox = createOutbox({
    storage,
    settings: () => ({
      programId: program,
      showPlace: false,
      breaks: [],
      months: 'calendar',
      duration: 90,
      currency: 'USD',
      exitUrl: 'https://example.org/',
      endpoint,
      format,
      readers: { en: 'Your peer life coach' },
      purpose: { en: 'To talk about it together' },
      exceptions: { en: 'None.' },
      contact: 'privacy@example.org',
    }),
  });
  await outbox.deliver();
  const took = performance.now() - begun;
  await outbox.close();
  return took;
}

/** The same words by nothing but `fetch`, so many at once; gives milliseconds. */
async function bare(count: number, lanes: number): Promise<number> {
  const texts = Array.from({ length: count }, () =>
    jsonText(toMessage({ ...parcel('json'), order: 1, pressedAt: '2026-03-01T12:00:00Z' })),
  );
  const begun = performance.now();
  const loop = async (): Promise<void> => {
    for (let body = texts.pop(); body !== undefined; body = texts.pop()) {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        cache: 'no-store',
      });
      await answer.json();
    }
  };
  await Promise.all(Array.from({ length: lanes }, loop));
  return performance.now() - begun;
}

/** What is left waiting, by state. */
async function left(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { state } of await storage.parcels()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

/** The longest task since the last drain began, 0 where none was over 50 ms. */
const longest = (): number => Math.max(0, ...tasks);

Object.assign(globalThis, { fill, drain, bare, left, longest });
