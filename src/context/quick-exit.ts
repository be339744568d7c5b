import type { ReactiveController } from 'lit';
import { neutralPage } from '../domain/program-year/settings.js';
import type { KitHost } from './kit-source.js';
import { hasLeft, markLeaving, navigation, saysLeft, tellTabs } from './leave.js';

/** Every element with a quick exit: left in one, all of the program show nothing any more. */
const exits = new Set<QuickExit>();

/**
 * "Leave quickly" of one element (S3). It marks and drops first, then goes to a neutral page without leaving
 * this one in the tab's history; left in one tab is left in all.
 */
export class QuickExit implements ReactiveController {
  readonly #host: KitHost;

  constructor(host: KitHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the program was left: its elements show nothing. */
  get left(): boolean {
    const { program } = this;
    return program !== undefined && hasLeft(program.programId);
  }

  hostConnected(): void {
    exits.add(this);
    window.addEventListener('pageshow', this.#onPageShow);
    window.addEventListener('storage', this.#onStorage);
  }

  hostDisconnected(): void {
    exits.delete(this);
    window.removeEventListener('pageshow', this.#onPageShow);
    window.removeEventListener('storage', this.#onStorage);
  }

  /** The press. */
  readonly leave = (): void => {
    const { program } = this;
    if (this.left) return;
    if (program) {
      markLeaving(program.programId);
      tellTabs(program.programId);
      for (const exit of exits) exit.#host.requestUpdate();
    }
    // Without a program nothing was kept anywhere; the way out is there all the same.
    navigation.replace(program?.exitUrl ?? neutralPage);
  };

  private get program() {
    return this.#host.kitSource.program?.settings;
  }

  readonly #onStorage = (event: StorageEvent): void => {
    if (this.program && saysLeft(event, this.program.programId)) this.leave();
  };

  /** The browser may bring the page back from memory: it starts anew, as every start after a quick exit. */
  readonly #onPageShow = (event: PageTransitionEvent): void => {
    if (event.persisted && this.left) navigation.reload();
  };
}
