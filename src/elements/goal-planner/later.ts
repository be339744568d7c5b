import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import { viewHeading } from './parts.js';
import type { Place } from './place.js';
import type { Planner } from './planner.js';

type LaterViews = import('./later-views.js').LaterViews;

/**
 * Views after the first fields come in a file of their own: fetched in a quiet moment once the store is open,
 * so that a lost connection on the way does not stop anybody, or at their first use.
 */
export class Later {
  readonly #planner: Planner;
  #views: LaterViews | undefined;
  #isAwaited = false;
  #state: 'not-asked' | 'loading' | 'failed' = 'not-asked';

  constructor(planner: Planner) {
    this.#planner = planner;
    planner.host.addController(this);
  }

  hostUpdated(): void {
    if (this.#state !== 'not-asked' || !this.#planner.host.kitSource.kit) return;
    this.#state = 'loading';
    // Safari has no requestIdleCallback.
    setTimeout(() => {
      this.#load();
    }, 200);
  }

  /** The view, or what is said while it is on its way. */
  render(place: Place): unknown {
    if (this.#views) return this.#views.render(place);
    this.#isAwaited = this.#state !== 'failed';
    if (this.#state === 'not-asked') this.#load();
    return this.#state === 'failed' ? this.#failed() : html`<p>${this.#planner.common.loading}</p>`;
  }

  #load(): void {
    this.#state = 'loading';
    import('./later-views.js').then(
      ({ LaterViews }) => {
        this.#views = new LaterViews(this.#planner);
        this.#arrive();
      },
      () => {
        this.#state = 'failed';
        this.#arrive();
      },
    );
  }

  /** Somebody who waits for the view gets its heading under the focus; others are not disturbed. */
  #arrive(): void {
    if (this.#isAwaited) this.#planner.focus('view-heading');
    this.#isAwaited = false;
  }

  #failed(): TemplateResult {
    const { t, common } = this.#planner;
    const retry = () => {
      this.#load();
      this.#planner.host.requestUpdate();
    };
    return html`${viewHeading(t.later.failed)}
    ${button({ kind: 'plain', label: common.tryAgain, onPress: retry })}`;
  }
}
