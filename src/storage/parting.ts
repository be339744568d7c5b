import { randomHex } from '../domain/ids.js';
import { partedName } from '../domain/names.js';
import { KitError } from '../errors.js';
import { readArea, writeArea } from './areas.js';
import { fromBase64Url, toBase64Url } from './bytes.js';
import { awayContext, codecAway, openAway } from './away.js';
import { timestamp, type Core } from './core.js';
import { draftName } from './drafts.js';
import { toJson } from './json.js';
import { pack, unpack } from './packing.js';
import type { Sealed } from './rows.js';
import type { Change, Draft } from './types.js';

/** Bytes that are there beyond what was written last: more than anybody types, or pastes at once as a rule. */
const spare = 16_384;

/** Most bytes that `getRandomValues` gives at a time (Web Crypto, 10.1.1). */
const randomAtOnce = 65_536;

/** A draft that was sealed while its page went away. */
export interface Parted extends Omit<Draft, 'value'> {
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

const inBytes = (value: unknown): Uint8Array => new TextEncoder().encode(toJson(value));

/** A one-time pad: the same step seals and opens. */
const padded = (bytes: Uint8Array, pad: Uint8Array, at: number): Uint8Array =>
  bytes.map((byte, index) => byte ^ (pad[at + index] ?? 0));

async function newPad(core: Core, length: number): Promise<Pad | undefined> {
  const codec = await codecAway(core);
  if (!codec) return undefined;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += randomAtOnce)
    crypto.getRandomValues(bytes.subarray(at, at + randomAtOnce));
  const tag = randomHex(8);
  const sealed = await codec.seal(toBase64Url(bytes), awayContext(core, tag));
  return { tag, bytes, used: 0, sealed: pack([{ store: 'values', row: { sealed } }]) };
}

/**
 * Keeps what is typed while its page goes away: there is no time then to seal by the browser's cryptography, which
 * answers later. So random bytes are sealed beforehand, and the words are joined with them at once (a one-time pad).
 * In sessionStorage, until this tab comes back.
 */
export class Parting {
  readonly #core: Core;
  readonly #rows = new Map<string, Parted>();
  /** What was kept, as it was given. */
  readonly #values = new Map<string, unknown>();
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
    this.#values.set(draftName(head), value);
    this.#rows.set(draftName(head), {
      ...head,
      updatedAt: timestamp(this.#core),
      tag,
      pad: sealed,
      at,
      words,
    });
    this.#write();
  }

  /**
   * The page stayed after all: these reached the disk, or were put away. An older text of a draft that was still on its
   * way settles nothing.
   */
  settle({ drafts = [], dropDrafts = [] }: Pick<Change, 'drafts' | 'dropDrafts'>): void {
    const before = this.#rows.size;
    for (const draft of drafts)
      if (this.#values.get(draftName(draft)) === draft.value) this.#rows.delete(draftName(draft));
    for (const draft of dropDrafts) this.#rows.delete(draftName(draft));
    if (this.#rows.size !== before) this.#write();
  }

  /** Everything is erased: a new database needs a new pad. */
  clear(): void {
    this.#pad = undefined;
    this.#rows.clear();
    this.#values.clear();
    this.#write();
  }

  #write(): void {
    const rows = [...this.#rows.values()];
    writeArea('sessionStorage', partedName(this.#core.program), rows.length > 0 ? toJson(rows) : undefined);
  }
}

/** What was kept, as it lies there: any script of the page can put a text in its place. */
export function readParted({ program }: Core): readonly Parted[] {
  try {
    const rows: unknown = JSON.parse(readArea('sessionStorage', partedName(program)) ?? '[]');
    return Array.isArray(rows) ? (rows as readonly Parted[]) : [];
  } catch {
    return [];
  }
}

/** The value of a draft as it was typed. */
export async function openParted(core: Core, { tag, pad, at, words }: Parted): Promise<unknown> {
  const { sealed } = unpack(pad)[0]?.row as { readonly sealed: Sealed };
  const bytes = fromBase64Url(String(await openAway(core, { sealed, tag })));
  const typed = fromBase64Url(words);
  if (!bytes || !typed) throw new KitError('record-invalid');
  return JSON.parse(new TextDecoder().decode(padded(typed, bytes, at))) as unknown;
}
