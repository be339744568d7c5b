import type { LitElement } from 'lit';
import type { DraftState } from '../../context/draft-keeper.js';
import type { KitHost } from '../../context/kit-source.js';
import type { Kit } from '../../context/program.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import { focusOn } from '../../ui/focus.js';
import type { Words } from '../../ui/words.js';
import { today } from './days.js';
import type { Places } from './places.js';

/** The element as its controllers see it. */
export type DeskHost = LitElement & KitHost;

/** What only the element itself can do for its views. */
export interface DeskShell<M> {
  readonly words: Words<M>;
  readonly common: Words<CommonMessages>;
  announce(text: string): void;
  saved(saving: 'saving' | 'saved' | 'failed'): void;
  report(thrown: unknown): void;
  /** Something that a person pressed for failed: told where they look. */
  failed(thrown: unknown): void;
  showUndo(text: string, undo: () => void): void;
  hideUndo(): void;
  fire(event: Event): void;
  /** Opens the list of everything sent, with an answer that came by a link. */
  openSent(link: string): void;
  /** Called with a record's id after a person's words were kept. */
  kept(id: string): void;
}

/** Something that is being written, as far as its state is told. */
interface Written {
  readonly state: DraftState;
  forget(): void;
}

/**
 * Where a person is in an element with several views, and how a view is left. Views read it; what they ask for
 * stands in functions beside them.
 */
export abstract class Desk<P extends { readonly view: string }, M> {
  place: P;
  readonly #places: Places<P>;
  #program: string | undefined;
  #draftState: DraftState = 'clean';
  #waiting: ((kit: Kit) => void)[] = [];
  /** The row of a record that is coming back. */
  #returning: string | undefined;

  constructor(
    readonly host: DeskHost,
    readonly shell: DeskShell<M>,
    places: Places<P>,
  ) {
    this.#places = places;
    this.place = places.home;
    host.addController(this);
  }

  get t(): M {
    return this.shell.words.t;
  }

  get common(): CommonMessages {
    return this.shell.common.t;
  }

  /** For `Intl`. */
  get locale(): string {
    return this.shell.words.locale;
  }

  get today(): PlainDate {
    return today();
  }

  /** Undefined until the store is open; the fields are there before it. */
  get kit(): Kit | undefined {
    return this.host.kitSource.kit;
  }

  /** The store, as soon as it is open: what was pressed before that is not lost. */
  whenOpen(): Promise<Kit> {
    return this.kit ? Promise.resolve(this.kit) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Goes to a view and puts the focus on its heading, or on the element with the id `focus`. */
  go(place: P, focus = 'view-heading'): void {
    this.place = place;
    this.turned();
    this.#returning = undefined;
    this.shell.hideUndo();
    const program = this.kit?.program ?? this.host.kitSource.program?.settings.programId;
    if (program !== undefined) this.#places.remember(program, place);
    this.focus(focus);
  }

  /** Puts the focus on a part of the view once it is there. */
  focus(id: string): void {
    focusOn(this.host, id);
  }

  /** Runs a command of the store; a failure is told kindly and the screen stays. */
  async attempt(command: () => Promise<unknown>): Promise<boolean> {
    try {
      await command();
      return true;
    } catch (thrown) {
      this.shell.failed(thrown);
      return false;
    }
  }

  /** "Undo" after deleting: the record is back, and the focus on its row (the element with the id `row`). */
  async putBack(id: string, row: string): Promise<void> {
    const kit = await this.whenOpen();
    if (!(await this.attempt(() => kit.records.restore(id)))) return;
    this.#returning = row;
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    this.#leaveProgram();
  }

  hostUpdated(): void {
    const { kit } = this;
    if (kit) for (const resolve of this.#waiting.splice(0)) resolve(kit);
    if (this.#returning !== undefined && this.host.shadowRoot?.getElementById(this.#returning)) {
      this.focus(this.#returning);
      this.#returning = undefined;
    }
    const state = this.writings.find((writing) => writing.state !== 'clean')?.state ?? 'clean';
    if (state === this.#draftState) return;
    this.#draftState = state;
    if (state !== 'clean') this.shell.saved(state === 'dirty' ? 'saving' : state);
  }

  /** Everything that a person writes here. */
  protected abstract readonly writings: readonly Written[];

  /** The view has changed: what was open in the last one is closed. */
  protected abstract turned(): void;

  /** Another program, or everything is being erased: nothing that was remembered counts any more. */
  protected abstract forgetAll(): void;

  /** What a writing tells about its record on the way to the disk. */
  protected readonly progress = {
    saving: (): void => this.shell.saved('saving'),
    failed: (error: unknown): void => {
      this.shell.saved('failed');
      this.shell.failed(error);
    },
  };

  /** The place before a reload of this tab. */
  protected rememberedPlace(): P {
    return this.kit ? this.#places.remembered(this.kit.program) : this.#places.home;
  }

  /** Lets go of everything at once: what is erased leaves the screen, and no press in line writes it anew. */
  protected startAnew(): void {
    for (const writing of this.writings) writing.forget();
    this.forgetAll();
    this.go(this.#places.home);
  }

  /** Words belong to the program in which they were written, also when the page changes its program. */
  #leaveProgram(): void {
    const program = this.kit?.program;
    if (program === undefined || program === this.#program) return;
    const isOther = this.#program !== undefined;
    this.#program = program;
    if (isOther) this.startAnew();
  }
}
