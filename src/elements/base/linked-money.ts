import { html, nothing } from 'lit';
import { Watch } from '../../context/watch.js';
import { isOwed, netOf } from '../../domain/budget/spending.js';
import { moneyText } from '../../domain/money/format.js';
import type { KitRecord } from '../../domain/record.js';
import { sum } from '../../domain/money/money.js';
import { isBlank } from '../../domain/text.js';
import { linkedMoney, type LinkedMoneyMessages } from '../../i18n/en/linked-money.js';
import { messagePacks } from '../../i18n/registry.js';
import { Words } from '../../ui/words.js';
import type { DeskHost } from './desk.js';
import { own } from './parts.js';

const packs = () =>
  messagePacks<LinkedMoneyMessages>('linked-money', {
    es: () => import('../../i18n/es/linked-money.js').then((pack) => pack.linkedMoney),
  });

/** What it needs of the desk of an element. */
interface MoneyDesk {
  readonly host: DeskHost;
  /** For `Intl`. */
  readonly locale: string;
}

/** What of a person's money is for one goal or outing. */
interface Money {
  readonly owner: string;
  readonly plans: readonly KitRecord<'budget-month'>[];
  readonly spendings: readonly KitRecord<'spending'>[];
  readonly purchases: readonly KitRecord<'purchase'>[];
}

/** The money of the goal or outing on the screen: what is planned for it, what was spent, what was asked. */
export class LinkedMoney {
  readonly #desk: MoneyDesk;
  readonly #words: Words<LinkedMoneyMessages>;
  readonly #money: Watch<Money>;
  #owner: string | undefined;

  constructor(desk: MoneyDesk) {
    this.#desk = desk;
    this.#words = new Words(desk.host, linkedMoney, packs());
    this.#money = new Watch(desk.host, (kit) => {
      const owner = this.#owner;
      if (owner === undefined) return undefined;
      const plans = kit.records.linked('budget-month', owner);
      const spendings = kit.records.linked('spending', owner);
      const purchases = kit.records.linked('purchase', owner);
      return {
        kinds: [...plans.kinds, ...spendings.kinds, ...purchases.kinds],
        read: async () => ({
          owner,
          plans: await plans.read(),
          spendings: await spendings.read(),
          purchases: await purchases.read(),
        }),
      };
    });
  }

  /** The part of its page; nothing where no money is for it. */
  render(owner: string): unknown {
    if (owner !== this.#owner) {
      this.#owner = owner;
      this.#money.refresh(true);
    }
    const { value } = this.#money;
    if (!this.#words.ready || value?.owner !== owner) return nothing;
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

  #planned({ owner, plans }: Money, t: LinkedMoneyMessages): readonly string[] {
    const lines = plans.flatMap(({ body }) =>
      body.lines
        .filter(({ links }) => links.includes(owner))
        .map(({ planned }) => ({ amount: planned, currency: body.currency })),
    );
    return this.#byCurrency(lines, t.planned);
  }

  #spent({ spendings }: Money, t: LinkedMoneyMessages): readonly string[] {
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
      return amount === 0 ? [] : [say(moneyText({ amount, currency }, this.#desk.locale))];
    });
  }
}
