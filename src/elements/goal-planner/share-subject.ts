import type { SharingState } from '../../domain/sharing.js';
import type { ShareSubject } from '../base/share/share-desk.js';
import { ImlGoalPlannerShared } from './goal-planner-events.js';
import type { Planner } from './planner.js';
import { keepGoal } from './writing-commands.js';

/** What of a goal is the goal planner's own when it is shared. */
export class GoalToShare implements ShareSubject {
  readonly kind = 'goal';
  /** "Also tell: someone else picked it for me" is ticked. */
  tellsOwner = false;

  constructor(readonly planner: Planner) {}

  get told(): readonly string[] {
    return this.tellsOwner ? ['whose'] : [];
  }

  async keep(goal: string): Promise<void> {
    if (this.planner.goal.id === goal) await keepGoal(this.planner);
  }

  state(goal: string): SharingState | undefined {
    return this.planner.sharing.value?.get(goal);
  }

  said(): { changed: string; given: string; waiting: string } {
    const { changedAt: changed, gaveSaid: given } = this.planner.more.share;
    return { changed, given, waiting: this.planner.t.sharing.waiting };
  }

  shared(goal: string): void {
    this.planner.shell.fire(new ImlGoalPlannerShared(goal));
  }

  leave(goal: string): void {
    this.planner.go({ view: 'goal', goal });
  }
}
