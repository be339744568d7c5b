import { randomHex } from '../domain/ids.js';
import { partedName, visitKeyName } from '../domain/names.js';
import type { Revision } from '../domain/record.js';
import { KitError } from '../errors.js';
import { readArea, writeArea } from './areas.js';
import { fromBase64Url, toBase64Url } from './bytes.js';
import { dataKey, sealingCodec, subtle, type Codec, type SealContext } from './codec.js';
import { expected, see, timestamp, type Core } from './core.js';
import { planDraft, writeDraft, type DraftPlan } from './drafts.js';
import { toJson } from './json.js';
import { pack, unpack } from './packing.js';
import type { Sealed } from './rows.js';
import type { Draft } from './types.js';

/** Bytes that are there beyond what was written last: more than anybody types, or pastes at once as a rule. */
const spare = 16_384;

/** Most bytes that `getRandomValues` gives at a time (Web Crypto, 10.1.1). */
const randomAtOnce = 65_536;

/** A draft that was sealed while its page went away. */
interface Parted extends Omit<Draft, 'value'> {
  /** Name of the pad, which is part of what it is sealed to. */
  readonly tag: string;
  /** The sealed pad, packed. */
  readonly pad: string;
  /** Where in the pad the words begin, in bytes. */
  readonly at: number;
  /** JSON of the value in UTF-8, each byte XOR one of the pad; base64url. */
  readonly words: string;
}

/** Random bytes, each of which is used once. */
interface Pad {
  readonly tag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sealed: string;
  used: number;
}

const keyed = ({ kind, record, tab }: Pick<Draft, 'kind' | 'record' | 'tab'>): string =>
  `${kind}/${record}/${tab}`;

const inBytes = (value: unknown): Uint8Array => new TextEncoder().encode(toJson(value));

/** A one-time pad: the same step seals and opens. */
const padded = (bytes: Uint8Array, pad: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => byte ^ (pad[at + index] ?? 0));

/** An erased database has another name: nothing of before opens after it. */
const padContext = ({ program, state }: Core, tag: string): SealContext => ({
  program,
  kind: 'pad',
  id: state.database,
  revision: tag,
  schema: 0,
});

/** During a visit its key; on a device of one's own a key that goes with the database's name when all is erased. */
async function codecOf({ keys, state }: Core): Promise<Codec | undefined> {
  if (state.mode === 'visit') return keys.codec;
  const name = new TextEncoder().encode(`pad/${state.database}`);
  const digest = await subtle()?.digest('SHA-256', name);
  return digest && sealingCodec(await dataKey(new Uint8Array(digest)));
}

async function newPad(core: Core, length: number): Promise<Pad | undefined> {
  const codec = await codecOf(core);
  if (!codec) return undefined;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += randomAtOnce)
    crypto.getRandomValues(bytes.subarray(at, at + randomAtOnce));
  const tag = randomHex(8);
  const sealed = await codec.seal(toBase64Url(bytes), padContext(core, tag));
  return { tag, bytes, used: 0, sealed: pack([{ store: 'values', row: { sealed } }]) };
}

async function openPad(core: Core, { pad, tag }: Parted): Promise<Uint8Array> {
  const { sealed } = unpack(pad)[0]?.row as { readonly sealed: Sealed };
  const context = padContext(core, tag);
  const codec = await codecOf(core);
  const text = await codec?.open(sealed, context).catch(() => core.keys.open(sealed, context));
  return fromBase64Url(String(text)) ?? new Uint8Array();
}

/**
 * Keeps what is typed while its page goes away: there is no time then to seal by the browser's cryptography, which
 * answers later. So random bytes are sealed beforehand, and the words are joined with them at once (a one-time pad).
 * In sessionStorage, until this tab comes back.
 */
export class Parting {
  readonly #core: Core;
  readonly #rows = new Map<string, Parted>();
  #pad: Pad | undefined;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Makes ready for words as long as these, and more. */
  async makeReady(drafts: readonly Pick<Draft, 'value'>[]): Promise<void> {
    const longest = Math.max(0, ...drafts.map(({ value }) => inBytes(value).length));
    if (this.#pad && this.#pad.bytes.length - this.#pad.used > longest + spare / 2) return;
    this.#pad = await newPad(this.#core, 2 * longest + spare);
  }

  /** Keeps a draft at once, where that was made ready and there is room. */
  keep({ value, ...head }: Omit<Draft, 'updatedAt'>): void {
    const pad = this.#pad;
    const bytes = inBytes(value);
    if (!pad || pad.bytes.length - pad.used < bytes.length) return;
    const { tag, sealed, used: at } = pad;
    const words = toBase64Url(padded(bytes, pad.bytes, at));
    pad.used += bytes.length;
    this.#rows.set(keyed(head), { ...head, updatedAt: timestamp(this.#core), tag, pad: sealed, at, words });
    this.#write();
  }

  /** The page stayed after all, and these reached the disk or were put away. */
  settle(drafts: readonly Pick<Draft, 'kind' | 'record' | 'tab'>[]): void {
    const before = this.#rows.size;
    for (const draft of drafts) this.#rows.delete(keyed(draft));
    if (this.#rows.size !== before) this.#write();
  }

  /** Everything is erased: a new database needs a new pad. */
  clear(): void {
    this.#pad = undefined;
    this.#rows.clear();
    this.#write();
  }

  #write(): void {
    const rows = [...this.#rows.values()];
    writeArea('sessionStorage', partedName(this.#core.program), rows.length > 0 ? toJson(rows) : undefined);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether the head of a row can be the head of a draft. */
function isDraft({ kind, record, tab, updatedAt, base }: Parted): boolean {
  const revision = base as Partial<Revision> | undefined;
  const isBase = revision === undefined || (typeof revision?.number === 'number' && isText(revision.tag));
  return [kind, record, tab, updatedAt].every(isText) && isBase;
}

/** Any script of the page can put a text there. */
function rowsOf(text: string): readonly Parted[] {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? (rows as readonly Parted[]) : [];
  } catch {
    return [];
  }
}

/** A draft as it was typed, ready to be written. */
async function planOf(core: Core, row: Parted): Promise<DraftPlan> {
  if (!isDraft(row)) throw new KitError('record-invalid');
  const { kind, record, tab, base, words, at } = row;
  const bytes = padded(fromBase64Url(words) ?? new Uint8Array(), await openPad(core, row), at);
  const value = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  return planDraft(core, { kind, record, tab, value, ...(base ? { base } : {}) });
}

/** Puts what was typed last before a page went away among the drafts, where nothing newer is. */
export async function bringBackParted(core: Core): Promise<void> {
  const name = partedName(core.program);
  // A visit whose words have since been kept on the device: this tab may still have its key.
  await core.keys.add(readArea('sessionStorage', visitKeyName(core.program))?.split(' ') ?? []);
  const plans: { readonly plan: DraftPlan; readonly updatedAt: string }[] = [];
  for (const row of rowsOf(readArea('sessionStorage', name) ?? '')) {
    // Of a visit that has ended, from before an erasure, or not ours: nobody can read it any more.
    const plan = await planOf(core, row).catch(() => undefined);
    if (plan) plans.push({ plan, updatedAt: row.updatedAt });
  }
  const { state } = await core.ledger.write(expected(core), ['drafts', 'records'], async (tx) => {
    for (const { plan, updatedAt } of plans) {
      const { kind, record, tab, base } = plan;
      const draft = await tx.get('drafts', [kind, record, tab]);
      const isOld = draft !== undefined && draft.updatedAt >= updatedAt;
      // A new record that reached the disk at the last moment took its draft with it.
      const isKept = base === undefined && (await tx.get('records', record)) !== undefined;
      if (!isOld && !isKept) writeDraft(tx, plan);
    }
  });
  see(core, state);
  writeArea('sessionStorage', name, undefined);
}
