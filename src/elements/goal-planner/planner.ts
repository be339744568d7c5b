import type { LitElement } from 'lit';
import type { Draft, Goal, Plan } from './values.js';
import type { DraftState } from '../../context/draft-keeper.js';
import type { KitHost } from '../../context/kit-source.js';
import type { Kit, WatchedQuery } from '../../context/program.js';
import { Watch } from '../../context/watch.js';
import { emptyGoal, type GoalBody, type GoalState } from '../../domain/goal/goal.js';
import { firstRank, inOrder } from '../../domain/goal/order.js';
import { emptySocialPlan, socialPlanId, type SocialPlanBody } from '../../domain/goal/social-plan.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { SharingState } from '../../domain/sharing.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { GoalPlannerLaterMessages } from '../../i18n/en/goal-planner-later.js';
import type { GoalPlannerMessages } from '../../i18n/en/goal-planner.js';
import type { Words } from '../../ui/words.js';
import { today } from './days.js';
import { home, looksNew, rememberedPlace, rememberPlace, type Place } from './place.js';
import { Writing } from './writing.js';

/** What only the element itself can do for its views. */
export interface PlannerShell {
  readonly words: Words<GoalPlannerMessages>;
  readonly common: Words<CommonMessages>;
  announce(text: string): void;
  saved(saving: 'saving' | 'saved' | 'failed'): void;
  report(thrown: unknown): void;
  showUndo(text: string, undo: () => void): void;
  hideUndo(): void;
  fire(event: Event): void;
  /** Called with a goal's or the plan's id after a person's words were kept. */
  kept(id: string): void;
}

/** The element as its views see it. */
export type PlannerHost = LitElement & KitHost;

/** Goals shown at first, and with each "Show more". */
export const pageSize = 50;

/** Whether the store holds nothing of this worksheet; read anew at each change of keeping and each erasing. */
const emptiness = ({ records, drafts }: Kit): WatchedQuery<{ readonly isEmpty: boolean }> => ({
  kinds: ['erased'],
  read: async () => {
    const lists = [
      records.list('goal', { limit: 1 }),
      records.trashed('goal'),
      drafts.list('goal'),
      drafts.list('social-plan'),
    ];
    const found = await Promise.all(lists.map((list) => list.read()));
    const plan = await records.one('social-plan', socialPlanId).read();
    return { isEmpty: !plan && found.every(({ length }) => length === 0) };
  },
});

/**
 * Where a person is in the worksheet and what they are writing, beside what the store remembers. Views read
 * it; what they ask for stands in `commands`.
 */
export class Planner {
  place: Place = home;
  filter: GoalState | 'all' = 'all';
  shown = pageSize;
  /** Move buttons are out. */
  ordering = false;
  /** All past reviews are out. */
  allReviews = false;
  /** "There are no words here yet" is asked. */
  asksBlank = false;
  /** The goal that "Delete for good now" was pressed on, until that is answered. */
  purging: string | undefined;
  /** Drafts of gone tabs, `record/tab`, that are being written on in this tab. */
  readonly takenOver = new Set<string>();
  /** Moves in the list, one after the other. */
  moving: Promise<void> = Promise.resolve();
  /** Fields with a day that does not exist, and what is said there. */
  readonly badDays = new Map<string, string>();
  /** Words of the views that come later; there before any of these is shown. */
  later: Words<GoalPlannerLaterMessages> | undefined;

  readonly goals: Watch<readonly Goal[]>;
  readonly plan: Watch<Plan | undefined>;
  readonly sharing: Watch<ReadonlyMap<string, SharingState>>;
  readonly trash: Watch<readonly Goal[]>;
  readonly goalDrafts: Watch<readonly Draft<'goal'>[]>;
  readonly planDrafts: Watch<readonly Draft<'social-plan'>[]>;
  readonly #emptiness: Watch<{ readonly isEmpty: boolean }>;
  readonly goal: Writing<'goal'>;
  readonly life: Writing<'social-plan'>;

  readonly #fresh = new Map<string, Goal>();
  #known: readonly Goal[] | undefined;
  #restored = false;
  #asked: string | undefined;
  #isNew: boolean | undefined;
  #knownEmptiness: { readonly isEmpty: boolean } | undefined;
  #draftState: DraftState = 'clean';

  constructor(
    readonly host: PlannerHost,
    readonly shell: PlannerShell,
  ) {
    this.goals = new Watch(host, (kit) => kit.records.list('goal', { limit: 10_000 }));
    this.plan = new Watch(host, (kit) => kit.records.one('social-plan', socialPlanId));
    this.sharing = new Watch(host, (kit) => kit.sharing.states());
    this.trash = new Watch(host, (kit) => kit.records.trashed('goal'));
    this.goalDrafts = new Watch(host, (kit) => kit.drafts.list('goal'));
    this.planDrafts = new Watch(host, (kit) => kit.drafts.list('social-plan'));
    // Read again after every change of keeping and every erasing, whichever element or tab it came from.
    this.#emptiness = new Watch(host, emptiness);
    const events = {
      saving: () => this.shell.saved('saving'),
      failed: (error: unknown) => {
        this.shell.saved('failed');
        this.shell.report(error);
      },
    };
    this.goal = new Writing(host, 'goal', {
      ...events,
      saved: (record) => {
        this.remember([record]);
        this.shell.kept(record.id);
      },
    });
    this.life = new Writing(host, 'social-plan', {
      ...events,
      saved: (record) => this.shell.kept(record.id),
    });
    host.addController(this);
  }

  get t(): GoalPlannerMessages {
    return this.shell.words.t;
  }

  /** Words of the views that come later. Asked for only by these. */
  get more(): GoalPlannerLaterMessages {
    if (!this.later) throw new Error('asked for words that are not there yet');
    return this.later.t;
  }

  get common(): CommonMessages {
    return this.shell.common.t;
  }

  /** For `Intl`. */
  get locale(): string {
    return this.shell.words.locale;
  }

  get today(): PlainDate {
    return today();
  }

  /** Whether there may be goals that the store has not told yet; then nobody is greeted as new. */
  get isWaiting(): boolean {
    const { program, error } = this.host.kitSource;
    if (this.goals.value || this.goals.error || error) return false;
    const id = program?.settings.programId;
    // Asked once for each program: opening the store leaves its own traces.
    if (id !== this.#asked || this.#isNew === undefined) this.#isNew = looksNew(id);
    this.#asked = id;
    return !this.#isNew;
  }

  /** Every goal in the person's own order, with what this tab has just written. */
  get list(): readonly Goal[] {
    const known = this.goals.value ?? [];
    const ids = new Set(known.map(({ id }) => id));
    const all = [
      ...known.map((goal) => this.#fresh.get(goal.id) ?? goal),
      ...[...this.#fresh.values()].filter(({ id }) => !ids.has(id)),
    ];
    return inOrder(all.map((goal) => ({ id: goal.id, rank: goal.body.rank, goal }))).map(({ goal }) => goal);
  }

  /** One goal as it was kept last. */
  record(id: string): Goal | undefined {
    return this.#fresh.get(id) ?? this.goals.value?.find((goal) => goal.id === id);
  }

  /** One goal as it stands in the fields, or as it was kept last. */
  body(id: string): GoalBody | undefined {
    return (this.goal.id === id ? this.goal.value : undefined) ?? this.record(id)?.body;
  }

  /** The social plan as it stands in the fields, or as it was kept last. */
  get lifeBody(): SocialPlanBody {
    return this.life.value ?? this.plan.value?.body ?? emptySocialPlan;
  }

  /** The rank of a goal that comes first. */
  get firstRank(): number {
    return firstRank(this.list.map(({ id, body }) => ({ id, rank: body.rank })));
  }

  /** Takes in what was just kept, ahead of the change feed. */
  remember(records: readonly Goal[]): void {
    for (const record of records) this.#fresh.set(record.id, record);
    this.host.requestUpdate();
  }

  /** A goal that is in the trash now. */
  forget(id: string): void {
    this.#fresh.delete(id);
  }

  /** Goes to a view and puts the focus on its heading, or on the element with the id `focus`. */
  go(place: Place, focus = 'view-heading'): void {
    this.place = place;
    this.ordering = false;
    this.allReviews = false;
    this.asksBlank = false;
    this.purging = undefined;
    this.badDays.clear();
    this.shell.hideUndo();
    this.#rememberPlace();
    this.focus(focus);
  }

  /** Puts the focus on a part of the view once it is there. */
  focus(id: string): void {
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      const part = this.host.shadowRoot?.getElementById(id);
      part?.focus({ preventScroll: true });
      part?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** Takes a goal up for writing at its newest revision, with what this tab had drafted on it. */
  take(id: string): GoalBody | undefined {
    const record = this.record(id);
    const isNewest = (this.goal.base?.number ?? 0) >= (record?.revision.number ?? 0);
    if (this.goal.id === id && (this.goal.isDirty || isNewest)) return this.goal.value;
    const draft = this.ownDraft(id);
    if (!record && !draft) return undefined;
    this.goal.open(id, record?.body ?? emptyGoal, draft ? draft.base : record?.revision, draft?.value);
    return this.goal.value;
  }

  /** Takes the social plan up for writing. */
  takeLife(): void {
    const record = this.plan.value;
    if (
      this.life.id &&
      (this.life.isDirty || (this.life.base?.number ?? 0) >= (record?.revision.number ?? 0))
    )
      return;
    const draft = this.planDrafts.value?.find(({ tab }) => tab === this.host.kitSource.kit?.drafts.tab);
    const base = draft ? draft.base : record?.revision;
    this.life.open(socialPlanId, record?.body ?? emptySocialPlan, base, draft?.value);
  }

  /** What this tab drafted on a goal. */
  ownDraft(id: string): Draft<'goal'> | undefined {
    const tab = this.host.kitSource.kit?.drafts.tab;
    return this.goalDrafts.value?.find((draft) => draft.record === id && draft.tab === tab);
  }

  hostUpdate(): void {
    if (this.goals.value !== this.#known) {
      this.#known = this.goals.value;
      this.#fresh.clear();
    }
    this.#forgetErased().catch((thrown: unknown) => this.shell.report(thrown));
    this.#restore();
    if (this.life.id && !this.life.isDirty && this.plan.value) this.takeLife();
  }

  hostUpdated(): void {
    const { state } = this.goal.state === 'clean' ? this.life : this.goal;
    if (state === this.#draftState) return;
    this.#draftState = state;
    if (state === 'saving' || state === 'saved' || state === 'failed') this.shell.saved(state);
  }

  /** What was stored and is erased must leave the screen as well, and never be written again. */
  async #forgetErased(): Promise<void> {
    const { value } = this.#emptiness;
    const { kit } = this.host.kitSource;
    if (value === this.#knownEmptiness || !kit) return;
    this.#knownEmptiness = value;
    const wasStored = () =>
      [this.goal, this.life].some(({ base, state }) => base !== undefined || state === 'saved');
    // What was read may be older than what was just kept: only a second look is proof.
    if (!value?.isEmpty || !wasStored() || !(await emptiness(kit).read()).isEmpty) return;
    for (const writing of [this.goal, this.life]) writing.forget();
    this.#fresh.clear();
    this.go(home);
  }

  /** After a reload this tab comes back to the same view with the same words. */
  #restore(): void {
    const { kit } = this.host.kitSource;
    const isThere = this.goals.value && this.goalDrafts.value && this.planDrafts.value;
    if (this.#restored || !kit || !isThere) return;
    this.#restored = true;
    if (this.list.length > 0 || this.plan.value) this.shell.saved('saved');
    if (this.place.view !== 'home') return;
    const place = rememberedPlace(kit.program);
    if (place.view === 'write' || place.view === 'life') this.takeLife();
    if (place.view === 'write' || place.view === 'review') {
      if (!this.take(place.goal)) return;
    } else if ('goal' in place && !this.record(place.goal)) return;
    this.place = place;
  }

  #rememberPlace(): void {
    const program = this.host.kitSource.kit?.program ?? this.host.kitSource.program?.settings.programId;
    if (program !== undefined) rememberPlace(program, this.place);
  }
}
