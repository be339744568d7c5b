import { Lazy, type LazyViews } from '../base/lazy.js';
import type { Outings } from './outings.js';
import type { Place, View } from './place.js';

/** The views of one room. */
export type Room = LazyViews<Place>;

/** The file of a room. */
interface RoomFile {
  create(outings: Outings): Room;
}

/** In the order in which they are fetched once the store is open: the day itself must need no network. */
const files = {
  plan: () => import('./plan/index.js'),
  day: () => import('./day/index.js'),
  page: () => import('./page/index.js'),
  reflect: () => import('./reflect/index.js'),
  circle: () => import('./circle/index.js'),
  note: () => import('./note/index.js'),
} as const satisfies Record<string, () => Promise<RoomFile>>;
type RoomName = keyof typeof files;

/** Which room shows which view. The first view is there before them. */
const roomOf: Readonly<Record<Exclude<View, 'home'>, RoomName>> = {
  plan: 'plan',
  day: 'day',
  'not-right': 'day',
  outing: 'page',
  share: 'page',
  versions: 'page',
  print: 'page',
  'blank-page': 'page',
  trash: 'page',
  reflect: 'reflect',
  pass: 'reflect',
  circle: 'circle',
  path: 'circle',
  ideas: 'circle',
  numbers: 'circle',
  'seal-note': 'note',
  'open-note': 'note',
};

/** Views after the first, each room in a file of its own. */
export class Rooms {
  readonly #rooms = new Map<string, Lazy<Room, Place>>();

  constructor(outings: Outings) {
    const load = (name: RoomName) => async () => (await files[name]()).create(outings);
    Object.keys(files).forEach((name, at) =>
      this.#rooms.set(name, new Lazy<Room, Place>(outings, load(name as RoomName), 150 * at)),
    );
  }

  /** The view of a place. */
  render(place: Place): unknown {
    return place.view === 'home' ? undefined : this.#rooms.get(roomOf[place.view])?.render(place);
  }
}
