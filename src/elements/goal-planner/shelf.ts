import { Watch } from '../../context/watch.js';
import { firstRank, inOrder } from '../../domain/goal/order.js';
import { socialPlanId } from '../../domain/goal/social-plan.js';
import type { SharingState } from '../../domain/sharing.js';
import type { GoalPlannerMessages } from '../../i18n/en/goal-planner.js';
import { Desk, type DeskHost, type DeskShell } from '../base/desk.js';
import { Newcomer } from '../base/newcomer.js';
import { places, type Place } from './place.js';
import type { Draft, Goal, Plan } from './values.js';

/** What only the element itself can do for its views. */
export type PlannerShell = DeskShell<GoalPlannerMessages>;

/** What the store remembers of this worksheet, with what this tab has just kept ahead of the change feed. */
export abstract class Shelf extends Desk<Place, GoalPlannerMessages> {
  readonly goals: Watch<readonly Goal[]>;
  readonly plan: Watch<Plan | undefined>;
  readonly sharing: Watch<ReadonlyMap<string, SharingState>>;
  readonly trash: Watch<readonly Goal[]>;
  readonly goalDrafts: Watch<readonly Draft<'goal'>[]>;
  readonly planDrafts: Watch<readonly Draft<'social-plan'>[]>;
  readonly #fresh = new Map<string, Goal>();
  #known: readonly Goal[] | undefined;
  readonly #newcomer: Newcomer;

  constructor(host: DeskHost, shell: PlannerShell) {
    super(host, shell, places);
    this.#newcomer = new Newcomer(host);
    this.goals = new Watch(
      host,
      (kit) => kit.records.list('goal', { limit: 10_000 }),
      () => {
        this.startAnew();
      },
    );
    this.plan = new Watch(host, (kit) => kit.records.one('social-plan', socialPlanId));
    this.sharing = new Watch(host, (kit) => kit.sharing.states());
    this.trash = new Watch(host, (kit) => kit.records.trashed('goal'));
    this.goalDrafts = new Watch(host, (kit) => kit.drafts.list('goal'));
    this.planDrafts = new Watch(host, (kit) => kit.drafts.list('social-plan'));
  }

  /** Whether there may be goals that the store has not told yet; then nobody is greeted as new. */
  get isWaiting(): boolean {
    return this.#newcomer.isWaiting(Boolean(this.goals.value ?? this.goals.error));
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

  /** What this tab drafted on a goal. */
  ownDraft(id: string): Draft<'goal'> | undefined {
    const tab = this.host.kitSource.kit?.drafts.tab;
    return this.goalDrafts.value?.find((draft) => draft.record === id && draft.tab === tab);
  }

  /** What the store has told since takes the place of what was remembered ahead of it. */
  protected takeIn(): void {
    if (this.goals.value === this.#known) return;
    this.#known = this.goals.value;
    this.#fresh.clear();
  }

  protected override forgetAll(): void {
    this.#fresh.clear();
  }
}
