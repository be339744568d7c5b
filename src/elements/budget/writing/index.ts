import { nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import { monthId, monthsOn, type Month } from '../../../domain/budget/month.js';
import type { Spent } from '../../../domain/budget/totals.js';
import { budgetWriting, type BudgetWritingMessages } from '../../../i18n/en/budget-writing.js';
import { messagePacks } from '../../../i18n/registry.js';
import { moneyStyles } from '../../../ui/styles/money.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import type { Budget } from '../budget.js';
import { monthQuery } from '../ledger.js';
import { Linked } from '../linked.js';
import type { Place } from '../place.js';
import { takePlan } from '../plan-commands.js';
import type { Room } from '../rooms.js';
import type { MonthRecord } from '../values.js';
import { moveView } from './move-view.js';
import { watchOpenShares, type OpenShare } from './open-shares.js';
import { ownView } from './own-view.js';
import { planView } from './plan-view.js';
import { spendView } from './spend-view.js';
import { takeSpending } from './spend-commands.js';
import { writingStyles } from './writing.styles.js';

const packs = () =>
  messagePacks<BudgetWritingMessages>('budget-writing', {
    es: () => import('../../../i18n/es/budget-writing.js').then((pack) => pack.budgetWriting),
  });

/** A part of the fields of a spending that can be added. */
export type Part = keyof BudgetWritingMessages['spend']['parts'];

/** Planning a month, writing down what was spent, and the person's settings. */
export class WritingRoom implements Room {
  readonly linked: Linked;
  /** The month before the one that is planned. */
  readonly before: Watch<{ readonly record: MonthRecord | undefined; readonly spent: Spent }>;
  /** Ids of what the coach said yes to. */
  readonly approved: Watch<readonly string[]>;
  readonly openShares: Watch<readonly OpenShare[]>;
  /** Which part of a spending is out. */
  part: Part | undefined;
  /** A line of one's own, as it is typed. */
  ownLine = '';
  readonly #words: Words<BudgetWritingMessages>;
  #place: Place | undefined;
  #month: Month | undefined;

  constructor(readonly budget: Budget) {
    const { host } = budget;
    this.#words = new Words(host, budgetWriting, packs());
    this.linked = new Linked(budget);
    this.before = new Watch(host, (kit) => {
      if (this.#month === undefined) return undefined;
      const month = monthsOn(this.#month, -1);
      const plan = kit.records.one('budget-month', monthId(month));
      const spent = monthQuery(kit, month, budget.currency, 50, budget.stillThere());
      return {
        kinds: [...plan.kinds, ...spent.kinds],
        read: async () => ({ record: await plan.read(), spent: (await spent.read()).spent }),
      };
    });
    this.approved = new Watch(host, (kit) => {
      const query = kit.records.list('purchase', { limit: 500 });
      return {
        kinds: query.kinds,
        read: async () =>
          (await query.read()).filter(({ body }) => body.answer === 'yes').map(({ id }) => id),
      };
    });
    this.openShares = watchOpenShares(budget);
    wear(host.shadowRoot, [moneyStyles, writingStyles]);
  }

  get t(): BudgetWritingMessages {
    return this.#words.t;
  }

  render(place: Place): unknown {
    if (place !== this.#place) {
      this.#place = place;
      this.part = undefined;
      this.ownLine = '';
      const month = place.view === 'plan' ? place.month : undefined;
      if (month !== this.#month) {
        this.#month = month;
        this.before.refresh(true);
      }
    }
    if (!this.#words.ready) return nothing;
    switch (place.view) {
      case 'plan':
        takePlan(this.budget);
        return planView(this, place);
      case 'move':
        return moveView(this, place.line);
      case 'spend':
        takeSpending(this.budget, place.spending);
        return spendView(this, place.spending);
      case 'own':
        return ownView(this);
      default:
        return nothing;
    }
  }
}

/** Made once, at its first use. */
export const create = (budget: Budget): WritingRoom => new WritingRoom(budget);
