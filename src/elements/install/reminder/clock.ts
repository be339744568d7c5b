import type { Reminder } from '../../../domain/reminder.js';

/** A tab that slept, or a phone: what came so much late is not told any more. */
const patience = 10 * 60_000;

/** The next moment of a reminder after `now`, by the clock of the device. */
export function nextOf({ day, time }: Reminder, now: number): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = new Date(now);
  at.setHours(hour, minute, 0, 0);
  while (at.getTime() <= now || (day !== 'every' && (at.getDay() || 7) !== Number(day))) {
    at.setDate(at.getDate() + 1);
    // A clock that was put forward may have skipped it on one day only.
    at.setHours(hour, minute, 0, 0);
  }
  return at.getTime();
}

/** Rings at the moments of a reminder while the page is open. */
export class Clock {
  readonly #ring: () => void;
  readonly #now: () => number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #next = 0;

  constructor(ring: () => void, now: () => number = () => Date.now()) {
    this.#ring = ring;
    this.#now = now;
  }

  /** Begins anew with this reminder, or ends. */
  set(reminder: Reminder | undefined): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (!reminder) return;
    this.#next = nextOf(reminder, this.#now());
    // Looked at again and again: a long timer stands still while the device sleeps.
    this.#timer = setInterval(() => this.look(reminder), 15_000);
  }

  /** Rings if it is time. */
  look(reminder: Reminder): void {
    const now = this.#now();
    if (now < this.#next) return;
    if (now - this.#next < patience) this.#ring();
    this.#next = nextOf(reminder, now);
  }
}
