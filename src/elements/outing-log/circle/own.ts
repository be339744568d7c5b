import type { KitDraft } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { emptyOutingOwn, outingOwnId, type OutingOwnBody } from '../../../domain/outing/own.js';
import { isBlank, shortText } from '../../../domain/text.js';
import { Writing } from '../../base/writing.js';
import { watchOwn, type OwnWatch } from '../own-watch.js';
import type { Outings } from '../outings.js';

/** What holds for every outing of the person, while it is written: numbers for the day, and what both like. */
export class Own {
  readonly writing: Writing<'outing-own'>;
  readonly #own: OwnWatch;
  readonly #drafts: Watch<readonly KitDraft<'outing-own'>[]>;

  constructor(readonly outings: Outings) {
    const { host, shell } = outings;
    this.writing = new Writing(host, 'outing-own', {
      saving: () => shell.saved('saving'),
      saved: (record) => shell.kept(record.id),
      failed: (error) => {
        shell.saved('failed');
        shell.report(error);
      },
    });
    this.#own = watchOwn(host);
    this.#drafts = new Watch(
      host,
      (kit) => kit.drafts.list('outing-own'),
      () => {
        this.writing.forget();
      },
    );
  }

  /** Whether the store has told what is kept. */
  get isThere(): boolean {
    return this.#own.value !== undefined && this.#drafts.value !== undefined;
  }

  /** What stands in the fields. */
  get value(): OutingOwnBody {
    this.#take();
    return this.writing.value ?? emptyOutingOwn;
  }

  /** Takes up what is kept, when a view opens. */
  open(): void {
    if (!this.writing.isDirty) this.writing.close();
  }

  change(change: Partial<OutingOwnBody>): void {
    this.writing.change({ ...this.value, ...change });
  }

  /** Whether a text is too long to be kept. */
  get isTooLong(): boolean {
    const { helpers, partner, partnerNumber } = this.value;
    const texts = [partner, partnerNumber, ...helpers.flatMap(({ name, number }) => [name, number])];
    return texts.some((text) => text.length > shortText);
  }

  /** Keeps it; helpers that nobody wrote are left out. */
  keep(): Promise<void> {
    if (this.isTooLong) return this.writing.flush();
    return this.writing.commit((own) => ({
      ...own,
      helpers: own.helpers.filter(({ name, number }) => !isBlank(name) || !isBlank(number)),
    }));
  }

  #take(): void {
    if (!this.isThere) return;
    const record = this.#own.value?.record;
    const isNewest = (this.writing.base?.number ?? 0) >= (record?.revision.number ?? 0);
    if (this.writing.id !== '' && (this.writing.isDirty || isNewest)) return;
    const tab = this.outings.kit?.drafts.tab;
    const draft = this.#drafts.value?.find((one) => one.tab === tab);
    const body = record?.deletedAt === undefined ? (record?.body ?? emptyOutingOwn) : emptyOutingOwn;
    this.writing.open(outingOwnId, body, draft ? draft.base : record?.revision, draft?.value);
  }
}
