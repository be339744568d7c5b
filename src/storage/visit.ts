import { randomHex } from '../domain/ids.js';
import { programName, visitKeyName } from '../domain/names.js';
import { readArea, writeArea } from './areas.js';
import { subtle } from './codec.js';
import type { Feed, Message } from './feed.js';
import { newKey, type Keyring } from './keyring.js';
import { heldLocks, hold, type Release } from './locks.js';

/** How long other tabs of the visit have to hand over the key, in milliseconds. */
const answerPatience = 1_000;
/** How long a start waits for another tab's start, in milliseconds. */
const startPatience = 3_000;

/** Stands in place of a key where the page has no cryptography, so that leaving knows of the visit. */
const noKey = 'memory';

/** What the beginning of a visit found. */
export interface Begun {
  /** This tab had the key already: a reload, a crash, a tab that the phone closed. */
  readonly kept: boolean;
  /** No other tab of this visit is open. Unknown counts as not alone. */
  readonly alone: boolean;
  /** The key is new, and nobody has the one before: what an earlier visit left cannot be opened any more. */
  readonly ownerless: boolean;
}

/**
 * The key of a visit: in memory, in sessionStorage, and handed to the visit's other tabs by the channel. Each
 * tab that has it holds a lock together with the others, so that a start knows whether anybody still does.
 */
export class Visit {
  readonly #program: string;
  readonly #feed: Feed;
  readonly #keys: Keyring;
  readonly #lock: string;
  /** Answers are addressed to this name. */
  readonly #name = randomHex(8);
  readonly #stopHearing: () => void;
  #release: Release | undefined;
  #answered: (() => void) | undefined;
  /** Told when a key came that was not asked for just now. */
  onKeys: () => void = () => undefined;

  constructor(program: string, feed: Feed, keys: Keyring) {
    this.#program = program;
    this.#feed = feed;
    this.#keys = keys;
    this.#lock = `${programName(program)}/visit`;
    this.#stopHearing = feed.hear((message) => {
      void this.#hear(message);
    });
  }

  /** Finds the visit's key: kept here, handed over by another tab, or made anew. */
  async begin(): Promise<Begun> {
    const start = await hold(`${programName(this.#program)}/start`, {
      mode: 'exclusive',
      patience: startPatience,
    });
    try {
      return await this.#begin();
    } finally {
      if (typeof start === 'function') start();
    }
  }

  /** Takes in keys by which words of this visit were sealed before. */
  async take(raw: readonly string[]): Promise<void> {
    if (await this.#keys.add(raw)) this.#remember();
  }

  /** The visit is over here, or the device keeps: the key goes, and with it the lock. */
  end(): void {
    this.#keys.clear();
    writeArea('sessionStorage', visitKeyName(this.#program), undefined);
    this.leave();
  }

  /** This page closes its storage; the visit goes on. */
  close(): void {
    this.#stopHearing();
    this.leave();
  }

  /** Lets go of the lock. */
  leave(): void {
    this.#release?.();
    this.#release = undefined;
  }

  async #begin(): Promise<Begun> {
    const held = await heldLocks(this.#lock, 'shared');
    const alone = held !== undefined && held.size === 0;
    const text = readArea('sessionStorage', visitKeyName(this.#program));
    if (!subtle()) {
      writeArea('sessionStorage', visitKeyName(this.#program), noKey);
      return { kept: text !== undefined, alone: true, ownerless: text === undefined };
    }
    await this.#keys.add(text?.split(' ') ?? []);
    const kept = this.#keys.codec !== undefined;
    if (!kept && !alone) await this.#ask();
    const ownerless = !this.#keys.codec && alone;
    if (!this.#keys.codec) {
      await this.#keys.add([newKey()]);
      // A tab that did not answer in time learns this key when it wakes.
      if (!alone) this.#feed.post({ type: 'keys', to: '*', keys: this.#keys.raw });
    }
    this.#remember();
    if (!this.#release) {
      const lock = await hold(this.#lock, { mode: 'shared', patience: answerPatience });
      if (typeof lock === 'function') this.#release = lock;
    }
    return { kept, alone, ownerless };
  }

  #remember(): void {
    writeArea('sessionStorage', visitKeyName(this.#program), this.#keys.raw.join(' '));
  }

  #ask(): Promise<void> {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, answerPatience);
      this.#answered = () => {
        clearTimeout(timer);
        resolve();
      };
      this.#feed.post({ type: 'ask-keys', from: this.#name });
    }).then(() => {
      this.#answered = undefined;
    });
  }

  async #hear(message: Message): Promise<void> {
    if (message.type === 'ask-keys' && this.#keys.codec) {
      this.#feed.post({ type: 'keys', to: message.from, keys: this.#keys.raw });
    }
    if (message.type !== 'keys') return;
    if (message.to !== this.#name && (message.to !== '*' || !this.#keys.codec)) return;
    const added = await this.#keys.add(message.keys);
    if (this.#answered) this.#answered();
    else if (added) {
      this.#remember();
      this.onKeys();
    }
  }
}
