import type { ParcelRow } from '../storage/types.js';
import { type Answered, attempt, type AttemptTools } from './attempt.js';
import { attemptMany, mayGoTogether, most } from './attempt-many.js';
import { waitsOnline } from './backoff.js';
import { safeEndpoint } from './endpoint.js';
import { Holds } from './holds.js';
import { Lanes, type Lane } from './lanes.js';
import { inState, isActive, type QueuedParcel, readParcel } from './parcel-row.js';
import { settleOrphans } from './orphans.js';
import { waitLeft } from './settle.js';
import type { Transport } from './types.js';

/**
 * How many requests are in hand at once, with those that wait for a lane and those whose answer is being written down:
 * what many of them write goes into one strict transaction.
 */
const hands = 32;
/** When to look again where another tab is at it, or the storage failed, in milliseconds. */
const lookAgain = 30_000;
/** After a change that another tab may have made. */
const soon = 10_000;
/** What is left of a parcel while it stands in line: its words are read when its turn comes. */
interface Turn {
  readonly id: string;
  readonly endpoint: string;
  readonly format: string;
  readonly order: number;
  /** How often it failed. */
  readonly tries: number;
  /** Where the site had not allowed it, one parcel goes ahead to see whether it does now. */
  readonly paused: boolean;
  /** It may go in one request with others of its endpoint and format. */
  readonly together: boolean;
}

type DeliveryTools = Omit<AttemptTools, 'stop' | 'way'>;

/** Delivers what waits, whenever it is worth trying, for as long as it takes. */
export class Delivery {
  readonly #tools: DeliveryTools;
  readonly #stop = new AbortController();
  readonly #askedMeanwhile = new Set<string>();
  /** What is tried once more without its own wait. */
  #again = new Set<string>();
  readonly #busy = new Set<string>();
  /** Rows in hand that somebody else has changed since their try began. */
  readonly #changed = new Set<string>();
  #handsTaken = 0;
  readonly #lanes = new Lanes();
  readonly #probing = new Set<string>();
  readonly #holds = new Holds();
  #line: Turn[] = [];
  #first = true;
  #looking: Promise<void> | undefined;
  #lookAgain: { pressed: boolean } | undefined;
  #idle: (() => void)[] = [];
  #timer: { readonly at: number; readonly handle: unknown } | undefined;
  #settling: unknown[] = [];
  readonly #loaded = new Map<string, Transport>();

  constructor(tools: DeliveryTools) {
    this.#tools = tools;
  }

  /**
   * Looks at the queue and tries what may be tried; `pressed` also what only waits by our own choice. Resolves
   * when nothing is on its way any more; rejects with a `KitError` where the queue cannot be read.
   */
  async deliver(pressed: boolean): Promise<void> {
    if (this.#stop.signal.aborted) return;
    await this.#look(pressed);
    await this.#untilIdle();
  }

  /** The same without waiting for it: a failure only means that it is looked at again later. */
  nudge(pressed: boolean): void {
    if (this.#stop.signal.aborted) return;
    this.#look(pressed).catch(() => {
      this.#lookIn(lookAgain);
    });
  }

  /** The network is back: what waits is tried soon, and again while the network settles. */
  cameBack(): void {
    this.#stopSettling();
    if (this.#stop.signal.aborted) return;
    const { timers, random } = this.#tools.environment;
    this.#settling = waitsOnline(random).map((delay) =>
      timers.start(() => {
        this.nudge(true);
      }, delay),
    );
  }

  /** A person let something go: a site in trouble is asked once more, whoever is first in line. */
  pressed(): void {
    this.#holds.pressed(false);
    this.nudge(false);
  }

  /** Rows changed, here or in another tab. */
  noticed(ids: readonly string[]): void {
    if (this.#busy.size === 0) this.#lookIn(soon);
    for (const id of ids) if (this.#busy.has(id)) this.#changed.add(id);
  }

  /** Ends every request, and leaves neither timer nor lock behind. What was on its way is "unknown". */
  async close(): Promise<void> {
    this.#stop.abort();
    this.#line = [];
    if (this.#timer) this.#tools.environment.timers.stop(this.#timer.handle);
    this.#timer = undefined;
    this.#stopSettling();
    await this.#looking?.catch(() => undefined);
    this.#line = [];
    await this.#untilIdle();
  }

  #stopSettling(): void {
    for (const handle of this.#settling) this.#tools.environment.timers.stop(handle);
    this.#settling = [];
  }

  #untilIdle(): Promise<void> {
    if (this.#busy.size === 0 && this.#line.length === 0) return Promise.resolve();
    return new Promise((done) => {
      this.#idle.push(done);
    });
  }

  async #look(pressed: boolean): Promise<void> {
    if (this.#looking) {
      this.#lookAgain = { pressed: pressed || this.#lookAgain?.pressed === true };
      return this.#looking;
    }
    this.#looking = this.#lookUntilDone(pressed);
    return this.#looking;
  }

  async #lookUntilDone(pressed: boolean): Promise<void> {
    let next: { pressed: boolean } | undefined = { pressed };
    try {
      while (next) {
        this.#lookAgain = undefined;
        await this.#lineUp(next.pressed);
        next = this.#lookAgain;
      }
    } finally {
      // In the same step as the last question: what is asked for in between would be heard by nobody.
      this.#looking = undefined;
    }
  }

  /** Goes through the queue in slices, and keeps of each parcel only what its turn needs. */
  async #lineUp(pressed: boolean): Promise<void> {
    const { storage, rows, environment } = this.#tools;
    if (pressed) this.#holds.pressed(true);
    const again = this.#again;
    this.#again = new Set();
    const line: Turn[] = [];
    for (let after = -Infinity; ;) {
      const found = await storage.parcelsAfter(after);
      const orphans = await settleOrphans(
        found.filter(({ id }) => !this.#busy.has(id)),
        storage,
        rows,
        environment.now,
      );
      if (orphans.size > 0) this.#lookAgain = { pressed: this.#lookAgain?.pressed === true };
      if (this.#stop.signal.aborted) return;
      const parcels = found.flatMap((row) => readParcel(row) ?? []);
      for (const parcel of parcels) {
        if (!isActive(parcel) || orphans.has(parcel.id)) continue;
        // Back online while the try from before still ends: what failed there is tried again at once.
        if (this.#busy.has(parcel.id)) {
          if (pressed) this.#askedMeanwhile.add(parcel.id);
        } else {
          const turn = await this.#turnOf(parcel, pressed || again.has(parcel.id));
          if (turn) line.push(turn);
        }
      }
      const last = found.at(-1);
      if (!last) break;
      after = last.order;
    }
    this.#first = false;
    // Those that failed often come last: they may keep a lane for the whole timeout.
    this.#line = line.sort((a, b) => a.tries - b.tries || a.order - b.order);
    this.#fill();
  }

  /** The parcel's turn; undefined where it is not to be tried now. */
  async #turnOf(parcel: QueuedParcel, pressed: boolean): Promise<Turn | undefined> {
    const { settings, formats, environment, tell } = this.#tools;
    const { id, order, state, content } = parcel;
    const { endpoint, format } = content.reference;
    if (state !== 'ask-back' && safeEndpoint(settings().endpoint) === undefined) return undefined;
    if (!formats.knows(format)) {
      tell('format-unknown', 'format', format, '');
      return undefined;
    }
    const now = environment.now();
    const hold = this.#holds.on(endpoint, now);
    const held = hold && hold.why !== 'closed' ? hold.until - now : 0;
    // A page that opens may bring what the site did not allow before: a sign-in, say.
    const left = Math.max(held, waitLeft(parcel, now, pressed || (this.#first && state === 'paused')));
    if (left > 0) {
      this.#lookIn(left);
      return undefined;
    }
    const transport = this.#loaded.get(format) ?? (await formats.find(format).catch(() => undefined));
    if (transport) this.#loaded.set(format, transport);
    const together = transport !== undefined && mayGoTogether(parcel, transport);
    return {
      id,
      endpoint,
      format,
      order,
      tries: content.tries.count,
      paused: state === 'paused',
      together,
    };
  }

  #fill(): void {
    while (this.#handsTaken < hands) {
      const turns = this.#nextTurns();
      if (turns.length === 0) break;
      void this.#take(turns);
    }
    if (this.#busy.size === 0 && this.#line.length === 0) {
      const idle = this.#idle;
      this.#idle = [];
      for (const done of idle) done();
    }
  }

  /** One parcel at a time goes to where it is not known whether anybody opens. */
  #isProbe({ endpoint, paused }: Turn): boolean {
    return paused || this.#holds.isInTrouble(endpoint);
  }

  /** The next in line, with those that can go along. */
  #nextTurns(): readonly Turn[] {
    const isNext = (turn: Turn): boolean =>
      this.#busy.has(turn.id) || !(this.#isProbe(turn) && this.#probing.has(turn.endpoint));
    let first: Turn | undefined;
    do {
      const index = this.#line.findIndex(isNext);
      if (index < 0) return [];
      [first] = this.#line.splice(index, 1);
    } while (!first || this.#busy.has(first.id));
    const { endpoint, format } = first;
    if (!first.together || this.#isProbe(first)) return [first];
    const along = this.#line
      .filter((turn) => turn.together && !turn.paused && turn.endpoint === endpoint && turn.format === format)
      .slice(0, most - 1);
    const ids = new Set(along.map(({ id }) => id));
    this.#line = this.#line.filter(({ id }) => !ids.has(id));
    return [first, ...along];
  }

  async #take(turns: readonly Turn[]): Promise<void> {
    const [{ endpoint }] = turns as [Turn];
    const isProbe = this.#isProbe(turns[0] as Turn);
    for (const { id } of turns) this.#busy.add(id);
    this.#handsTaken += 1;
    if (isProbe) this.#probing.add(endpoint);
    const lane = this.#lanes.lane();
    let outcomes: ReadonlyMap<string, Answered> = new Map();
    try {
      outcomes = await this.#try(turns, lane);
    } catch {
      this.#lookIn(lookAgain);
    }
    lane.leave();
    this.#handsTaken -= 1;
    for (const { id } of turns) {
      this.#busy.delete(id);
      this.#changed.delete(id);
      if (this.#askedMeanwhile.delete(id) && outcomes.get(id) !== 'accepted') this.#again.add(id);
    }
    if (this.#again.size > 0) this.nudge(false);
    if (isProbe) this.#probing.delete(endpoint);
    this.#fill();
  }

  async #try(turns: readonly Turn[], lane: Lane): Promise<ReadonlyMap<string, Answered>> {
    const { environment, storage } = this.#tools;
    const [{ id, endpoint, format }] = turns as [Turn];
    const hold = this.#holds.on(endpoint, environment.now());
    if (hold) {
      if (hold.why === 'closed') await Promise.all(turns.map((turn) => this.#pause(turn.id)));
      this.#lookIn(hold.until - environment.now());
      return new Map();
    }
    const tools: AttemptTools = {
      ...this.#tools,
      stop: this.#stop.signal,
      way: {
        begun: (begun) => this.#changed.delete(begun),
        enter: () => lane.enter(),
        isOpen: () => !this.#stop.signal.aborted && !this.#holds.on(endpoint, environment.now()),
        isChanged: (now) => this.#changed.has(now),
        answered: (outcome) => {
          this.#heard(endpoint, outcome);
          // Anything else may close the way for the others: that is settled before the next one goes.
          if (outcome === 'accepted') lane.leave();
        },
      },
    };
    const outcomes =
      turns.length > 1
        ? await attemptMany(
            turns.map((turn) => turn.id),
            format,
            tools,
          )
        : new Map([[id, await attempt(id, format, tools)]]);
    for (const [parcel, outcome] of outcomes) {
      if (outcome !== 'accepted') await this.#after(await storage.parcel(parcel), outcome);
    }
    return outcomes;
  }

  /** What an answer says about the site itself. */
  #heard(endpoint: string, outcome: Answered): void {
    const { now, random } = this.#tools.environment;
    if (outcome === 'later' || outcome === 'unknown') this.#holds.failed(endpoint, now(), random());
    else if (outcome !== undefined) this.#holds.answered(endpoint);
  }

  /** When a parcel that did not arrive is looked at again, and what that means for all that goes the same way. */
  async #after(row: ParcelRow | undefined, outcome: Answered): Promise<void> {
    const parcel = readParcel(row);
    if (!parcel || !isActive(parcel)) return;
    const { endpoint } = parcel.content.reference;
    const now = this.#tools.environment.now();
    const left = waitLeft(parcel, now, false);
    const asked = outcome === 'later' && parcel.content.tries.pause?.asked === true;
    if (asked || outcome === 'not-allowed') {
      this.#holds.set(endpoint, { until: now + left, why: asked ? 'wait' : 'closed' });
    }
    const hold = this.#holds.on(endpoint, now);
    if (hold?.why === 'closed') await this.#pause(parcel.id);
    else if (hold) {
      this.#line = this.#line.filter((turn) => turn.endpoint !== endpoint);
      this.#lookIn(hold.until - now);
    }
    // Without a wait another tab is at it, or the person asked it back while it was on its way.
    this.#lookIn(left > 0 ? left : parcel.state === 'ask-back' ? 0 : lookAgain);
  }

  /** The door is closed for everything else that goes there, without knocking once more. */
  #pause(id: string): Promise<void> {
    return this.#tools.rows.change(id, (row) => {
      const parcel = readParcel(row);
      return parcel?.state === 'queued' ? { put: [inState(parcel, 'paused')] } : {};
    });
  }

  #lookIn(delay: number): void {
    if (this.#stop.signal.aborted) return;
    const { timers, now } = this.#tools.environment;
    const at = now() + delay;
    if (this.#timer && this.#timer.at <= at) return;
    if (this.#timer) timers.stop(this.#timer.handle);
    const handle = timers.start(() => {
      this.#timer = undefined;
      this.nudge(false);
    }, delay);
    this.#timer = { at, handle };
  }
}
