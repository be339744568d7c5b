import { Lazy, type LazyViews } from '../base/lazy.js';
import type { Journal } from './journal.js';
import type { Place, View } from './place.js';

/** The views of one room. */
export interface Room extends LazyViews<Place> {
  /** Stands below the field where it is ready to write: the newest days. */
  timeline?(): unknown;
  /** Stands among the fields of an entry: what the person wants to add to it. */
  part?(): unknown;
  /** Stands under the field where it is ready to write: one line about something that waits. */
  line?(): unknown;
}

/** The file of a room. */
interface RoomFile {
  create(journal: Journal): Room;
}

/** In the order in which they are fetched once the store is open. */
const files = {
  finding: () => import('./finding/index.js'),
  page: () => import('./page/index.js'),
  meeting: () => import('./meeting/index.js'),
  letters: () => import('./letters/index.js'),
  taking: () => import('./taking/index.js'),
} as const satisfies Record<string, () => Promise<RoomFile>>;
type RoomName = keyof typeof files;

/** Which room shows which view; of `write` only an entry that is changed. Ready to write is there before them. */
const roomOf: Partial<Record<View, RoomName>> = {
  write: 'page',
  entry: 'page',
  versions: 'page',
  print: 'page',
  trash: 'page',
  own: 'page',
  find: 'finding',
  victories: 'finding',
  'look-back': 'finding',
  pick: 'meeting',
  card: 'meeting',
  tally: 'meeting',
  letters: 'letters',
  letter: 'letters',
  'take-along': 'taking',
  help: 'taking',
};

/** Views after the first field, each room in a file of its own. */
export class Rooms {
  readonly #rooms = new Map<string, Lazy<Room, Place>>();
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
    const load = (name: RoomName) => async () => (await files[name]()).create(journal);
    Object.keys(files).forEach((name, at) =>
      this.#rooms.set(name, new Lazy<Room, Place>(journal, load(name as RoomName), 150 * at)),
    );
  }

  /** The view of a place. */
  render(place: Place): unknown {
    return this.#rooms.get(roomOf[place.view] ?? '')?.render(place);
  }

  /** The newest days, once their file is there. */
  timeline(): unknown {
    return this.#rooms.get('finding')?.views?.timeline?.();
  }

  /** What waits: a card for the next meeting, a letter whose day has come. */
  lines(): readonly unknown[] {
    return ['meeting', 'letters'].map((name) => this.#rooms.get(name)?.views?.line?.());
  }

  /** The part of the fields that is out. */
  part(): unknown {
    return this.#rooms.get('page')?.use((views) => views.part?.());
  }

  /** Whether a view is part of this kit, and this host offers it: nothing leads to one that is not. */
  has(view: View): boolean {
    if (view === 'tally') return this.#journal.host.kitSource.program?.settings.tally === true;
    return roomOf[view] !== undefined;
  }
}
