import type { LitElement, ReactiveController } from 'lit';
import type { KitHost } from '../../../context/kit-source.js';
import type { KeepingState, Kit } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import {
  applyEdits,
  emptyPlan,
  openEdits,
  planId,
  withChanges,
  type PlanBody,
  type PlanEdit,
  type PlanWish,
} from '../../../domain/program-year/plan/edits.js';
import { readField } from '../../../domain/program-year/plan/fields.js';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import type { KitRecord } from '../../../domain/record.js';
import { KitError, type KitErrorCode } from '../../../errors.js';
import type { CalendarPlanMessages } from '../../../i18n/en/calendar-plan.js';
import type { CommonMessages } from '../../../i18n/en/common.js';
import { focusOn } from '../../../ui/focus.js';
import type { Words } from '../../../ui/words.js';
import { today } from '../../base/days.js';
import type { KeepingNotice } from '../../base/keeping-notices.js';
import type { Saving } from '../../base/worksheet.js';
import { LessonNames } from './lesson-names.js';
import type { LineWords } from './lines.js';
import { markPlan } from './mark.js';
import { commonWords, planWords } from './plan-words.js';

/** The calendar as its plan sees it. */
export type PlanHost = LitElement & KitHost & { readonly editable: boolean };

/** What is on the screen beside or in place of the calendar. */
export type Place = 'calendar' | 'changes' | 'plan' | 'form' | 'ways';

/** The kept changes of one program and where a person is in changing them. */
export class PlanDesk implements ReactiveController {
  place: Place = 'calendar';
  saving: Saving = 'none';
  trouble: KitErrorCode | undefined;
  notice: KeepingNotice | undefined;
  /** What the site says by now, where the page does not know it yet. */
  newer: ProgramSettings | undefined;
  /** What was just done, and what stood before. */
  undoing: { readonly text: string; readonly before: PlanBody } | undefined;
  readonly names: LessonNames;
  readonly keeping: Watch<KeepingState>;
  readonly #words: Words<CalendarPlanMessages>;
  readonly #common: Words<CommonMessages>;
  readonly #record: Watch<{ readonly found: KitRecord<'plan-edits'> | undefined }>;
  /** What was saved last from here; the watch may be a moment behind. */
  #own: KitRecord<'plan-edits'> | undefined;
  /** What could not be saved stays here. */
  #unsaved: PlanBody | undefined;
  #line: Promise<boolean> = Promise.resolve(true);
  #applied: { said: ProgramSettings; edits: readonly PlanEdit[]; settings: ProgramSettings } | undefined;

  constructor(
    readonly host: PlanHost,
    readonly announce: (text: string) => void,
  ) {
    this.#words = planWords(host);
    this.#common = commonWords(host);
    this.names = new LessonNames(() => host.requestUpdate());
    this.#record = new Watch(
      host,
      (kit) => {
        const query = kit.records.one('plan-edits', planId);
        return { kinds: query.kinds, read: async () => ({ found: await query.read() }) };
      },
      () => this.#forget(),
    );
    this.keeping = new Watch(host, (kit) => kit.keeping.state());
    host.addController(this);
    host.kitSource.opens = true;
    host.kitSource.retry();
  }

  /** Whether its words are there. */
  get isReady(): boolean {
    return this.#words.ready && this.#common.ready;
  }

  get t(): CalendarPlanMessages {
    return this.#words.t;
  }

  get common(): CommonMessages {
    return this.#common.t;
  }

  get language(): string {
    return this.#words.language;
  }

  /** For `Intl`. */
  get locale(): string {
    return this.#words.locale;
  }

  get lineWords(): LineWords {
    const { t, locale, language, names } = this;
    return { t, locale, language, lesson: (id) => names.of(id, language) };
  }

  get kit(): Kit | undefined {
    return this.host.kitSource.kit;
  }

  /** What the host says, without any change of ours: on the page, or newer on its site. */
  get said(): ProgramSettings | undefined {
    return this.newer ?? this.host.kitSource.program?.settings;
  }

  get body(): PlanBody {
    return this.#unsaved ?? this.#current?.body ?? emptyPlan;
  }

  /** Nothing that was kept may be shown: after a quick exit, or under a closed lock. */
  get isCovered(): boolean {
    const { mustAsk = false, lock } = this.keeping.value ?? {};
    return mustAsk || (lock?.isClosed ?? false);
  }

  /** The changes that the host does not say yet. */
  get edits(): readonly PlanEdit[] {
    const { said } = this;
    return said && !this.isCovered ? openEdits(said, this.body.edits) : [];
  }

  /** The host's settings with the changes in them; the same object as long as neither changes. */
  settings(page: ProgramSettings): ProgramSettings {
    const said = this.newer?.programId === page.programId ? this.newer : page;
    const { edits } = this.isCovered ? emptyPlan : this.body;
    if (this.#applied?.said !== said || this.#applied.edits !== edits) {
      const open = openEdits(said, edits);
      this.#applied = { said, edits, settings: open.length > 0 ? applyEdits(said, open) : said };
    }
    return this.#applied.settings;
  }

  /** The plan as it stands here, with every change. */
  get plan(): ProgramSettings | undefined {
    return this.said && this.settings(this.said);
  }

  /** What stands in a field now, here. */
  now({ kind, at }: Pick<PlanWish, 'kind' | 'at'>): PlanWish {
    return { kind, at, value: this.plan ? readField(this.plan, kind, at) : null } as PlanWish;
  }

  hostUpdated(): void {
    if (this.kit && this.#record.value && !this.#unsaved)
      markPlan(this.kit.program, this.body.edits.length > 0);
  }

  /** Goes to a view and puts the focus on its heading, or on the element with the id `focus`. */
  go(place: Place, focus = 'view-heading'): void {
    this.place = place;
    this.undoing = undefined;
    this.focus(focus);
  }

  /** Puts the focus on a part of the view once it is there. */
  focus(id: string): void {
    focusOn(this.host, id);
  }

  /** Keeps some changes, on top of those that are there. */
  wish(wishes: readonly PlanWish[], text: string): Promise<boolean> {
    const { said } = this;
    if (!said) return Promise.resolve(false);
    return this.change((body) => ({ ...body, edits: withChanges(body.edits, wishes, said, today()) }), text);
  }

  /** Changes what is kept; with a `text` it says so and offers the way back. */
  change(change: (body: PlanBody) => PlanBody, text?: string): Promise<boolean> {
    const before = this.body;
    const next = change(before);
    this.#unsaved = next;
    this.saving = 'saving';
    this.undoing = text === undefined ? undefined : { text, before };
    if (text !== undefined) this.announce(text);
    this.host.requestUpdate();
    this.#line = this.#line.then(() => this.#save(change, next));
    return this.#line;
  }

  undo(): void {
    const { undoing } = this;
    if (undoing) void this.change((body) => ({ ...body, edits: undoing.before.edits }));
    this.focus('view-heading');
  }

  /** Tries again what could not be saved. */
  retry(): void {
    if (this.host.kitSource.error) this.host.kitSource.retry();
    const body = this.#unsaved;
    if (body) void this.change(() => body);
    else this.host.requestUpdate();
  }

  /** Runs a command of the store; a failure is told kindly. */
  run(command: () => Promise<unknown>): void {
    command().catch((thrown: unknown) => this.#report(thrown));
  }

  /** On top of what is on the disk by then: another tab, or what was not read yet, is never written over. */
  async #save(change: (body: PlanBody) => PlanBody, shown: PlanBody): Promise<boolean> {
    try {
      const kit = await this.host.kitSource.program?.kit();
      if (!kit) throw new KitError('kit-not-loaded');
      const stored = await kit.records.one('plan-edits', planId).read();
      const body = change(stored?.body ?? emptyPlan);
      // What the host says by now need not be remembered.
      const edits = this.said ? openEdits(this.said, body.edits) : body.edits;
      this.#own = await kit.records.save('plan-edits', {
        id: planId,
        body: { ...body, edits },
        ...(stored ? { base: stored.revision } : {}),
      });
      if (this.#unsaved === shown) {
        this.#unsaved = undefined;
        this.saving = 'saved';
        this.trouble = undefined;
      }
      return true;
    } catch (thrown) {
      this.saving = 'failed';
      this.#report(thrown);
      return false;
    } finally {
      this.host.requestUpdate();
    }
  }

  /** The newest revision that is known here. */
  get #current(): KitRecord<'plan-edits'> | undefined {
    const [own, read] = [this.#own, this.#record.value?.found];
    return own && (!read || read.order < own.order) ? own : read;
  }

  #report(thrown: unknown): void {
    this.trouble = KitError.from(thrown, 'storage-failed').code;
    this.host.requestUpdate();
  }

  /** Everything is being erased: nothing of it stays on the screen. */
  #forget(): void {
    this.#own = this.#unsaved = this.undoing = this.notice = undefined;
    this.saving = 'none';
    this.place = 'calendar';
    if (this.said) markPlan(this.said.programId, false);
  }
}
