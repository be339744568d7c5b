import { Watch } from '../../context/watch.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { KitRecord } from '../../domain/record.js';
import { isBlank } from '../../domain/text.js';
import type { Budget } from './budget.js';

/** Something that money can be for. */
export interface Link {
  readonly id: string;
  /** In the person's words; empty where there are none. */
  readonly title: string;
  /** Of an outing: it tells two of the same name apart. */
  readonly day?: PlainDate;
}

/** Goals and outings to choose from. */
const most = 200;

const titled = (id: string, words: string): Link => ({ id, title: isBlank(words) ? '' : words });

/** What a line, a spending or a question can be linked to: the person's goals and outings. */
export class Linked {
  readonly #goals: Watch<readonly KitRecord<'goal'>[]>;
  readonly #outings: Watch<readonly KitRecord<'outing'>[]>;

  constructor(budget: Budget) {
    this.#goals = new Watch(budget.host, (kit) => kit.records.list('goal', { limit: most }));
    this.#outings = new Watch(budget.host, (kit) => kit.records.list('outing', { limit: most }));
  }

  /** To choose from, the last changed first; undefined until they are read. */
  get all(): readonly Link[] | undefined {
    if (!this.#goals.value || !this.#outings.value) return undefined;
    return [
      ...this.#goals.value.map(({ id, body }) => titled(id, body.want)),
      ...this.#outings.value.map(({ id, body: { where, day } }) => ({
        ...titled(id, where),
        ...(day ? { day } : {}),
      })),
    ];
  }

  /** What a link leads to, where it is still there. */
  find(id: string): Link | undefined {
    return this.all?.find((link) => link.id === id);
  }
}
