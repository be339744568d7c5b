import { html, nothing } from 'lit';
import { wear } from '../../../ui/styles/wear.js';
import type { OutingCircleMessages } from '../../../i18n/en/outing-circle.js';
import type { Outings } from '../outings.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { circleStyles } from './circle.styles.js';
import { circleView } from './circle-view.js';
import { ideasView } from './ideas-view.js';
import { numbersView } from './numbers-view.js';
import { Own } from './own.js';
import { PathWatch } from './path-watch.js';
import { pathView } from './path-view.js';
import { People } from './people.js';

/** The circle, the path of support, ideas, and the numbers for the day. */
export class CircleRoom implements Room {
  readonly people: People;
  readonly own: Own;
  readonly path: PathWatch;
  /** What is looked for among the ideas. */
  place: 'indoors' | 'outdoors' | undefined;
  isFree = false;
  #place: Place | undefined;

  constructor(readonly outings: Outings) {
    this.people = new People(outings);
    this.own = new Own(outings);
    this.path = new PathWatch(outings);
    wear(outings.host.shadowRoot, [circleStyles]);
  }

  get t(): OutingCircleMessages {
    return this.people.t;
  }

  /** Fields stand once what is kept is known: nothing is written over it. */
  #whenRead(view: (room: CircleRoom) => unknown): unknown {
    return this.own.isThere ? view(this) : html`<p class="second">${this.outings.common.loading}</p>`;
  }

  render(place: Place): unknown {
    if (!this.outings.isReady([this.people])) return nothing;
    if (place !== this.#place) {
      this.#place = place;
      this.people.turnTo(undefined);
      this.path.show(place.view === 'path');
      this.own.open();
    }
    switch (place.view) {
      case 'circle':
        return circleView(this);
      case 'path':
        return pathView(this);
      case 'ideas':
        return this.#whenRead(ideasView);
      case 'numbers':
        return this.#whenRead(numbersView);
      default:
        return nothing;
    }
  }
}

/** Made once, at its first use. */
export const create = (outings: Outings): CircleRoom => new CircleRoom(outings);
