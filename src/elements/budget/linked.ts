import { Watch } from '../../context/watch.js';
import type { KitRecord } from '../../domain/record.js';
import { isBlank } from '../../domain/text.js';
import type { Budget } from './budget.js';

/** Something that money can be for. */
export interface Link {
  readonly id: string;
  /** In the person's words; empty where there are none. */
  readonly title: string;
}

/** What a line, a spending or a question can be linked to: the person's goals. */
export class Linked {
  readonly #goals: Watch<readonly KitRecord<'goal'>[]>;

  constructor(budget: Budget) {
    this.#goals = new Watch(budget.host, (kit) => kit.records.list('goal', { limit: 500 }));
  }

  /** To choose from, the last changed first; undefined until they are read. */
  get all(): readonly Link[] | undefined {
    return this.#goals.value?.map(({ id, body }) => ({ id, title: isBlank(body.want) ? '' : body.want }));
  }

  /** What a link leads to, where it is still there. */
  find(id: string): Link | undefined {
    return this.all?.find((link) => link.id === id);
  }
}
