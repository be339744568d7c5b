import { html, nothing, type TemplateResult } from 'lit';
import { mostShares, simplestWeights, splitByWeights, splitRest } from '../../../domain/money/split.js';
import { sum } from '../../../domain/money/money.js';
import type { Typed } from '../../../domain/budget/month.js';
import type { Share, SpendingDraft } from '../../../domain/budget/spending.js';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { amountField } from '../amount-field.js';
import { saveOwn } from '../own-commands.js';
import { groupPrice, groupSum, withGroupTotal } from './group-price.js';
import type { WritingRoom } from './index.js';
import { partId, splitTrouble, totalOf, typedParts } from './split-sums.js';
import { changeSpending } from './spend-commands.js';

const me: Share = { name: '', amount: 0 };

/** The shares with what is typed now, and the person's own part as the amount of the spending. */
function reckon(room: WritingRoom, value: SpendingDraft, typed: Typed): void {
  const total = totalOf(room, value, typed);
  const known = typedParts(room, value, typed);
  const { weights } = room.budget.ownBody.split;
  const isUsual = known.every((part) => part === undefined) && weights.length === known.length;
  const split = isUsual ? { shares: splitByWeights(total, weights) } : splitRest(total, known);
  const amounts = 'shares' in split ? split.shares : known.map((part) => part ?? 0);
  const shares = value.shares.map((share, at) => ({ ...share, amount: amounts[at] ?? 0 }));
  // The person's own part is the amount now, whatever was typed for it before.
  const { amount: _typed, ...rest } = typed;
  changeSpending(room.budget, { shares, amount: shares[0]?.amount ?? 0, typed: rest });
}

/** Begins a shared cost: with the people and the parts of the last time, where the person kept those. */
export function beginSplit(room: WritingRoom): void {
  const { budget: b } = room;
  const { value } = b.spending;
  if (!value || value.shares.length > 0) return;
  const { names } = b.ownBody.split;
  const others = names.length > 0 ? names : [''];
  const { amount: total, ...typed } = value.typed ?? {};
  const shares = [me, ...others.map((name) => ({ name, amount: 0 }))];
  const next = { ...value, shares };
  reckon(room, next, total === undefined ? typed : { ...typed, total });
}

const nameOf = ({ t }: WritingRoom, share: Share, at: number): string =>
  at === 0 ? t.split.me : isBlank(share.name) ? t.split.someone(at + 1) : share.name;

/** A cost that several share: what it was in all, who shares it, and each part. */
export function splitPart(room: WritingRoom, value: SpendingDraft): TemplateResult {
  const { budget: b, t } = room;
  const { currency, shares } = value;
  const typed = value.typed ?? {};
  const trouble = splitTrouble(room, value);
  const onBlur = () => void b.spending.flush();
  const rename = (at: number) => (name: string) =>
    changeSpending(b, { shares: shares.map((share, place) => (place === at ? { ...share, name } : share)) });
  const setCount = (next: readonly Share[]) => {
    const kept: Record<string, string> = {};
    for (const name of Object.keys(typed))
      if (!name.startsWith('part-') || Number(name.slice(5)) < next.length) kept[name] = typed[name] ?? '';
    const total = typed['total'] ?? '';
    reckon(room, { ...value, shares: next }, { ...kept, total });
  };
  const remember = async () => {
    const isEqual = typedParts(room, value, typed).every((part) => part === undefined);
    const split = {
      names: shares.slice(1).map(({ name }) => name),
      weights: isEqual ? [] : simplestWeights(shares.map(({ amount }) => amount)),
    };
    if (await saveOwn(b, { split })) b.shell.announce(t.split.remembered);
  };
  const price = (next: Typed) => {
    const group = groupSum(room, currency, next);
    if (!group) return changeSpending(b, { typed: next });
    const { coming } = group;
    const people = Array<Share>(Math.max(2, coming))
      .fill(me)
      .map((one, at) => shares[at] ?? one);
    const kept: Record<string, string> = {};
    // Each pays the same: parts of before would not add up to another number of people.
    for (const name of Object.keys(next)) if (!name.startsWith('part-')) kept[name] = next[name] ?? '';
    reckon(room, { ...value, shares: people }, withGroupTotal(kept, group, currency));
  };
  const parts = shares.map((share, at) => `${nameOf(room, share, at)} ${b.amount(share.amount, currency)}`);
  return html`<fieldset class="part" id="part">
    <legend id="part-legend" tabindex="-1">${t.spend.parts.split}</legend>
    ${amountField(b, {
      id: 'total',
      label: t.split.total,
      typed,
      amount: sum(shares.map(({ amount }) => amount)),
      currency,
      error: trouble,
      onBlur,
      onChange: (_total, next) => reckon(room, value, next),
    })}
    ${groupPrice(room, value, price)}
    ${shares.map(
      (share, at) =>
        html`${
          at === 0
            ? nothing
            : textField({
                id: `share-${at}`,
                label: t.split.person(at + 1),
                value: share.name,
                onInput: rename(at),
                onBlur,
              })
        }
        ${amountField(b, {
          id: partId(at),
          label: at === 0 ? t.split.me : t.split.part(nameOf(room, share, at)),
          hint: t.split.partHint,
          typed: { ...typed, [partId(at)]: typed[partId(at)] ?? '' },
          amount: undefined,
          currency,
          onBlur,
          onChange: (_part, next) => reckon(room, value, next),
        })}`,
    )}
    ${trouble === undefined ? html`<p class="field" role="status">${t.split.result(parts.join(', '))}</p>` : nothing}
    <div class="actions">
      ${
        shares.length < mostShares
          ? button({
              kind: 'plain',
              icon: 'plus',
              label: t.split.add,
              onPress: () => setCount([...shares, me]),
            })
          : nothing
      }
      ${shares.length > 2 ? button({ kind: 'text', label: t.split.remove, onPress: () => setCount(shares.slice(0, -1)) }) : nothing}
      ${button({ kind: 'text', label: t.split.remember, onPress: () => void remember() })}
      ${button({ kind: 'text', label: t.split.stop, onPress: () => endSplit(room, value) })}
    </div>
  </fieldset>`;
}

function endSplit({ budget: b }: WritingRoom, value: SpendingDraft): void {
  const { amount } = value.shares[0] ?? { amount: value.amount };
  changeSpending(b, { shares: [], amount, typed: undefined });
  b.focus('amount');
}
