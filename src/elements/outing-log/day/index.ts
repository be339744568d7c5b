import { nothing } from 'lit';
import { outingDay, type OutingDayMessages } from '../../../i18n/en/outing-day.js';
import { messagePacks } from '../../../i18n/registry.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { gone } from '../gone.js';
import { watchOwn, type OwnWatch } from '../own-watch.js';
import type { Outings } from '../outings.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { awayView } from './away-view.js';
import { dayView } from './day-view.js';
import { dayStyles } from './day.styles.js';
import { aboutCoachView, wrongView } from './wrong-view.js';

const packs = () =>
  messagePacks<OutingDayMessages>('outing-day', {
    es: () => import('../../../i18n/es/outing-day.js').then((pack) => pack.outingDay),
  });

/** The page for the day itself: large, for a phone, and without any need of a network. */
export class DayRoom implements Room {
  /** What stands in front of the plan. */
  part: 'plan' | 'away' | 'wrong' | 'about-coach' = 'plan';
  /** What was just said. */
  said = '';
  readonly own: OwnWatch;
  readonly #words: Words<OutingDayMessages>;
  #place: Place | undefined;

  constructor(readonly outings: Outings) {
    const { host } = outings;
    this.#words = new Words(host, outingDay, packs());
    this.own = watchOwn(host);
    wear(host.shadowRoot, [dayStyles]);
  }

  get t(): OutingDayMessages {
    return this.#words.t;
  }

  /** Shows a part, with its heading under the focus. */
  turn(part: DayRoom['part'], said = ''): void {
    this.part = part;
    this.said = said;
    if (said) this.outings.shell.announce(said);
    this.outings.focus('view-heading');
  }

  /** Back to where "Something did not feel right" was opened: the page for the day, or that of the outing. */
  leave(isKept = false): void {
    const place = this.#place;
    const said = isKept ? this.t.wrong.keptPrivate : '';
    if (place?.view !== 'not-right') return this.turn('plan', said);
    if (said) this.outings.shell.announce(said);
    this.outings.go({ view: 'outing', outing: place.outing, ...(isKept ? { note: 'keptPrivate' } : {}) });
  }

  render(place: Place): unknown {
    const { outings: o } = this;
    if (!o.isReady([this.#words]) || (place.view !== 'day' && place.view !== 'not-right')) return nothing;
    if (place !== this.#place) {
      this.#place = place;
      this.part = place.view === 'day' ? 'plan' : 'wrong';
      this.said = '';
    }
    const { body } = o;
    if (body === 'gone') return gone(o);
    if (!body) return nothing;
    switch (this.part) {
      case 'plan':
        return dayView(this, body, place.outing);
      case 'away':
        return awayView(this, body, place.outing);
      case 'wrong':
        return wrongView(this, place.outing);
      case 'about-coach':
        return aboutCoachView(this);
    }
  }
}

/** Made once, at its first use. */
export const create = (outings: Outings): DayRoom => new DayRoom(outings);
