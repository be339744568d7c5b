import { html, nothing } from 'lit';
import { Watch } from '../../context/watch.js';
import { isOwed, netOf } from '../../domain/budget/spending.js';
import { moneyText } from '../../domain/money/format.js';
import type { KitRecord } from '../../domain/record.js';
import { sum } from '../../domain/money/money.js';
import { isBlank } from '../../domain/text.js';
import { goalMoney, type GoalMoneyMessages } from '../../i18n/en/goal-money.js';
import { messagePacks } from '../../i18n/registry.js';
import { Words } from '../../ui/words.js';
import { own } from '../base/parts.js';
import type { Planner } from './planner.js';

const packs = () =>
  messagePacks<GoalMoneyMessages>('goal-money', {
    es: () => import('../../i18n/es/goal-money.js').then((pack) => pack.goalMoney),
  });

/** What of a person's money is for one goal. */
interface Money {
  readonly goal: string;
  readonly plans: readonly KitRecord<'budget-month'>[];
  readonly spendings: readonly KitRecord<'spending'>[];
  readonly purchases: readonly KitRecord<'purchase'>[];
}

/** The money of the goal on the screen: what is planned for it, what was spent, what was asked. */
export class GoalMoney {
  readonly #planner: Planner;
  readonly #words: Words<GoalMoneyMessages>;
  readonly #money: Watch<Money>;
  #goal: string | undefined;

  constructor(planner: Planner) {
    this.#planner = planner;
    this.#words = new Words(planner.host, goalMoney, packs());
    this.#money = new Watch(planner.host, (kit) => {
      const goal = this.#goal;
      if (goal === undefined) return undefined;
      const plans = kit.records.linked('budget-month', goal);
      const spendings = kit.records.linked('spending', goal);
      const purchases = kit.records.linked('purchase', goal);
      return {
        kinds: [...plans.kinds, ...spendings.kinds, ...purchases.kinds],
        read: async () => ({
          goal,
          plans: await plans.read(),
          spendings: await spendings.read(),
          purchases: await purchases.read(),
        }),
      };
    });
  }

  /** The part of the page of a goal; nothing where no money is for it. */
  render(goal: string): unknown {
    if (goal !== this.#goal) {
      this.#goal = goal;
      this.#money.refresh(true);
    }
    const { value } = this.#money;
    if (!this.#words.ready || value?.goal !== goal) return nothing;
    const t = this.#words.t;
    const lines = [...this.#planned(value, t), ...this.#spent(value, t)];
    if (lines.length + value.purchases.length === 0) return nothing;
    return html`<section>
      <h4>${t.heading}</h4>
      <ul class="plain-list">
        ${lines.map((line) => html`<li>${line}</li>`)}
        ${value.purchases.map(
          ({ body }) =>
            html`<li>
              ${isBlank(body.what) ? t.asked : own(body.what)}:
              ${body.answer ? t.answers[body.answer] : t.open}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #planned({ goal, plans }: Money, t: GoalMoneyMessages): readonly string[] {
    const lines = plans.flatMap(({ body }) =>
      body.lines
        .filter(({ links }) => links.includes(goal))
        .map(({ planned }) => ({ amount: planned, currency: body.currency })),
    );
    return this.#byCurrency(lines, t.planned);
  }

  #spent({ spendings }: Money, t: GoalMoneyMessages): readonly string[] {
    const net = spendings.map(({ body }) => ({ amount: netOf(body), currency: body.currency }));
    const owed = spendings
      .filter(({ body }) => isOwed(body))
      .map(({ body }) => ({ amount: netOf(body), currency: body.currency }));
    return [...this.#byCurrency(net, t.spent), ...this.#byCurrency(owed, t.owed)];
  }

  /** Amounts of different currencies are never added. */
  #byCurrency(
    money: readonly { readonly amount: number; readonly currency: string }[],
    say: (amount: string) => string,
  ): readonly string[] {
    const currencies = [...new Set(money.map(({ currency }) => currency))];
    return currencies.flatMap((currency) => {
      const amount = sum(money.filter((one) => one.currency === currency).map((one) => one.amount));
      return amount === 0 ? [] : [say(moneyText({ amount, currency }, this.#planner.locale))];
    });
  }
}
