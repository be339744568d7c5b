import { Watch } from '../../../context/watch.js';
import type { KitRecord } from '../../../domain/record.js';
import type { DayPage } from '../../../context/program.js';
import { isBlank } from '../../../domain/text.js';
import type { Journal } from '../journal.js';

/** Something that an entry can be about. Another kind of record adds a watch and a part of the fields. */
export interface Link {
  readonly id: string;
  /** In the person's words; empty where there are none. */
  readonly title: string;
}

/** Outings to choose from: the newest by their day. */
const newestOutings = 20;

/** What an entry can be linked to: the person's goals and outings. */
export class Linked {
  readonly #goals: Watch<readonly KitRecord<'goal'>[]>;
  readonly #outings: Watch<DayPage<'outing'>>;
  /** Outings that the entry is linked to, where they are not among the newest. */
  readonly #others: Watch<readonly Link[]>;
  #asked = '';

  constructor(journal: Journal) {
    this.#goals = new Watch(journal.host, (kit) => kit.records.list('goal', { limit: 10_000 }));
    this.#outings = new Watch(journal.host, (kit) => kit.days.page('outing', { limit: newestOutings }));
    this.#others = new Watch(journal.host, (kit) => ({
      kinds: ['outing'],
      read: async () => {
        const ids = this.#asked === '' ? [] : this.#asked.split(' ');
        const found = await Promise.all(ids.map((id) => kit.records.one('outing', id).read()));
        return found.flatMap((outing) => (outing && outing.deletedAt === undefined ? [toLink(outing)] : []));
      },
    }));
  }

  /** Goals to choose from, the last changed first; undefined until they are read. */
  get goals(): readonly Link[] | undefined {
    return this.#goals.value?.map(({ id, body }) => ({ id, title: isBlank(body.want) ? '' : body.want }));
  }

  /** Outings to choose from, the newest day first; undefined until they are read. */
  get outings(): readonly Link[] | undefined {
    return this.#outings.value?.records.map(toLink);
  }

  /** Whether an id is that of an outing, newest or linked. */
  isOuting(id: string): boolean {
    return !this.goals?.some((goal) => goal.id === id) && this.find(id) !== undefined;
  }

  /** Asks for linked outings that are not among those to choose from. */
  ask(links: readonly string[]): void {
    const known = [...(this.goals ?? []), ...(this.outings ?? [])].map(({ id }) => id);
    const asked = links.filter((link) => !known.includes(link)).join(' ');
    if (!this.goals || !this.outings || asked === this.#asked) return;
    this.#asked = asked;
    this.#others.refresh();
  }

  /** What a link leads to, where it is still there. */
  find(id: string): Link | undefined {
    return (
      this.goals?.find((goal) => goal.id === id) ??
      this.outings?.find((outing) => outing.id === id) ??
      this.#others.value?.find((outing) => outing.id === id)
    );
  }
}

const toLink = ({ id, body }: KitRecord<'outing'>): Link => ({
  id,
  title: isBlank(body.where) ? '' : body.where,
});
