import { Watch } from '../../context/watch.js';
import { uuidv7 } from '../../domain/ids.js';
import { emptyOuting, type OutingDraft } from '../../domain/outing/outing.js';
import type { OutingLogMessages } from '../../i18n/en/outing-log.js';
import { Desk, type DeskHost, type DeskShell } from '../base/desk.js';
import { Newcomer } from '../base/newcomer.js';
import { Writing } from '../base/writing.js';
import { Lists } from './lists.js';
import { places, type Place } from './place.js';
import { Rooms } from './rooms.js';
import { outingHeading, type FoundDraft, type Outing } from './values.js';

/** What only the element itself can do for its views. */
export type OutingShell = DeskShell<OutingLogMessages>;

/**
 * Where a person is in their outings and what they are writing. Its views are rooms of their own (`rooms.ts`); what
 * they alone show of the store they watch themselves.
 */
export class Outings extends Desk<Place, OutingLogMessages> {
  readonly outing: Writing<'outing'>;
  readonly lists: Lists;
  /** The outing that the place is about. */
  readonly current: Watch<{ readonly outing: Outing | undefined }>;
  readonly drafts: Watch<readonly FoundDraft[]>;
  readonly rooms: Rooms;
  /** Drafts of gone tabs, `record/tab`, that are being written on in this tab. */
  readonly takenOver = new Set<string>();
  /** Kind words at a field, by the field's id. */
  readonly said = new Map<string, string>();
  readonly #newcomer: Newcomer;
  #restored = false;
  #awaitsWords = false;

  constructor(host: DeskHost, shell: OutingShell) {
    super(host, shell, places);
    const anew = () => {
      this.startAnew();
    };
    this.outing = new Writing(
      host,
      'outing',
      { ...this.progress, saved: (record) => this.shell.kept(record.id) },
      outingHeading,
    );
    this.lists = new Lists(host, () => this.today);
    this.current = new Watch(
      host,
      (kit) => {
        const id = this.placeId;
        if (id === undefined) return undefined;
        const query = kit.records.one('outing', id);
        return { kinds: query.kinds, read: async () => ({ outing: await query.read() }) };
      },
      anew,
    );
    this.drafts = new Watch(host, (kit) => kit.drafts.list('outing'), anew);
    this.#newcomer = new Newcomer(host);
    this.rooms = new Rooms(this);
  }

  protected override get writings() {
    return [this.outing];
  }

  /** The outing that the place is about. */
  get placeId(): string | undefined {
    return 'outing' in this.place ? this.place.outing : undefined;
  }

  /** Whether there may be outings that the store has not told yet; then nobody is greeted as new. */
  get isWaiting(): boolean {
    return this.#newcomer.isWaiting(this.lists.isThere);
  }

  /** The outing of the place as it was kept last: undefined while it is read, `gone` where there is none. */
  get record(): Outing | 'gone' | undefined {
    const { value } = this.current;
    if (!value) return undefined;
    const { outing } = value;
    if (outing && outing.id !== this.placeId) return undefined;
    return outing && outing.deletedAt === undefined ? outing : 'gone';
  }

  /** The outing of the place as it stands in the fields, or as it was kept last. */
  get body(): OutingDraft | 'gone' | undefined {
    // What is on its way to the disk is not known to the store yet.
    const isDeleted = this.current.value?.outing?.deletedAt !== undefined;
    if (this.outing.id === this.placeId && !isDeleted) return this.outing.value;
    const { record } = this;
    return typeof record === 'object' ? outingHeading.read(record) : record;
  }

  /**
   * Whether the words of a view are there. A view that had to wait for them gets the focus on its heading once they
   * are.
   */
  isReady(words: readonly { readonly ready: boolean }[]): boolean {
    const isReady = words.every(({ ready }) => ready);
    if (isReady && this.#awaitsWords) queueMicrotask(() => this.focus('view-heading'));
    this.#awaitsWords = !isReady;
    return isReady;
  }

  /** Begins a new outing, with what is known of it already. */
  begin(draft: OutingDraft = emptyOuting): void {
    const id = uuidv7(Date.now());
    this.outing.open(id, emptyOuting, undefined, draft === emptyOuting ? undefined : draft);
    this.go({ view: 'plan', outing: id, step: 'where' });
  }

  override go(place: Place, focus?: string): void {
    const before = this.placeId;
    super.go(place, focus);
    if (this.placeId !== before) this.current.refresh(true);
    this.#take();
  }

  protected override turned(): void {
    this.said.clear();
  }

  protected override forgetAll(): void {
    this.takenOver.clear();
    this.lists.forget();
    this.#restored = false;
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.#restore();
    this.#take();
  }

  /** What this tab was writing of a record. */
  ownDraft(record: string): FoundDraft | undefined {
    const tab = this.kit?.drafts.tab;
    return this.drafts.value?.find((draft) => draft.record === record && draft.tab === tab);
  }

  /** The outing of the place is taken up at its newest revision, with what this tab had drafted on it. */
  #take(): void {
    const { record } = this;
    if (typeof record !== 'object' || !this.drafts.value) return;
    const isNewest = (this.outing.base?.number ?? 0) >= record.revision.number;
    if (this.outing.id === record.id && (this.outing.isDirty || isNewest)) return;
    const draft = this.ownDraft(record.id);
    this.outing.open(record.id, outingHeading.read(record), draft?.base ?? record.revision, draft?.value);
  }

  /** After a reload this tab comes back to the same view with the same words. */
  #restore(): void {
    if (this.#restored || !this.kit || !this.drafts.value || !this.lists.isThere) return;
    this.#restored = true;
    if (!this.lists.isEmpty) this.shell.saved('saved');
    if (this.place.view !== 'home') return;
    const place = this.rememberedPlace();
    if (place.view === 'home') return;
    if ('outing' in place) {
      const draft = this.ownDraft(place.outing);
      if (draft && !draft.base) this.outing.open(place.outing, emptyOuting, undefined, draft.value);
      else if (place.view === 'plan' && place.step === 'where' && !draft)
        this.outing.open(place.outing, emptyOuting);
    }
    this.place = place;
    this.current.refresh(true);
  }
}
