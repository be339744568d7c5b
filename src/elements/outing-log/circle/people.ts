import type { KitDraft } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { emptyCirclePerson, mostPeople, type CirclePersonDraft } from '../../../domain/outing/circle.js';
import { uuidv7 } from '../../../domain/ids.js';
import type { KitRecord } from '../../../domain/record.js';
import { isBlank, shortText } from '../../../domain/text.js';
import type { OutingCircleMessages } from '../../../i18n/en/outing-circle.js';
import type { Words } from '../../../ui/words.js';
import { Writing } from '../../base/writing.js';
import { ImlOutingLogRemoved } from '../outing-log-events.js';
import type { Outings } from '../outings.js';
import { circleWords } from './words.js';

/** Somebody of the circle as the store gives it. */
export type Person = KitRecord<'circle-person'>;

/** The people a person met: a new one is written, kept ones are changed, linked to an outing, or taken out. */
export class People {
  readonly writing: Writing<'circle-person'>;
  readonly all: Watch<readonly Person[]>;
  readonly #drafts: Watch<readonly KitDraft<'circle-person'>[]>;
  readonly #words: Words<OutingCircleMessages>;
  /** What was tried with a blank name, or one that is too long. */
  trouble: 'blank' | 'long' | undefined;
  /** Ids that were kept here: the list of drafts may not know yet. */
  readonly #kept = new Set<string>();
  #outing: string | undefined;

  constructor(readonly outings: Outings) {
    const { host } = outings;
    this.#words = circleWords(host);
    this.writing = new Writing(
      host,
      'circle-person',
      {
        saving: () => outings.shell.saved('saving'),
        saved: (record) => outings.shell.kept(record.id),
        failed: (error) => {
          outings.shell.saved('failed');
          outings.shell.report(error);
        },
      },
      {
        read: ({ body, links }) => ({ ...body, links }),
        head: ({ links = [] }) => ({ links }),
        body: ({ links: _head, ...body }) => body,
      },
    );
    const forget = () => {
      this.writing.forget();
    };
    this.all = new Watch(host, (kit) => kit.records.list('circle-person', { limit: mostPeople }), forget);
    this.#drafts = new Watch(host, (kit) => kit.drafts.list('circle-person'));
  }

  get t(): OutingCircleMessages {
    return this.#words.t;
  }

  /** Whether its words are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  /** Which outing the form is about: a new person is linked to it. */
  turnTo(outing: string | undefined): void {
    this.trouble = undefined;
    if (outing === this.#outing && this.writing.id !== '') return;
    this.#outing = outing;
    this.writing.close();
  }

  /** Somebody new to write down, with what this tab wrote of them before a reload. */
  get fields(): CirclePersonDraft {
    // Until drafts were read nobody knows whether there are words to go on with.
    if (this.writing.id === '' && this.#drafts.value) this.#begin();
    return this.writing.value ?? emptyCirclePerson;
  }

  /** Whether somebody who is kept already is being changed. */
  get isChange(): boolean {
    return this.writing.base !== undefined;
  }

  change(change: Partial<CirclePersonDraft>): void {
    this.trouble = undefined;
    if (this.writing.id === '') this.#begin();
    this.writing.change({ ...this.fields, ...change });
  }

  /** Takes the answer to "again?" away. */
  clearAgain(): void {
    const { again: _gone, ...rest } = this.fields;
    this.writing.change(rest);
  }

  /** Takes up somebody who is kept, to change them. */
  edit({ id, body, links, revision }: Person): void {
    this.trouble = undefined;
    this.writing.open(id, { ...body, links }, revision);
    this.outings.focus('person-name');
  }

  /** Puts a change away. */
  async leave(): Promise<void> {
    await this.writing.drop();
    this.outings.focus('view-heading');
  }

  /** Keeps who stands in the fields; `where` is where they were met, unless told. */
  async keep(where: string): Promise<void> {
    const { name, where: met } = this.fields;
    const isLong = name.length > shortText || met.length > shortText;
    this.trouble = isBlank(name) ? 'blank' : isLong ? 'long' : undefined;
    if (this.trouble) return this.outings.focus('person-name');
    if (!this.isChange && isBlank(this.fields.where) && !isBlank(where))
      this.change({ where: where.slice(0, shortText) });
    const { id } = this.writing;
    await this.writing.commit();
    if (this.writing.isDirty) return;
    this.#kept.add(id);
    this.writing.close();
    this.outings.shell.announce(this.t.people.kept);
    this.outings.focus('person-name');
  }

  /** Links somebody of the circle to an outing, or unlinks them. */
  async link({ id, body, links, revision }: Person, outing: string, isLinked: boolean): Promise<void> {
    const o = this.outings;
    const { kit } = o;
    if (!kit) return;
    const rest = links.filter((one) => one !== outing);
    await o.attempt(async () => {
      const saved = await kit.records.save('circle-person', {
        id,
        body,
        links: isLinked ? [...rest, outing] : rest,
        base: revision,
      });
      o.shell.kept(saved.id);
    });
  }

  /** Takes somebody out, with the way back. The outings stay whole. */
  async remove({ id }: Person): Promise<void> {
    const o = this.outings;
    const { kit } = o;
    if (!kit || !(await o.attempt(() => kit.records.trash(id)))) return;
    o.shell.fire(new ImlOutingLogRemoved(id));
    o.focus('view-heading');
    o.shell.showUndo(this.t.people.removed, () => void o.attempt(() => kit.records.restore(id)));
  }

  #begin(): void {
    const links = this.#outing === undefined ? [] : [this.#outing];
    const tab = this.outings.kit?.drafts.tab;
    // A name half written on one outing waits for that one.
    const draft = this.#drafts.value?.find(
      ({ record, base, value, ...one }) =>
        one.tab === tab && base === undefined && !this.#kept.has(record) && value.links?.[0] === links[0],
    );
    const empty = { ...emptyCirclePerson, links };
    if (draft) this.writing.open(draft.record, empty, undefined, draft.value);
    else this.writing.open(uuidv7(Date.now()), empty);
  }
}
