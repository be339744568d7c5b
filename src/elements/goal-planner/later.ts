import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import { viewHeading } from './parts.js';
import type { Place } from './place.js';
import type { Planner } from './planner.js';

type LaterViews = import('./later-views.js').LaterViews;

/** Views that are opened seldom come in a file of their own, at their first use. */
export class Later {
  readonly #planner: Planner;
  #views: LaterViews | undefined;
  #state: 'not-asked' | 'loading' | 'failed' = 'not-asked';

  constructor(planner: Planner) {
    this.#planner = planner;
  }

  /** The view, or what is said while it is on its way. */
  render(place: Place): unknown {
    if (this.#views) return this.#views.render(place);
    if (this.#state === 'not-asked') this.#load();
    return this.#state === 'failed' ? this.#failed() : html`<p>${this.#planner.common.loading}</p>`;
  }

  #load(): void {
    this.#state = 'loading';
    import('./later-views.js').then(
      ({ LaterViews }) => {
        this.#views = new LaterViews(this.#planner);
        this.#planner.focus('view-heading');
      },
      () => {
        this.#state = 'failed';
        this.#planner.focus('view-heading');
      },
    );
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
