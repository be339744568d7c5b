import { Lazy, type LazyViews } from '../base/lazy.js';
import type { Budget } from './budget.js';
import type { Place, View } from './place.js';

/** The views of one room. */
export interface Room extends LazyViews<Place> {
  /** Stands under the month: lines about what waits. */
  line?(): unknown;
}

/** The file of a room. */
interface RoomFile {
  create(budget: Budget): Room;
}

/** In the order in which they are fetched once the store is open. */
const files = {
  writing: () => import('./writing/index.js'),
  looking: () => import('./looking/index.js'),
  asking: () => import('./asking/index.js'),
} as const satisfies Record<string, () => Promise<RoomFile>>;
type RoomName = keyof typeof files;

/** Which room shows which view; the month is there before them. */
const roomOf: Partial<Record<View, RoomName>> = {
  plan: 'writing',
  move: 'writing',
  spend: 'writing',
  own: 'writing',
  spending: 'looking',
  versions: 'looking',
  'plan-versions': 'looking',
  year: 'looking',
  print: 'looking',
  'blank-page': 'looking',
  file: 'looking',
  trash: 'looking',
  ask: 'asking',
  purchase: 'asking',
  'purchase-versions': 'asking',
  share: 'asking',
  'share-month': 'asking',
  answer: 'asking',
  'print-ask': 'asking',
  asked: 'asking',
  import: 'asking',
};

/** Views after the month, each room in a file of its own. */
export class Rooms {
  readonly #rooms = new Map<string, Lazy<Room, Place>>();

  constructor(budget: Budget) {
    const load = (name: RoomName) => async () => (await files[name]()).create(budget);
    Object.keys(files).forEach((name, at) =>
      this.#rooms.set(name, new Lazy<Room, Place>(budget, load(name as RoomName), 150 * at)),
    );
  }

  /** The view of a place. */
  render(place: Place): unknown {
    return this.#rooms.get(roomOf[place.view] ?? '')?.render(place);
  }

  /** What waits: an answer of the coach, words that were begun. */
  lines(): readonly unknown[] {
    return ['asking'].map((name) => this.#rooms.get(name)?.views?.line?.());
  }
}
