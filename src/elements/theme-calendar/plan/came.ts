import type { ReactiveController } from 'lit';
import { isSame, type PlanWish } from '../../../domain/program-year/plan/edits.js';
import { linkMark, type PlanLink } from '../../../domain/program-year/plan/link.js';
import type { PlanDesk } from './desk.js';

/** What came in the address: changes, `unreadable`, or nothing that is ours. */
type Arrived = PlanLink | 'unreadable' | undefined;

/** Takes the changes out of the address, so that a reload or a bookmark does not ask again. */
const clearAddress = (): void => {
  if (location.hash.startsWith(`#${linkMark}`)) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
};

/** Changes that came by a link: data of a stranger until the person says otherwise. */
export class Came implements ReactiveController {
  #arrived: Arrived;

  constructor(readonly desk: PlanDesk) {
    desk.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#look);
  }

  /** Whether something waits for an answer; undefined `link`: it cannot be read. */
  get isOpen(): boolean {
    return this.#arrived !== undefined;
  }

  get link(): PlanLink | undefined {
    return this.#arrived === 'unreadable' ? undefined : this.#arrived;
  }

  /** Whether it is about the program of this page. */
  get isOurs(): boolean {
    return this.link?.program === this.desk.said?.programId;
  }

  /** What would be different. */
  get wishes(): readonly PlanWish[] {
    return (this.link?.wishes ?? []).filter((wish) => !isSame(this.desk.now(wish).value, wish.value));
  }

  /** The press: only now is anything kept. */
  async use(): Promise<void> {
    const { desk, wishes } = this;
    if (!this.isOurs || !(await desk.wish(wishes, desk.t.came.used))) return;
    this.close();
    const { mode, answered } = desk.keeping.value ?? {};
    if (mode === 'device' || answered) return;
    // In a visit it would be gone with the tab, and somebody would stand before a closed door.
    desk.go('changes', 'notice');
    desk.notice = 'keeping';
  }

  close(): void {
    clearAddress();
    this.#arrived = undefined;
    this.desk.focus('heading');
  }

  readonly #look = (): void => {
    if (!location.hash.startsWith(`#${linkMark}`)) return;
    void import('../../../domain/program-year/plan/link.js').then(({ readLink }) => {
      this.#arrived = readLink(location.hash);
      this.desk.host.requestUpdate();
    });
  };
}
