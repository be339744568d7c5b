import { attempt, type AttemptTools } from './attempt.js';
import { waitsOnline } from './backoff.js';
import { safeEndpoint } from './endpoint.js';
import { inState, isActive, type QueuedParcel, readParcel } from './parcel-row.js';
import { settleOrphans } from './orphans.js';
import { waitLeft } from './settle.js';

/** How many requests are on their way at once: a site that stays silent holds up one of them only. */
const lanes = 4;
/** How many parcels are in hand at once, with those whose answer is being written down. */
const hands = 12;
/** When to look again where another tab is at it, or the storage failed, in milliseconds. */
const lookAgain = 30_000;
/** After a change that another tab may have made. */
const soon = 10_000;
/** What is left of a parcel while it stands in line: its words are read when its turn comes. */
interface Turn {
  readonly id: string;
  readonly endpoint: string;
  readonly format: string;
  /** Where the site had not allowed it, one parcel goes ahead to see whether it does now. */
  readonly paused: boolean;
}

/** An endpoint to which nothing goes for a while. */
interface Hold {
  /** Unix milliseconds. */
  readonly until: number;
  /** `wait`: it asked for this itself. `closed`: it answered "not allowed", and everything for it is paused. */
  readonly why: 'wait' | 'closed';
}

/** Delivers what waits, whenever it is worth trying, for as long as it takes. */
export class Delivery {
  readonly #tools: Omit<AttemptTools, 'stop' | 'answered'>;
  readonly #stop = new AbortController();
  readonly #askedMeanwhile = new Set<string>();
  readonly #busy = new Set<string>();
  #lanesTaken = 0;
  readonly #probing = new Set<string>();
  readonly #holds = new Map<string, Hold>();
  #line: Turn[] = [];
  #first = true;
  #looking: Promise<void> | undefined;
  #lookAgain: { pressed: boolean } | undefined;
  #idle: (() => void)[] = [];
  #timer: { readonly at: number; readonly handle: unknown } | undefined;
  #settling: unknown[] = [];

  constructor(tools: Omit<AttemptTools, 'stop' | 'answered'>) {
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

  /** A row changed, here or in another tab. */
  noticed(): void {
    if (this.#busy.size === 0) this.#lookIn(soon);
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

  async #lineUp(pressed: boolean): Promise<void> {
    const { storage, settings, formats, environment, tell } = this.#tools;
    const rows = await storage.parcels();
    const orphans = await settleOrphans(
      rows.filter(({ id }) => !this.#busy.has(id)),
      storage,
      this.#tools.rows,
      environment.now,
    );
    if (orphans.size > 0) this.#lookAgain = { pressed: this.#lookAgain?.pressed === true };
    if (this.#stop.signal.aborted) return;
    const now = environment.now();
    const canSend = safeEndpoint(settings().endpoint) !== undefined;
    const due: QueuedParcel[] = [];
    for (const [endpoint, hold] of [...this.#holds]) {
      if (hold.until <= now || (pressed && hold.why === 'closed')) this.#holds.delete(endpoint);
    }
    for (const row of rows) {
      const parcel = readParcel(row);
      if (!parcel || !isActive(parcel) || orphans.has(parcel.id)) continue;
      if (this.#busy.has(parcel.id)) {
        // Back online while the try from before still ends: what failed there is tried again at once.
        if (pressed) this.#askedMeanwhile.add(parcel.id);
        continue;
      }
      if (!canSend && parcel.state !== 'ask-back') continue;
      const { format } = parcel.content.reference;
      if (!formats.knows(format)) {
        tell('format-unknown', 'format', format, '');
        continue;
      }
      // A page that opens may bring what the site did not allow before: a sign-in, say.
      const left = waitLeft(parcel, now, pressed || (this.#first && parcel.state === 'paused'));
      if (left > 0) this.#lookIn(left);
      else due.push(parcel);
    }
    this.#first = false;
    // Those that failed often come last: they may keep a lane for the whole timeout.
    this.#line = due
      .sort((a, b) => a.content.tries.count - b.content.tries.count || a.order - b.order)
      .map(({ id, state, content: { reference } }) => ({
        id,
        endpoint: reference.endpoint,
        format: reference.format,
        paused: state === 'paused',
      }));
    this.#fill();
  }

  #fill(): void {
    while (this.#lanesTaken < lanes && this.#busy.size < hands) {
      const index = this.#line.findIndex((turn) => !(turn.paused && this.#probing.has(turn.endpoint)));
      const [turn] = index < 0 ? [] : this.#line.splice(index, 1);
      if (!turn) break;
      if (!this.#busy.has(turn.id)) void this.#take(turn);
    }
    if (this.#busy.size === 0 && this.#line.length === 0) {
      const idle = this.#idle;
      this.#idle = [];
      for (const done of idle) done();
    }
  }

  async #take(turn: Turn): Promise<void> {
    this.#busy.add(turn.id);
    this.#lanesTaken += 1;
    let hasLane = true;
    const leaveLane = (): void => {
      if (hasLane) this.#lanesTaken -= 1;
      hasLane = false;
    };
    if (turn.paused) this.#probing.add(turn.endpoint);
    try {
      await this.#try(turn, () => {
        leaveLane();
        this.#fill();
      });
    } catch {
      this.#lookIn(lookAgain);
    }
    leaveLane();
    this.#busy.delete(turn.id);
    if (this.#askedMeanwhile.delete(turn.id)) this.nudge(true);
    if (turn.paused) this.#probing.delete(turn.endpoint);
    this.#fill();
  }

  async #try({ id, endpoint, format }: Turn, answered: () => void): Promise<void> {
    const { environment, storage } = this.#tools;
    const hold = this.#holds.get(endpoint);
    if (hold && hold.until > environment.now()) {
      if (hold.why === 'closed') await this.#pause(id);
      this.#lookIn(hold.until - environment.now());
      return;
    }
    const outcome = await attempt(id, format, { ...this.#tools, stop: this.#stop.signal, answered });
    if (outcome === 'accepted') return;
    const parcel = readParcel(await storage.parcel(id));
    if (!parcel || !isActive(parcel)) return;
    const now = environment.now();
    const left = waitLeft(parcel, now, false);
    const asked = outcome === 'later' && parcel.content.tries.pause?.asked === true;
    if (asked || outcome === 'not-allowed') {
      this.#holds.set(endpoint, { until: now + left, why: asked ? 'wait' : 'closed' });
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
