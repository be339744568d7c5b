import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { replyHash } from '../../../domain/replies/reply-hash.js';

/**
 * Takes the link of a coach's answer out of the address, so that it stands there no longer than it must. Whichever
 * worksheet of the page is ready first shows it.
 */
export class AnswerLink implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly open: (link: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#take);
    this.#take();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#take);
  }

  readonly #take = (): void => {
    const { hash, pathname, search } = location;
    if (!hash.startsWith(replyHash)) return;
    history.replaceState(history.state, '', pathname + search);
    this.open(hash);
  };
}
