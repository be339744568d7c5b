import { monthId, type Month } from '../../../domain/budget/month.js';
import type { SharingState } from '../../../domain/sharing.js';
import type { ShareSubject } from '../../base/share/share-desk.js';
import { ImlBudgetShared } from '../budget-events.js';
import type { AskingRoom } from './index.js';

/** What a question and a plan have in common when they are shared. */
abstract class Shared implements ShareSubject {
  abstract readonly kind: 'purchase' | 'budget-month';
  abstract readonly told: readonly string[];

  constructor(readonly room: AskingRoom) {}

  state(record: string): SharingState | undefined {
    return this.room.states.value?.get(record);
  }

  said(): { changed: string; given: string; waiting: string } {
    const { changedAt: changed, gaveSaid: given, waiting } = this.room.t.share;
    return { changed, given, waiting };
  }

  shared(record: string): void {
    this.room.budget.shell.fire(new ImlBudgetShared(record));
  }

  abstract leave(record: string): void;
}

/** A question about a purchase. */
export class PurchaseToShare extends Shared {
  readonly kind = 'purchase';
  readonly told: readonly string[] = [];

  leave(purchase: string): void {
    this.room.budget.go({ view: 'purchase', purchase });
  }
}

/** The plan of a month. The person's own money goes along only where they tick it. */
export class MonthToShare extends Shared {
  readonly kind = 'budget-month';
  /** "Also tell: my own money" is ticked. */
  tellsMine = false;
  #month: Month = '';

  get told(): readonly string[] {
    return this.tellsMine ? ['mine'] : [];
  }

  /** Takes up the plan of a month, if there is one. */
  open(month: Month): void {
    this.#month = month;
    this.tellsMine = false;
    if (this.room.budget.record) this.room.monthDesk.open(monthId(month));
  }

  leave(): void {
    this.room.budget.go({ view: 'month', month: this.#month });
  }
}
