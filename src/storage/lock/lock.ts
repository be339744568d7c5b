import { plainPassphrase } from '../../domain/secret/passphrase.js';
import { plainRecoveryCode } from '../../domain/secret/recovery-code.js';
import { fewestRounds, roundsHere } from '../../domain/secret/stretch.js';
import { KitError } from '../../errors.js';
import { dataKey, sealingCodec, subtle, type DataKey, type SealContext } from '../codec.js';
import { isLocked, timestamp, type Core } from '../core.js';
import type { Message } from '../feed.js';
import { hold } from '../locks.js';
import { programName } from '../../domain/names.js';
import { keepingNotice, lockNotice } from '../notices.js';
import type { LockKeysRow } from '../rows.js';
import type { Session } from '../session.js';
import { livelyTabs } from '../tab.js';
import { IdleWatch } from './idle-watch.js';
import { forgetParts } from './list.js';
import { carryOn, changeLock, keysIn, writeLock } from './sealing.js';
import { waitOf } from './tries.js';
import type { By, LockFacts, Progress, StorageLock, Tried } from './types.js';
import { unwrapKey, wrapKey } from './wrap.js';

/** How long another tab has to hand the key over at a start, in milliseconds. */
const answerPatience = 400;

/** Minutes without a touch after which a new lock closes by itself. */
const idleMinutes = 10;

/** What the proof of a data key is sealed to. */
const checkContext = (program: string, id: string): SealContext => ({
  program,
  kind: 'lock',
  id,
  revision: 'check',
  schema: 0,
});

const plainSecret = (secret: string, by: By): string =>
  by === 'words' ? plainPassphrase(secret) : plainRecoveryCode(secret);

/**
 * The lock of one program. While it is open its key is in this tab's memory and nowhere else: not extractable, never
 * stored, handed only to the program's other tabs.
 */
export class Lock implements StorageLock {
  readonly #session: Session;
  readonly #core: Core;
  readonly #stopHearing: () => void;
  readonly #watch: IdleWatch;
  /** A start waits for another tab's answer. */
  #answered: (() => void) | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#core = session.parts.core;
    const { feed, now } = this.#core;
    this.#watch = new IdleWatch(
      now,
      () => feed.post({ type: 'touch' }),
      () => void this.close(),
    );
    this.#stopHearing = feed.hear((message) => this.#hear(message));
  }

  /** The page closes its storage. */
  end(): void {
    this.#stopHearing();
    this.#watch.stop();
    this.#core.keys.lock = undefined;
  }

  /** Asks the program's other tabs for the key, and waits a moment for it. */
  async ask(): Promise<void> {
    const { feed, state, program, tab } = this.#core;
    if (!state.lock || !isLocked(this.#core)) return;
    const others = [...(await livelyTabs(program))].filter((name) => name !== tab);
    const { key: id } = state.lock;
    if (others.length === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, answerPatience);
      this.#answered = () => {
        clearTimeout(timer);
        resolve();
      };
      feed.post({ type: 'ask-lock', id });
    });
    this.#answered = undefined;
  }

  /** Another tab has put the lock on, or changed it: this one asks for the key, and else shows nothing any more. */
  async look(wasOpen: boolean): Promise<void> {
    if (!isLocked(this.#core)) return;
    await this.ask();
    if (!isLocked(this.#core)) await this.#session.goOn();
    else if (wasOpen) this.#core.feed.tellHere([lockNotice(this.#core, 'locked')]);
  }

  /** What is known of it; undefined where there is none. */
  async facts(): Promise<LockFacts | undefined> {
    const row = await this.#core.ledger.engine.read(['lock'], (tx) => tx.get('lock', 'keys'));
    if (row?.name !== 'keys') return undefined;
    const { codeMadeAt, codeTriedAt, idle } = row;
    return { codeMadeAt, idle, ...(codeTriedAt === undefined ? {} : { codeTriedAt }) };
  }

  /**
   * Puts the lock on: from the first transaction on everything new is sealed; what is there already is sealed after it,
   * with progress. Rejects with a `KitError` where there is no cryptography, or nothing is kept on this device.
   */
  async turnOn(passphrase: string, code: string, progress?: Progress): Promise<void> {
    const core = this.#core;
    const canLock = subtle() && core.state.mode === 'device' && core.ledger.engine.place === 'database';
    if (!canLock || core.state.lock) throw new KitError('storage-failed');
    // Nothing that an earlier visit has sealed may be left: its keys would lie beside it.
    await this.#session.settleOnDevice();
    const raw = crypto.getRandomValues(new Uint8Array(32));
    const rounds = await roundsHere();
    const { program } = core;
    const words = await wrapKey(raw, plainSecret(passphrase, 'words'), { program, by: 'words', rounds });
    const spare = await wrapKey(raw, plainSecret(code, 'code'), { program, by: 'code', rounds });
    const made = await dataKey(raw);
    raw.fill(0);
    const row: Omit<LockKeysRow, 'seq'> = {
      name: 'keys',
      key: made.id,
      phase: 'sealing',
      check: await sealingCodec(made).seal(true, checkContext(program, made.id)),
      words,
      code: spare,
      codeMadeAt: timestamp(core),
      idle: idleMinutes,
    };
    this.#hold(made);
    try {
      await writeLock(this.#session, (tx) => {
        if (tx.state.lock) throw new KitError('storage-failed');
        tx.put('lock', { ...row, seq: tx.next() });
        tx.set({ lock: { key: row.key, phase: row.phase } });
        return Promise.resolve();
      });
    } catch (thrown) {
      core.keys.lock = undefined;
      throw thrown;
    }
    core.feed.post({ type: 'keeping' });
    await this.#session.goOn();
    await this.#work(progress);
    await this.#started();
  }

  /** Opens it. What the person does next waits for nothing: work that a kill has broken off goes on beside it. */
  async open(secret: string, by: By): Promise<Tried> {
    const raw = await this.#raw(secret, by);
    if (!(raw instanceof Uint8Array)) return raw;
    const made = await dataKey(raw);
    if (by === 'words') await this.#strengthen(raw, secret);
    raw.fill(0);
    this.#hold(made);
    this.#core.feed.post({ type: 'lock-key', id: made.id, key: made.key });
    await this.#isOpen();
    return 'right';
  }

  /** Locks now, in every tab: what is being written reaches the disk first, then the key goes. */
  async close(): Promise<void> {
    this.#core.feed.post({ type: 'lock' });
    await this.#close();
  }

  /** Another passphrase. The data key stays, so that nothing is sealed anew. */
  change(secret: string, by: By, passphrase: string): Promise<Tried> {
    return this.#rewrap(secret, by, async (raw, rounds) => ({
      words: await wrapKey(raw, plainSecret(passphrase, 'words'), {
        program: this.#core.program,
        by: 'words',
        rounds,
      }),
    }));
  }

  /** Another recovery code; the one before opens nothing any more. */
  newCode(passphrase: string, code: string): Promise<Tried> {
    const { program } = this.#core;
    return this.#rewrap(passphrase, 'words', async (raw, rounds) => ({
      code: await wrapKey(raw, plainSecret(code, 'code'), { program, by: 'code', rounds }),
      codeMadeAt: timestamp(this.#core),
      codeTriedAt: undefined,
    }));
  }

  /** Whether the code on paper is the right one. */
  tryCode(code: string): Promise<Tried> {
    return this.#rewrap(code, 'code', () => Promise.resolve({ codeTriedAt: timestamp(this.#core) }));
  }

  /** Takes the lock off: opens everything, with progress. */
  async turnOff(passphrase: string, progress?: Progress): Promise<Tried> {
    const raw = await this.#raw(passphrase, 'words');
    if (!(raw instanceof Uint8Array)) return raw;
    const made = await dataKey(raw);
    raw.fill(0);
    this.#hold(made);
    await changeLock(this.#session, { phase: 'opening' });
    this.#core.feed.post({ type: 'keeping' });
    await this.#work(progress);
    this.#watch.stop();
    return 'right';
  }

  /** Closes by itself after so many minutes without a touch; 0: never. */
  async closeAfter(minutes: number): Promise<void> {
    await changeLock(this.#session, { idle: minutes });
    this.#watch.start(minutes);
    this.#core.feed.post({ type: 'keeping' });
  }

  /** Goes on with the work that a kill has broken off; one tab does it. */
  async carryOn(): Promise<void> {
    await this.#work().catch(() => undefined);
  }

  async #work(progress?: Progress): Promise<void> {
    const turn = await hold(`${programName(this.#core.program)}/lock-work`, {
      mode: 'exclusive',
      patience: answerPatience,
    });
    if (!turn) return;
    try {
      await carryOn(this.#session, progress);
    } finally {
      if (typeof turn === 'function') turn();
      this.#core.feed.tellHere([keepingNotice(this.#core)]);
    }
  }

  #hold({ id, key }: DataKey): void {
    this.#core.keys.lock = { id, key, codec: sealingCodec({ id, key }), list: new Map() };
  }

  async #isOpen(): Promise<void> {
    await this.#session.goOn();
    await this.#started();
    this.#session.inBackground(this.carryOn());
  }

  async #started(): Promise<void> {
    this.#watch.start((await this.facts())?.idle ?? 0);
    this.#core.feed.tellHere([keepingNotice(this.#core)]);
  }

  async #close(): Promise<void> {
    const { keys, feed } = this.#core;
    if (!keys.lock) return;
    this.#watch.stop();
    feed.tellHere([lockNotice(this.#core, 'locking')]);
    // Whoever heard it writes in the next moment.
    await new Promise((resolve) => setTimeout(resolve));
    await this.#session.settleDown();
    keys.lock = undefined;
    feed.tellHere([lockNotice(this.#core, 'locked'), keepingNotice(this.#core)]);
  }

  async #rewrap(
    secret: string,
    by: By,
    wrap: (raw: Uint8Array<ArrayBuffer>, rounds: number) => Promise<Partial<LockKeysRow>>,
  ): Promise<Tried> {
    const raw = await this.#raw(secret, by);
    if (!(raw instanceof Uint8Array)) return raw;
    await changeLock(this.#session, await wrap(raw, await roundsHere()));
    raw.fill(0);
    this.#core.feed.tell([keepingNotice(this.#core)]);
    return 'right';
  }

  /** The raw data key for a moment, or why not. Wrong tries are counted, over reloads too. */
  async #raw(secret: string, by: By): Promise<Uint8Array<ArrayBuffer> | Exclude<Tried, 'right'>> {
    const { ledger, program } = this.#core;
    const [keys, tries] = await ledger.engine.read(['lock'], (tx) =>
      Promise.all([keysIn(tx), tx.get('lock', 'tries')]),
    );
    const count = tries?.name === 'tries' ? tries : undefined;
    const wait = waitOf(count, this.#core.now());
    if (wait > 0) return { wait };
    const raw = await unwrapKey(keys[by], plainSecret(secret, by), { program, by });
    if (raw === 'broken') return raw;
    if (raw !== 'wrong' && (await dataKey(raw)).id !== keys.key) return 'broken';
    if (raw === 'wrong') await this.#count((count?.count ?? 0) + 1);
    else if (count) await this.#count(0);
    return raw;
  }

  #count(count: number): Promise<void> {
    return writeLock(this.#session, (tx) => {
      const seq = tx.next();
      if (count === 0) tx.delete('lock', 'tries');
      else tx.put('lock', { name: 'tries', seq, count, at: this.#core.now() });
      return Promise.resolve();
    });
  }

  /** A passphrase that was wrapped with fewer rounds than are asked for today is wrapped anew. */
  async #strengthen(raw: Uint8Array<ArrayBuffer>, passphrase: string): Promise<void> {
    const { ledger, program } = this.#core;
    const { words } = await ledger.engine.read(['lock'], (tx) => keysIn(tx));
    if (words.rounds >= fewestRounds) return;
    const rounds = await roundsHere();
    const secret = plainSecret(passphrase, 'words');
    await changeLock(this.#session, { words: await wrapKey(raw, secret, { program, by: 'words', rounds }) });
  }

  #hear(message: Message): void {
    const { feed, keys, state } = this.#core;
    if (message.type === 'lock') this.#session.inBackground(this.#close());
    if (message.type === 'changed' && keys.lock)
      for (const { ids } of message.notices) forgetParts(keys.lock, ids);
    if (message.type === 'touch') this.#watch.touched();
    if (message.type === 'ask-lock' && keys.lock?.id === message.id)
      feed.post({ type: 'lock-key', id: message.id, key: keys.lock.key });
    if (message.type === 'lock-key' && message.id === state.lock?.key && isLocked(this.#core))
      this.#session.inBackground(this.#take(message));
  }

  /** Another tab has handed the key over. Any script of this origin may speak there, so it must open something. */
  async #take({ id, key }: DataKey): Promise<void> {
    const { ledger, program } = this.#core;
    if (!(key instanceof CryptoKey)) return;
    const { check } = await ledger.engine.read(['lock'], (tx) => keysIn(tx));
    await sealingCodec({ id, key }).open(check, checkContext(program, id));
    if (!isLocked(this.#core)) return;
    this.#hold({ id, key });
    if (this.#answered) this.#answered();
    else await this.#isOpen();
  }
}
