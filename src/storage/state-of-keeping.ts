import type { KitErrorCode } from '../errors.js';
import { isLocked, type Core } from './core.js';
import type { Marks } from './marks.js';
import { keepingNotice } from './notices.js';
import type { KeepingState } from './types.js';

/** What is known beside the row of the state; only what changes is told. */
export interface Circumstances {
  readonly mustAsk: boolean;
  readonly resumed: boolean;
  readonly setAside: number;
  readonly persisted?: boolean;
  readonly trouble?: KitErrorCode | undefined;
  readonly restored?: KeepingState['restored'] | undefined;
}

/** How things are kept right now, as the views see it. */
export class StateOfKeeping {
  readonly #core: Core;
  readonly #marks: Marks;
  readonly #notice: (code: KitErrorCode) => void;
  #now: Circumstances = { mustAsk: false, resumed: false, setAside: 0 };

  constructor(core: Core, marks: Marks, notice: (code: KitErrorCode) => void) {
    this.#core = core;
    this.#marks = marks;
    this.#notice = notice;
  }

  /** Takes in what changed, and tells the views of this tab. */
  set(change: Partial<Circumstances>): void {
    const before = this.#now;
    this.#now = { ...before, ...change };
    const keys = Object.keys(change) as (keyof Circumstances)[];
    if (!keys.some((key) => before[key] !== this.#now[key])) return;
    if (this.#now.trouble && this.#now.trouble !== before.trouble) this.#notice(this.#now.trouble);
    this.#core.feed.tellHere([keepingNotice(this.#core)]);
  }

  get trouble(): KitErrorCode | undefined {
    return this.#now.trouble;
  }

  snapshot(): KeepingState {
    const { mode, answered } = this.#core.state;
    const { mustAsk, resumed, setAside, persisted, trouble, restored } = this.#now;
    const { lock } = this.#core.state;
    const onExit = this.#marks.exitChoice;
    return {
      mode,
      answered,
      ...(onExit ? { onExit } : {}),
      mustAsk,
      resumed,
      ...(persisted === undefined ? {} : { persisted }),
      ...(trouble ? { trouble } : {}),
      place: this.#core.ledger.engine.place,
      ...(restored ? { restored } : {}),
      setAside,
      ...(lock ? { lock: { isClosed: isLocked(this.#core), phase: lock.phase } } : {}),
    };
  }
}
