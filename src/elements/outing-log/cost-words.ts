import type { CostRead } from '../../domain/outing/cost.js';
import { moneyText } from '../../domain/money/format.js';
import type { OutingPlanMessages } from '../../i18n/en/outing-plan.js';

/** What an outing costs, in sentences. */
export function costWords(
  read: CostRead,
  currency: string,
  locale: string,
  t: OutingPlanMessages['way'],
): readonly string[] {
  const money = (amount: number) => moneyText({ amount, currency }, locale);
  return [
    read.mine === 0 ? t.nothing(money(read.all)) : t.sum(money(read.mine), money(read.all)),
    ...(read.others?.some((share) => share > 0) ? [t.others(read.others.map(money).join(', '))] : []),
    ...(read.over === undefined ? [] : [t.over(money(read.over))]),
    ...(read.saved > 0 ? [t.saved(money(read.saved))] : []),
    ...(read.missing === undefined ? [] : [t.missing(read.missing)]),
  ];
}
