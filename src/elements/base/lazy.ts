import { html } from 'lit';
import type { ReactiveController } from 'lit';
import type { CommonMessages } from '../../i18n/en/common.js';
import { button } from '../../ui/controls/button.js';
import type { DeskHost } from './desk.js';
import { viewHeading } from './parts.js';

/** Views that come in a file of their own. */
export interface LazyViews<P> {
  render(place: P): unknown;
}

/** What a file of views needs of its desk. */
export interface LazyDesk {
  readonly host: DeskHost;
  readonly common: CommonMessages;
  focus(id: string): void;
}

/**
 * Views after the first fields come in a file of their own: fetched in a quiet moment once the store is open,
 * so that a lost connection on the way does not stop anybody, or at their first use.
 */
export class Lazy<V extends LazyViews<P>, P> implements ReactiveController {
  readonly #desk: LazyDesk;
  readonly #load: () => Promise<V>;
  readonly #wait: number;
  #views: V | undefined;
  #isAwaited = false;
  #state: 'not-asked' | 'loading' | 'failed' = 'not-asked';

  /** `wait`: milliseconds after the store is open; files that are wanted sooner come first. */
  constructor(desk: LazyDesk, load: () => Promise<V>, wait = 200) {
    this.#desk = desk;
    this.#load = load;
    this.#wait = wait;
    desk.host.addController(this);
  }

  /** The views, once they are there. */
  get views(): V | undefined {
    return this.#views;
  }

  hostUpdated(): void {
    if (this.#state !== 'not-asked' || !this.#desk.host.kitSource.kit) return;
    this.#state = 'loading';
    // Safari has no requestIdleCallback.
    setTimeout(() => {
      this.#fetch();
    }, this.#wait);
  }

  /** The view, or what is said while it is on its way. */
  render(place: P): unknown {
    this.#isAwaited = !this.#views && this.#state !== 'failed';
    return this.use((views) => views.render(place));
  }

  /** What the views bring to a place of their own, or what is said while they are on their way. */
  use(show: (views: V) => unknown): unknown {
    if (this.#views) return show(this.#views);
    if (this.#state === 'not-asked') this.#fetch();
    return this.#state === 'failed' ? this.#failed() : html`<p>${this.#desk.common.loading}</p>`;
  }

  /** A press, or the network is back. */
  readonly #again = (): void => {
    removeEventListener('online', this.#again);
    if (this.#state !== 'failed') return;
    this.#fetch();
    this.#desk.host.requestUpdate();
  };

  #fetch(): void {
    this.#state = 'loading';
    this.#load().then(
      (views) => {
        this.#views = views;
        this.#arrive();
      },
      () => {
        this.#state = 'failed';
        this.#arrive();
        addEventListener('online', this.#again, { once: true });
      },
    );
  }

  /** Somebody who waits for the view gets its heading under the focus; others are not disturbed. */
  #arrive(): void {
    if (this.#isAwaited) this.#desk.focus('view-heading');
    else this.#desk.host.requestUpdate();
    this.#isAwaited = false;
  }

  #failed(): unknown {
    const { common } = this.#desk;
    const { heading, text } = common.errors['kit-not-loaded'];
    return html`${viewHeading(heading)}
      <p>${text}</p>
      ${button({ kind: 'plain', label: common.tryAgain, onPress: this.#again })}`;
  }
}
