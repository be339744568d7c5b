import { programName } from '../domain/names.js';
import { type GetHeaders, textIn } from '../domain/program-year/settings.js';
import type { ParcelWrite, ParcelStorage } from '../storage/types.js';
import { safeEndpoint } from './endpoint.js';
import type { TellHostOf } from './host-trouble.js';
import type { Environment } from './environment.js';
import { inState, isActive, type QueuedParcel, readParcel, toParcel, type Tries } from './parcel-row.js';
import { type Reach, reachWithFreshHeaders } from './reach.js';
import type { Formats } from './registry.js';
import type { ParcelRows } from './rows.js';
import { type Moment, needsAttention, settleSent, settleWithdrawn } from './settle.js';
import type { Receipt, SendingSettings, Transport, Whereabouts } from './types.js';

/** What one try needs. */
export interface AttemptTools {
  readonly storage: ParcelStorage;
  readonly rows: ParcelRows;
  readonly formats: Formats;
  readonly environment: Environment;
  readonly settings: () => SendingSettings;
  readonly getHeaders: GetHeaders | undefined;
  readonly tell: TellHostOf;
  readonly stop: AbortSignal;
  readonly way: WayOut;
}

/** What a try asks of the delivery around it. */
export interface WayOut {
  /** It is noted that this parcel is on its way: what is heard of it from now on comes from others. */
  begun(id: string): void;
  /** Waits for one of the few requests that are on their way at once. */
  enter(): Promise<void>;
  /** Whether anything may go there; false since it was begun where the site turned out to be in trouble. */
  isOpen(): boolean;
  /** Whether somebody else changed the row since it was begun. */
  isChanged(id: string): boolean;
  /** The site answered, or did not; what is left is to write that down. */
  answered(outcome: Answered): void;
}

/** How the site answered; undefined where nobody was asked, or the person decided otherwise meanwhile. */
export type Answered = Receipt['outcome'] | undefined;

/** Endpoint, format and readers are still those that the person saw at the press. */
function isAsPressed({ content }: QueuedParcel, settings: SendingSettings): boolean {
  const { reference, letter } = content;
  return (
    safeEndpoint(settings.endpoint)?.href === reference.endpoint &&
    settings.format === reference.format &&
    (letter === undefined || textIn(settings.readers, letter.language) === letter.readers)
  );
}

/**
 * One try for one parcel, under a lock that no other tab holds. Rejects with a `KitError` where the storage
 * fails or the format is unknown; the parcel then stays as it is.
 */
export async function attempt(id: string, format: string, tools: AttemptTools): Promise<Answered> {
  const { storage, environment, formats } = tools;
  // Before anything is noted: a parcel must not look as if it had left because a file did not load.
  const transport = await formats.find(format);
  return environment.locks.ifFree(lockOf(storage, id), async () => {
    const parcel = await begin(id, tools);
    if (!parcel) return undefined;
    await tools.way.enter();
    return (await isStillWanted(parcel, tools)) ? one(parcel, transport, tools) : undefined;
  });
}

/** The lock that whoever tries this parcel holds. */
export const lockOf = ({ program }: ParcelStorage, id: string): string =>
  `${programName(program)}/parcel/${id}`;

/** What is to be done for a parcel that is begun. */
export function one(parcel: QueuedParcel, transport: Transport, tools: AttemptTools): Promise<Answered> {
  if (parcel.state === 'ask-back') return withdraw(parcel, transport, tools);
  return parcel.content.tries.mayBeThere ? ask(parcel, transport, tools) : send(parcel, transport, tools);
}

/**
 * Whether a parcel that waited for its request may still go: the person may have stopped it meanwhile, and what a site
 * in trouble does not get is put back as it was.
 */
export async function isStillWanted(parcel: QueuedParcel, tools: AttemptTools): Promise<boolean> {
  const { storage, way } = tools;
  if (way.isChanged(parcel.id)) {
    const now = readParcel(await storage.parcel(parcel.id));
    if (!now || !isActive(now) || (now.state === 'ask-back') !== (parcel.state === 'ask-back')) return false;
  }
  if (way.isOpen()) return true;
  const { mayBeThere } = parcel.content.tries;
  if (parcel.state !== 'ask-back') {
    await write(parcel, tools, (now) => inState(now, mayBeThere ? 'unknown' : 'queued'));
  }
  return false;
}

/**
 * Notes that the parcel is on its way, before it is: after a crash nobody would know. A parcel that is found on
 * its way, although nobody holds its lock, was left by such a crash.
 */
export async function begin(
  id: string,
  { rows, settings, way }: AttemptTools,
): Promise<QueuedParcel | undefined> {
  let begun: QueuedParcel | undefined;
  await rows.change(id, (row) => {
    const parcel = readParcel(row);
    if (!parcel || !isActive(parcel)) return {};
    const { state, content } = parcel;
    if (state === 'ask-back' || content.tries.mayBeThere) {
      begun = parcel;
      return {};
    }
    if (!isAsPressed(parcel, settings())) return { put: [needsAttention(parcel, 'changed-since')] };
    const tries = { ...content.tries, mayBeThere: state === 'sending' };
    begun = { ...parcel, content: { ...content, tries } };
    return { put: [inState(begun, 'sending')] };
  });
  way.begun(id);
  return begun;
}

/** A parcel that may have arrived: is it there, and may it be sent again? */
async function ask(parcel: QueuedParcel, transport: Transport, tools: AttemptTools): Promise<Answered> {
  const { tries, reference } = parcel.content;
  if (transport.isThere) {
    const there = await reachWithFreshHeaders(
      reachOf(parcel, tools, 'later'),
      async (each): Promise<Whereabouts> => transport.isThere?.(reference, each) ?? { outcome: 'unknown' },
    );
    if (there.outcome !== 'not-there' && there.outcome !== 'unknown')
      return settle(parcel, there, tries, tools);
    if (there.outcome === 'not-there') return sendAgain(parcel, transport, tools);
  }
  if (transport.idempotent || tries.repeats === 0) return sendAgain(parcel, transport, tools);
  await write(parcel, tools, (now) => needsAttention(now, 'not-known'));
  return undefined;
}

async function sendAgain(parcel: QueuedParcel, transport: Transport, tools: AttemptTools): Promise<Answered> {
  if (isAsPressed(parcel, tools.settings())) return send(parcel, transport, tools);
  await write(parcel, tools, (now) => needsAttention(now, 'changed-since'));
  return undefined;
}

async function send(parcel: QueuedParcel, transport: Transport, tools: AttemptTools): Promise<Answered> {
  const words = toParcel(parcel);
  if (!words) return undefined;
  let mayBeThere = parcel.content.tries.mayBeThere;
  const repeats = parcel.content.tries.repeats + (mayBeThere ? 1 : 0);
  const receipt = await reachWithFreshHeaders(reachOf(parcel, tools, 'unknown'), async (each) => {
    const answer = await transport.send(words, each);
    // Firefox and Chromium repeat a lost request by themselves: "not now" may answer the second one only. A site
    // that would keep a second copy is believed, since asking it again is worse.
    if (answer.outcome === 'later' && (transport.idempotent || transport.isThere)) mayBeThere = true;
    return answer;
  });
  return settle(parcel, receipt, { mayBeThere, repeats }, tools);
}

async function withdraw(parcel: QueuedParcel, transport: Transport, tools: AttemptTools): Promise<Answered> {
  const receipt = await reachWithFreshHeaders(
    reachOf(parcel, tools, 'unknown'),
    // A format without withdrawals: nobody is asked, and the person has the contact.
    async (each): Promise<Receipt> =>
      transport.withdraw?.(parcel.content.reference, each) ?? { outcome: 'refused', reason: 'refused' },
  );
  tools.way.answered(receipt.outcome);
  await write(parcel, tools, (now) =>
    settleWithdrawn(
      now,
      receipt,
      { canWithdraw: transport.canWithdraw, heard: transport.withdraw !== undefined },
      moment(tools.environment),
    ),
  );
  return receipt.outcome;
}

const moment = ({ now, random }: Environment): Moment => ({ now: now(), random: random() });

export const reachOf = (parcel: QueuedParcel, tools: AttemptTools, lost: Reach['lost']): Reach => ({
  environment: tools.environment,
  tell: tools.tell,
  ...(safeEndpoint(tools.settings().endpoint)?.href === parcel.content.reference.endpoint
    ? { getHeaders: tools.getHeaders, credentials: tools.settings().credentials ?? 'same-origin' }
    : { getHeaders: undefined, credentials: 'same-origin' }),
  stop: tools.stop,
  lost,
});

/** Writes what a try came to, and says so; false where the person decided otherwise meanwhile. */
async function write(
  parcel: QueuedParcel,
  { rows }: AttemptTools,
  to: (now: QueuedParcel) => ParcelWrite,
): Promise<boolean> {
  let written = false;
  await rows.change(parcel.id, (row) => {
    const now = readParcel(row);
    if (!now || !isActive(now) || (now.state === 'ask-back') !== (parcel.state === 'ask-back')) return {};
    written = true;
    return { put: [to(now)] };
  });
  return written;
}

export async function settle(
  parcel: QueuedParcel,
  receipt: Receipt,
  { mayBeThere, repeats }: Pick<Tries, 'mayBeThere' | 'repeats'>,
  tools: AttemptTools,
): Promise<Answered> {
  tools.way.answered(receipt.outcome);
  const written = await write(parcel, tools, (now) => {
    const tries = { ...now.content.tries, mayBeThere, repeats };
    return settleSent({ ...now, content: { ...now.content, tries } }, receipt, moment(tools.environment));
  });
  return written ? receipt.outcome : undefined;
}
