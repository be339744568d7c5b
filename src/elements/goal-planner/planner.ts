import type { DraftState } from '../../context/draft-keeper.js';
import { emptyGoal, type GoalBody, type GoalState } from '../../domain/goal/goal.js';
import { emptySocialPlan, socialPlanId, type SocialPlanBody } from '../../domain/goal/social-plan.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { CommonMessages } from '../../i18n/en/common.js';
import type { GoalPlannerLaterMessages } from '../../i18n/en/goal-planner-later.js';
import type { GoalPlannerMessages } from '../../i18n/en/goal-planner.js';
import type { Words } from '../../ui/words.js';
import { today } from '../base/days.js';
import { home, rememberedPlace, rememberPlace, type Place } from './place.js';
import { Shelf, type PlannerHost } from './shelf.js';
import { Writing } from '../base/writing.js';

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

/** Goals shown at first, and with each "Show more". */
export const pageSize = 50;

/**
 * Where a person is in the worksheet and what they are writing, on top of what the store remembers. Views read
 * it; what they ask for stands in `commands`.
 */
export class Planner extends Shelf {
  place: Place = home;
  filter: GoalState | 'all' = 'all';
  shown = pageSize;
  /** Move buttons are out. */
  ordering = false;
  /** All past reviews are out. */
  allReviews = false;
  /** "There are no words here yet" is asked. */
  asksBlank = false;
  /** Drafts of gone tabs, `record/tab`, that are being written on in this tab. */
  readonly takenOver = new Set<string>();
  /** Moves in the list, one after the other. */
  moving: Promise<void> = Promise.resolve();
  /** Fields with a day that does not exist, and what is said there. */
  readonly badDays = new Map<string, string>();
  /** Words of the views that come later; there before any of these is shown. */
  later: Words<GoalPlannerLaterMessages> | undefined;

  readonly goal: Writing<'goal'>;
  readonly life: Writing<'social-plan'>;

  #program: string | undefined;
  #restored = false;
  #draftState: DraftState = 'clean';

  constructor(
    host: PlannerHost,
    readonly shell: PlannerShell,
  ) {
    super(host);
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

  /** One goal as it stands in the fields, or as it was kept last. */
  body(id: string): GoalBody | undefined {
    return (this.goal.id === id ? this.goal.value : undefined) ?? this.record(id)?.body;
  }

  /** The social plan as it stands in the fields, or as it was kept last. */
  get lifeBody(): SocialPlanBody {
    return this.life.value ?? this.plan.value?.body ?? emptySocialPlan;
  }

  /** Goes to a view and puts the focus on its heading, or on the element with the id `focus`. */
  go(place: Place, focus = 'view-heading'): void {
    this.place = place;
    this.ordering = false;
    this.allReviews = false;
    this.asksBlank = false;
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

  hostUpdate(): void {
    this.takeIn();
    this.#leaveProgram();
    this.#restore();
    if (this.life.id && !this.life.isDirty && this.plan.value) this.takeLife();
  }

  hostUpdated(): void {
    const { state } = this.goal.state === 'clean' ? this.life : this.goal;
    if (state === this.#draftState) return;
    this.#draftState = state;
    if (state !== 'clean') this.shell.saved(state === 'dirty' ? 'saving' : state);
  }

  /** At once: what is erased leaves the screen, and a press that is still in line would write it anew. */
  protected override erased(): void {
    this.#start();
  }

  /** Words belong to the program in which they were written, also when the page changes its program. */
  #leaveProgram(): void {
    const program = this.host.kitSource.kit?.program;
    if (program === undefined || program === this.#program) return;
    const isOther = this.#program !== undefined;
    this.#program = program;
    if (!isOther) return;
    this.#restored = false;
    this.#start();
  }

  #start(): void {
    for (const writing of [this.goal, this.life]) writing.forget();
    this.forgetAll();
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
      const isFound = this.take(place.goal) !== undefined;
      // On the first step a new goal has no word of its own yet.
      if (!isFound && place.view === 'write' && place.step === 'life') this.goal.open(place.goal, emptyGoal);
      else if (!isFound) return;
    } else if ('goal' in place && !this.record(place.goal)) return;
    this.place = place;
  }

  #rememberPlace(): void {
    const program = this.host.kitSource.kit?.program ?? this.host.kitSource.program?.settings.programId;
    if (program !== undefined) rememberPlace(program, this.place);
  }
}
