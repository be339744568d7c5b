import type { ProgramSettings } from '../../domain/program-year/settings.js';
import { KitError } from '../../errors.js';
import type { Kit, KitOptions } from '../../kit/types.js';

/** What a provider brings beside its settings; the first one's counts. */
export type KitExtras = Pick<KitOptions, 'getHeaders' | 'transports' | 'needsPage' | 'tellHost'>;

type MakeKit = (options: KitOptions) => Promise<Kit>;

/** One provider's share in the kit of its program. */
export interface KitUse {
  readonly settings: ProgramSettings;
  /** Loads and opens the kit at the first call. Rejects with `KitError`; the next call tries again. */
  kit(): Promise<Kit>;
  /** New settings of the same program. */
  change(settings: ProgramSettings): void;
  /** Whether another provider of the page says something else about the same program. */
  readonly differs: boolean;
  release(): void;
}

interface Place {
  readonly users: KitUse[];
  kit?: Promise<Kit>;
  /** What the open kit was told last. */
  told?: ProgramSettings;
  timer?: ReturnType<typeof setTimeout>;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * One open kit for each program of the page, however many tags name it. Where they say different things, the first
 * stands. Closed when the last has been gone for `patience` ms, since frameworks move elements by taking them out.
 */
export class KitShelf {
  readonly #load: () => Promise<MakeKit>;
  readonly #patience: number;
  readonly #places = new Map<string, Place>();
  readonly #closing = new Map<string, Promise<void>>();

  constructor(load: () => Promise<MakeKit>, patience = 5000) {
    this.#load = load;
    this.#patience = patience;
  }

  /** Counts one more provider of a program in. */
  use(first: ProgramSettings, extras: KitExtras): KitUse {
    const id = first.programId;
    let settings = first;
    const differs = () => this.#place(id).users.some((other) => !same(other.settings, settings));
    const use: KitUse = {
      get settings() {
        return settings;
      },
      kit: () => this.#kit(id, use, extras),
      change: (next) => {
        settings = next;
        void this.#configure(id);
      },
      get differs() {
        return differs();
      },
      release: () => {
        const users = this.#place(id).users;
        const at = users.indexOf(use);
        if (at >= 0) users.splice(at, 1);
        void this.#configure(id);
        this.#closeSoon(id);
      },
    };
    const place = this.#place(id);
    clearTimeout(place.timer);
    place.users.push(use);
    return use;
  }

  #place(id: string): Place {
    let place = this.#places.get(id);
    if (!place) this.#places.set(id, (place = { users: [] }));
    return place;
  }

  #kit(id: string, asking: KitUse, extras: KitExtras): Promise<Kit> {
    const place = this.#place(id);
    place.kit ??= this.#open(id, place, asking, extras);
    return place.kit;
  }

  async #open(id: string, place: Place, asking: KitUse, extras: KitExtras): Promise<Kit> {
    try {
      await this.#closing.get(id);
      const make = await this.#load();
      place.told = (place.users[0] ?? asking).settings;
      const kit = await make({ ...extras, settings: place.told });
      void this.#configure(id);
      return kit;
    } catch (thrown) {
      delete place.kit;
      throw KitError.from(thrown, 'kit-not-loaded');
    } finally {
      this.#closeSoon(id);
    }
  }

  async #configure(id: string): Promise<void> {
    const place = this.#place(id);
    const kit = await place.kit?.catch(() => undefined);
    const settings = place.users[0]?.settings;
    if (!kit || !settings || same(settings, place.told)) return;
    place.told = settings;
    kit.configure(settings);
  }

  #closeSoon(id: string): void {
    const place = this.#place(id);
    if (place.users.length > 0) return;
    clearTimeout(place.timer);
    place.timer = setTimeout(() => {
      if (place.users.length > 0) return;
      this.#places.delete(id);
      const closed = Promise.resolve(place.kit).then((kit) => kit?.close());
      this.#closing.set(
        id,
        closed.catch(() => undefined),
      );
    }, this.#patience);
  }
}

/** The shelf of this page. The store comes with its own file, only when somebody writes. */
export const kitShelf = new KitShelf(async () => (await import('../../kit/create-kit.js')).createKit);
