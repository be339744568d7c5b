import { Watch } from '../../../context/watch.js';
import type { KitRecord } from '../../../domain/record.js';
import { isBlank } from '../../../domain/text.js';
import type { Journal } from '../journal.js';

/** Something that an entry can be about. Another kind of record adds a watch and a part of the fields. */
export interface Link {
  readonly id: string;
  /** In the person's words; empty where there are none. */
  readonly title: string;
}

/** What an entry can be linked to: the person's goals. */
export class Linked {
  readonly #goals: Watch<readonly KitRecord<'goal'>[]>;

  constructor(journal: Journal) {
    this.#goals = new Watch(journal.host, (kit) => kit.records.list('goal', { limit: 10_000 }));
  }

  /** Goals to choose from, the last changed first; undefined until they are read. */
  get goals(): readonly Link[] | undefined {
    return this.#goals.value?.map(({ id, body }) => ({ id, title: isBlank(body.want) ? '' : body.want }));
  }

  /** What a link leads to, where it is still there. */
  find(id: string): Link | undefined {
    return this.goals?.find((goal) => goal.id === id);
  }
}
