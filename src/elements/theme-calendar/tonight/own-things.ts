import type { ReactiveController } from 'lit';
import { Idle } from '../../../context/idle.js';
import type { Kit, Unwatch } from '../../../context/program.js';
import { QuickExit } from '../../../context/quick-exit.js';
import { calendarOwn, type CalendarOwnMessages } from '../../../i18n/en/calendar-own.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { cameBack } from '../../base/came-back.js';
import type { RoomShell } from '../rooms.js';
import { ownKinds, type OwnKind, type OwnThing } from './own-kinds.js';

const packs = () =>
  messagePacks<CalendarOwnMessages>('calendar-own', {
    es: () => import('../../../i18n/es/calendar-own.js').then((pack) => pack.calendarOwn),
  });

/**
 * Where showing one's own things stands. `whose`: a visit was found that the browser kept, so it is asked whose it
 * is. `first`: the device must ask "keep or erase?", or the lock must be opened, before anything is
 * shown.
 */
export type OwnState = 'away' | 'opening' | 'whose' | 'first' | 'failed' | 'list';

/**
 * A person's own things where others may see the screen: the store is opened by a press, what
 * is there is listed without a word of it, and one thing at a time is shown. Everything is put away with the next
 * view, when the page is left, after ten minutes without a touch, and at an erasure.
 */
export class OwnThings implements ReactiveController {
  state: OwnState = 'away';
  kind: OwnKind = 'victories';
  things: readonly OwnThing[] = [];
  /** Id of the one that is shown. */
  shown: string | undefined;
  readonly words: Words<CalendarOwnMessages>;
  readonly #shell: RoomShell;
  readonly #idle: Idle;
  readonly #exit: QuickExit;
  #stop: Unwatch | undefined;
  /** Counts the presses: what an older one brings is not shown any more. */
  #press = 0;
  #program: string | undefined;

  constructor(shell: RoomShell) {
    this.#shell = shell;
    this.words = new Words(shell.host, calendarOwn, packs());
    this.#idle = new Idle(shell.host);
    this.#exit = new QuickExit(shell.host);
    shell.host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.putAway);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.putAway);
    this.putAway();
  }

  hostUpdate(): void {
    const program = this.#shell.host.kitSource.program?.settings.programId;
    const isOther = program !== this.#program;
    this.#program = program;
    if (isOther || this.#idle.covered || this.#exit.left) this.#forget();
    if (this.#idle.covered) this.#idle.uncover();
  }

  /** "Leave quickly", while there is something to leave. */
  get onLeave(): (() => void) | undefined {
    return this.state === 'list' ? this.#exit.leave : undefined;
  }

  /** The press. */
  async open(kind: OwnKind): Promise<void> {
    this.#forget();
    const press = this.#press;
    this.kind = kind;
    this.#turn('opening', 'own');
    try {
      const kit = await this.#shell.host.kitSource.program?.kit();
      const keeping = await kit?.keeping.state().read();
      if (press !== this.#press) return;
      if (!kit || !keeping) throw new Error('no program');
      if (keeping.mustAsk || keeping.lock?.isClosed) this.#turn('first', 'own');
      else if (keeping.mode === 'visit' && keeping.resumed && cameBack()) this.#turn('whose', 'own');
      else this.#list(kit);
    } catch {
      if (press === this.#press) this.#turn('failed', 'own');
    }
  }

  /** "They are mine." */
  async confirm(): Promise<void> {
    const press = this.#press;
    const kit = await this.#shell.host.kitSource.program?.kit();
    if (kit && press === this.#press) this.#list(kit);
  }

  /** Shows one thing alone, or none, and goes there. */
  show(id: string | undefined): void {
    const last = this.shown;
    this.choose(id);
    this.#focus(id === undefined ? `own-${last ?? ''}` : 'own-shown');
  }

  /** Marks one thing, or none; the focus stays. */
  choose(id: string | undefined): void {
    this.shown = id;
    this.#shell.host.requestUpdate();
  }

  /** Nothing of a person stands on the screen any more. */
  readonly putAway = (): void => {
    if (this.state === 'away') return;
    this.#forget();
    this.#shell.host.requestUpdate();
  };

  /** "Hide all of mine": the focus goes where they were asked for. */
  hide(): void {
    this.putAway();
    this.#shell.announce(this.words.t.awaySaid);
    this.#focus('own-show');
  }

  #list(kit: Kit): void {
    const press = this.#press;
    this.#stop = kit.watch(
      ownKinds[this.kind](kit),
      (things) => {
        if (press !== this.#press) return;
        const isFirst = this.state !== 'list';
        this.things = things;
        if (!things.some(({ id }) => id === this.shown)) this.shown = undefined;
        if (isFirst) this.#turn('list', 'own');
        else this.#shell.host.requestUpdate();
      },
      () => {
        if (press === this.#press) this.#turn('failed', 'own');
      },
      this.putAway,
    );
  }

  #forget(): void {
    this.#press += 1;
    this.#stop?.();
    this.#stop = undefined;
    this.state = 'away';
    this.things = [];
    this.shown = undefined;
  }

  #turn(state: OwnState, focus: string): void {
    this.state = state;
    this.#focus(focus);
  }

  #focus(id: string): void {
    const { host } = this.#shell;
    host.requestUpdate();
    void host.updateComplete.then(() => host.shadowRoot?.getElementById(id)?.focus());
  }
}
