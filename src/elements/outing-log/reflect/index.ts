import { html, nothing } from 'lit';
import type { PlainDate } from '../../../domain/plain-date.js';
import type { OutingPlanMessages } from '../../../i18n/en/outing-plan.js';
import type { OutingReflectMessages } from '../../../i18n/en/outing-reflect.js';
import type { Words } from '../../../ui/words.js';
import { People } from '../circle/people.js';
import { gone } from '../gone.js';
import type { Outings } from '../outings.js';
import { planWords, reflectWords } from '../packs.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { passView } from './pass.js';
import { reflectView } from './reflect-view.js';

/** Looking back, alone or on one phone passed across. */
export class ReflectRoom implements Room {
  readonly people: People;
  /** What was chosen before "put off" took the day away: another answer brings it back. */
  before: { readonly day?: PlainDate; readonly time?: string } = {};
  /** What was just said about giving a text. */
  took = '';
  readonly #plan: Words<OutingPlanMessages>;
  readonly #words: Words<OutingReflectMessages>;
  #place: Place | undefined;

  constructor(readonly outings: Outings) {
    const { host } = outings;
    this.#plan = planWords(host);
    this.#words = reflectWords(host);
    this.people = new People(outings);
  }

  get t(): OutingReflectMessages {
    return this.#words.t;
  }

  /** Words of the ways on, the same as in a plan. */
  get ways(): OutingPlanMessages {
    return this.#plan.t;
  }

  render(place: Place): unknown {
    const { outings: o } = this;
    if (!o.isReady([this.#words, this.#plan, this.people])) return nothing;
    if (place !== this.#place) {
      if (this.#place && 'outing' in place && 'outing' in this.#place && place.outing !== this.#place.outing)
        this.before = {};
      this.#place = place;
      this.took = '';
      this.people.turnTo('outing' in place ? place.outing : undefined);
    }
    if (place.view !== 'reflect' && place.view !== 'pass') return nothing;
    if (o.body === 'gone') return gone(o);
    if (o.outing.id !== place.outing) return html`<p class="second">${o.common.loading}</p>`;
    return place.view === 'pass' ? passView(this, place) : reflectView(this, place);
  }
}

/** Made once, at its first use. */
export const create = (outings: Outings): ReflectRoom => new ReflectRoom(outings);
