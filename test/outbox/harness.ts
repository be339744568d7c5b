import { randomHex, uuidv4 } from '../../src/domain/ids.js';
import type { GetHeaders, ProgramSettings } from '../../src/domain/program-year/settings.js';
import type { Environment } from '../../src/outbox/environment.js';
import { type Locks, pageLocks } from '../../src/outbox/locks.js';
import type { TellHost } from '../../src/outbox/host-trouble.js';
import { createOutbox, type Outbox } from '../../src/outbox/outbox.js';
import { isActive, readParcel } from '../../src/outbox/parcel-row.js';
import type { OwnFormats } from '../../src/outbox/registry.js';
import type { NewParcel } from '../../src/outbox/types.js';
import { openStorage } from '../../src/storage/open.js';
import type { ParcelRow, Storage } from '../../src/storage/types.js';
import { Site } from '../helpers/endpoint.js';

export const readers = { en: 'Your peer life coach', es: 'Tu coach' };

/** Settings with everything that sending needs. */
export const settingsFor = (
  program: string,
  endpoint: string,
  change: Partial<ProgramSettings> = {},
): ProgramSettings => ({
  programId: program,
  showPlace: false,
  breaks: [],
  months: 'calendar',
  duration: 90,
  currency: 'USD',
  exitUrl: 'https://example.org/',
  endpoint,
  format: 'json',
  readers,
  purpose: { en: 'To talk about it together' },
  exceptions: { en: 'If someone may be hurt, we call for help.' },
  contact: 'privacy@example.org',
  ...change,
});

/** A parcel as the press makes it. */
export const parcelFor = (program: string, endpoint: string, change: Partial<NewParcel> = {}): NewParcel => ({
  id: uuidv4(),
  program,
  sender: '7d0e9a54-0000-4000-8000-00000000000a',
  name: 'Sam',
  record: { id: uuidv4(), kind: 'goal', schema: 1, revision: { number: 1, tag: 'a' } },
  purpose: 'To talk about it together',
  readers: readers.en,
  language: 'en',
  endpoint,
  format: 'json',
  withdrawalKey: 'A'.repeat(43),
  body: { want: 'Sing in a choir' },
  ...change,
});

const never = new Promise<never>(() => undefined);

/** A tab of its own on one storage: its clock runs fast, and it can be killed in the middle of anything. */
export class Tab {
  readonly outbox: Outbox;
  /** Timers that are running now. */
  readonly timers = new Set<unknown>();
  listeners = 0;
  isOnline = true;
  settings: ProgramSettings;
  /** Kit time (ms) of each request. */
  readonly requests: { readonly method: string; readonly url: string; readonly at: number }[] = [];
  readonly #killer = new AbortController();
  readonly #began = performance.now();
  #signal: (kind: 'online' | 'seen') => void = () => undefined;
  readonly #speed: number;

  constructor(
    storage: Storage,
    settings: ProgramSettings,
    options: {
      readonly getHeaders?: GetHeaders;
      readonly transports?: OwnFormats;
      readonly tellHost?: TellHost;
      readonly speed?: number;
      readonly environment?: Partial<Environment>;
    } = {},
  ) {
    this.settings = settings;
    this.#speed = options.speed ?? 1_000;
    this.outbox = createOutbox({
      storage: this.#mortal(storage),
      settings: () => this.settings,
      getHeaders: options.getHeaders,
      transports: options.transports,
      tellHost: options.tellHost ?? (() => undefined),
      environment: { ...this.#environment(), ...options.environment },
    });
  }

  readonly now = (): number => 1_750_000_000_000 + (performance.now() - this.#began) * this.#speed;

  /** As if the process ended: nothing more is written, requests are cut, locks are free. */
  kill(): void {
    this.#killer.abort();
    this.timers.forEach((timer) => {
      clearTimeout(timer as number);
    });
  }

  signal(kind: 'online' | 'seen'): void {
    this.#signal(kind);
  }

  get #dead(): boolean {
    return this.#killer.signal.aborted;
  }

  #mortal(storage: Storage): Storage {
    return new Proxy(storage, {
      get: (target, name: keyof Storage) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...given: unknown[]): unknown => {
          if (this.#dead) return never;
          const result: unknown = Reflect.apply(member, target, given);
          return result instanceof Promise
            ? result.then((value: unknown) => (this.#dead ? never : value))
            : result;
        };
      },
    });
  }

  #environment(): Environment {
    const locks = pageLocks();
    const killed = new Promise<undefined>((done) => {
      this.#killer.signal.addEventListener('abort', () => {
        done(undefined);
      });
    });
    const mortal =
      <T>(work: () => Promise<T>) =>
      (): Promise<T> =>
        Promise.race([work(), killed as Promise<T>]);
    const mortalLocks: Locks = {
      alone: (name, work) => locks.alone(name, mortal(work)),
      ifFree: (name, work) => locks.ifFree(name, mortal(work)),
    };
    return {
      now: this.now,
      random: () => Math.random(),
      locks: mortalLocks,
      online: () => this.isOnline,
      timeout: 1_500 * this.#speed,
      timers: {
        start: (work, delay) => {
          const timer = setTimeout(() => {
            this.timers.delete(timer);
            work();
          }, delay / this.#speed);
          this.timers.add(timer);
          return timer;
        },
        stop: (timer) => {
          clearTimeout(timer as number);
          this.timers.delete(timer);
        },
      },
      listen: (signal) => {
        this.#signal = signal;
        this.listeners += 1;
        return () => {
          this.listeners -= 1;
        };
      },
      fetch: (input: RequestInfo | URL, init) => {
        if (!this.isOnline) return Promise.reject(new TypeError('Failed to fetch'));
        this.requests.push({ method: init?.method ?? 'GET', url: new Request(input).url, at: this.now() });
        const signals = [this.#killer.signal, ...(init?.signal ? [init.signal] : [])];
        return fetch(input, { ...init, signal: AbortSignal.any(signals) });
      },
    };
  }
}

/** One program with its storage and its site. */
export class Bench {
  readonly program = `test-${randomHex(6)}`;
  readonly site = new Site();
  readonly #tabs: Tab[] = [];
  readonly #records = Array(24)
    .fill(0)
    .map(() => uuidv4());
  #next = 0;
  #storage: Storage | undefined;

  get storage(): Storage {
    if (!this.#storage) throw new Error('not opened');
    return this.#storage;
  }

  async open(): Promise<this> {
    this.#storage = await openStorage({ program: this.program });
    await this.#storage.commit({
      records: this.#records.map((id) => ({
        id,
        kind: 'goal',
        schema: 1,
        body: { want: 'Sing in a choir' },
      })),
    });
    return this;
  }

  /** The tab's settings name this site. */
  tab(options: ConstructorParameters<typeof Tab>[2] = {}, change: Partial<ProgramSettings> = {}): Tab {
    const tab = new Tab(this.storage, settingsFor(this.program, this.site.endpoint, change), options);
    this.#tabs.push(tab);
    return tab;
  }

  /** A parcel of a record that is there, each of another one. */
  parcel(change: Partial<NewParcel> = {}): NewParcel {
    const id = this.#records[this.#next++];
    if (id === undefined) throw new Error('no record left');
    const record = { id, kind: 'goal', schema: 1, revision: { number: 1, tag: 'a' } };
    return parcelFor(this.program, this.site.endpoint, { record, ...change });
  }

  async row(id: string): Promise<ParcelRow | undefined> {
    return this.storage.parcel(id);
  }

  /** The states of all rows, by id. */
  async states(): Promise<Record<string, string>> {
    return Object.fromEntries((await this.storage.parcels()).map(({ id, state }) => [id, state]));
  }

  /** Waits until every row satisfies, at most 8 s of the wall clock. */
  async until(right: (rows: readonly ParcelRow[]) => boolean): Promise<readonly ParcelRow[]> {
    const end = performance.now() + 8_000;
    for (;;) {
      const rows = await this.storage.parcels();
      if (right(rows)) return rows;
      if (performance.now() > end) {
        throw new Error(`still ${JSON.stringify(rows.map(({ state }) => state))}`);
      }
      await new Promise((done) => setTimeout(done, 10));
    }
  }

  /** Waits until nothing has anywhere to go any more. */
  settled(): Promise<readonly ParcelRow[]> {
    return this.until((rows) =>
      rows.every((row) => {
        const parcel = readParcel(row);
        return !parcel || !isActive(parcel);
      }),
    );
  }

  async close(): Promise<void> {
    for (const tab of this.#tabs) {
      tab.kill();
    }
    await this.#storage?.erase();
    await this.#storage?.close();
  }
}
