import { emptyGoal, type GoalBody, type GoalState } from '../../domain/goal/goal.js';
import { emptySocialPlan, socialPlanId, type SocialPlanBody } from '../../domain/goal/social-plan.js';
import type { GoalPlannerLaterMessages } from '../../i18n/en/goal-planner-later.js';
import type { Words } from '../../ui/words.js';
import type { DeskHost } from '../base/desk.js';
import type { KitRecord } from '../../domain/record.js';
import { Shelf, type PlannerShell } from './shelf.js';
import { Writing } from '../base/writing.js';

/** Goals shown at first, and with each "Show more". */
export const pageSize = 50;

/**
 * Where a person is in the worksheet and what they are writing, on top of what the store remembers. Views read
 * it; what they ask for stands in `commands`.
 */
export class Planner extends Shelf {
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

  /** Outings of a goal; there with the views that come later. */
  outingsFor: ((goal: string) => readonly KitRecord<'outing'>[]) | undefined;

  /** The money of a goal, on its page; it comes in a file of its own. */
  money: { render(goal: string): unknown } | undefined;

  readonly goal: Writing<'goal'>;
  readonly life: Writing<'social-plan'>;

  #restored = false;

  constructor(host: DeskHost, shell: PlannerShell) {
    super(host, shell);
    this.goal = new Writing(host, 'goal', {
      ...this.progress,
      saved: (record) => {
        this.remember([record]);
        this.shell.kept(record.id);
      },
    });
    this.life = new Writing(host, 'social-plan', {
      ...this.progress,
      saved: (record) => this.shell.kept(record.id),
    });
  }

  protected override get writings() {
    return [this.goal, this.life];
  }

  /** Words of the views that come later. Asked for only by these. */
  get more(): GoalPlannerLaterMessages {
    if (!this.later) throw new Error('asked for words that are not there yet');
    return this.later.t;
  }

  /** One goal as it stands in the fields, or as it was kept last. */
  body(id: string): GoalBody | undefined {
    return (this.goal.id === id ? this.goal.value : undefined) ?? this.record(id)?.body;
  }

  /** The social plan as it stands in the fields, or as it was kept last. */
  get lifeBody(): SocialPlanBody {
    return this.life.value ?? this.plan.value?.body ?? emptySocialPlan;
  }

  protected override turned(): void {
    this.ordering = false;
    this.allReviews = false;
    this.asksBlank = false;
    this.badDays.clear();
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

  override hostUpdate(): void {
    this.takeIn();
    super.hostUpdate();
    this.#restore();
    if (this.life.id && !this.life.isDirty && this.plan.value) this.takeLife();
  }

  protected override forgetAll(): void {
    super.forgetAll();
    this.#restored = false;
  }

  /** After a reload this tab comes back to the same view with the same words. */
  #restore(): void {
    const { kit } = this.host.kitSource;
    const isThere = this.goals.value && this.goalDrafts.value && this.planDrafts.value;
    if (this.#restored || !kit || !isThere) return;
    this.#restored = true;
    if (this.list.length > 0 || this.plan.value) this.shell.saved('saved');
    if (this.place.view !== 'home') return;
    const place = this.rememberedPlace();
    if (place.view === 'write' || place.view === 'life') this.takeLife();
    if (place.view === 'write' || place.view === 'review') {
      const isFound = this.take(place.goal) !== undefined;
      // On the first step a new goal has no word of its own yet.
      if (!isFound && place.view === 'write' && place.step === 'life') this.goal.open(place.goal, emptyGoal);
      else if (!isFound) return;
    } else if ('goal' in place && !this.record(place.goal)) return;
    this.place = place;
  }
}
