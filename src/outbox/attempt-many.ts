import type { ParcelStorage } from '../storage/types.js';
import {
  type Answered,
  type AttemptTools,
  begin,
  isStillWanted,
  lockOf,
  one,
  reachOf,
  settle,
} from './attempt.js';
import { jsonText } from './json-text.js';
import type { Locks } from './locks.js';
import { type QueuedParcel, toParcel } from './parcel-row.js';
import { reachWithFreshHeaders } from './reach.js';
import type { Parcel, Receipt, TogetherReceipt, Transport } from './types.js';

/** How many parcels go in one request at most. */
export const most = 50;
/** How long their words may be together, in characters; one that is longer goes by itself. */
const longest = 250_000;

/**
 * Whether a parcel may go with others: a new one, or one that may have arrived where the site can only be told again.
 * What can be asked for is asked for first, each by itself.
 */
export const mayGoTogether = ({ state, content }: QueuedParcel, transport: Transport): boolean =>
  transport.sendMany !== undefined &&
  state !== 'ask-back' &&
  (!(content.tries.mayBeThere || state === 'sending') || (transport.idempotent && !transport.isThere));

/** A parcel that is begun, and its words. */
interface Begun {
  readonly parcel: QueuedParcel;
  readonly words: Parcel;
}

/** One try for several parcels, each under its own lock; what is not free or not to be sent is left out. */
export async function attemptMany(
  ids: readonly string[],
  format: string,
  tools: AttemptTools,
): Promise<ReadonlyMap<string, Answered>> {
  const transport = await tools.formats.find(format);
  const outcomes = new Map<string, Answered>();
  await holding(ids, tools, async (held) => {
    const begun = (await Promise.all(held.map((id) => begin(id, tools)))).filter(
      (each) => each !== undefined,
    );
    await tools.way.enter();
    const together: Begun[] = [];
    const alone: QueuedParcel[] = [];
    for (const parcel of begun) {
      const words = toParcel(parcel);
      if (!(await isStillWanted(parcel, tools))) continue;
      if (words && mayGoTogether({ ...parcel, state: 'queued' }, transport)) together.push({ parcel, words });
      else alone.push(parcel);
    }
    for (const part of inParts(together)) alone.push(...(await sendPart(part, transport, tools, outcomes)));
    for (const parcel of alone) {
      if (await isStillWanted(parcel, tools)) outcomes.set(parcel.id, await one(parcel, transport, tools));
    }
  });
  return outcomes;
}

/** Sends some parcels in one request and writes down what came of each; gives those that are to go alone. */
async function sendPart(
  part: readonly Begun[],
  transport: Transport,
  tools: AttemptTools,
  outcomes: Map<string, Answered>,
): Promise<readonly QueuedParcel[]> {
  const [first] = part;
  if (!first) return [];
  if (part.length === 1) return [first.parcel];
  const way = reachOf(first.parcel, tools, 'unknown');
  const answer = await reachWithFreshHeaders(way, async (each): Promise<Receipt | Together> => {
    const receipts =
      (await transport.sendMany?.(
        part.map(({ words }) => words),
        each,
      )) ?? [];
    // A closed door for one of them is a closed door: the host is asked for fresh headers.
    const isLetIn = receipts.every(({ outcome }) => outcome !== 'not-allowed');
    return { outcome: isLetIn ? 'together' : 'not-allowed', receipts };
  });
  const receiptOf = (index: number): TogetherReceipt =>
    'receipts' in answer ? (answer.receipts[index] ?? { outcome: 'unknown' }) : answer;
  const worst = part.map((_, index) => receiptOf(index).outcome).find((each) => isNothing(each));
  // One request is one try, however many it carried.
  tools.way.answered(worst === undefined || worst === 'alone' ? 'accepted' : worst);
  const quiet: AttemptTools = { ...tools, way: { ...tools.way, answered: () => undefined } };
  const alone: QueuedParcel[] = [];
  await Promise.all(
    part.map(async ({ parcel }, index) => {
      const receipt = receiptOf(index);
      if (receipt.outcome === 'alone') {
        alone.push(parcel);
        return;
      }
      const { mayBeThere, repeats } = parcel.content.tries;
      // A browser repeats a lost request by itself: see `attempt`.
      const canTell = transport.idempotent || transport.isThere !== undefined;
      const tries = {
        mayBeThere: mayBeThere || (canTell && receipt.outcome === 'later'),
        repeats: repeats + (mayBeThere ? 1 : 0),
      };
      outcomes.set(parcel.id, await settle(parcel, receipt, tries, quiet));
    }),
  );
  return alone;
}

const isNothing = (outcome: TogetherReceipt['outcome']): boolean =>
  outcome === 'later' || outcome === 'unknown';

interface Together {
  readonly outcome: 'together' | 'not-allowed';
  readonly receipts: readonly TogetherReceipt[];
}

/** Parcels in parts that are not too long for one request. */
function inParts(parcels: readonly Begun[]): readonly (readonly Begun[])[] {
  const parts: Begun[][] = [];
  let length = Infinity;
  for (const begun of parcels) {
    const more = jsonText(begun.words.body).length;
    if (length + more > longest) {
      parts.push([]);
      length = 0;
    }
    length += more;
    parts.at(-1)?.push(begun);
  }
  return parts;
}

/** Works under the locks of those that nobody else is at. */
async function holding(
  ids: readonly string[],
  {
    storage,
    environment,
  }: { readonly storage: ParcelStorage; readonly environment: { readonly locks: Locks } },
  work: (held: readonly string[]) => Promise<void>,
): Promise<void> {
  const held = new Set<string>();
  let release: () => void = () => undefined;
  const over = new Promise<void>((done) => (release = done));
  const ends: Promise<unknown>[] = [];
  const take = (id: string): Promise<void> =>
    new Promise((known) => {
      const end = environment.locks.ifFree(lockOf(storage, id), () => {
        held.add(id);
        known();
        return over;
      });
      ends.push(end.then(known, known));
    });
  try {
    await Promise.all(ids.map(take));
    await work(ids.filter((id) => held.has(id)));
  } finally {
    release();
    await Promise.all(ends);
  }
}
