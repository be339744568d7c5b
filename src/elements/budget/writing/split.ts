import { html, nothing, type TemplateResult } from 'lit';
import { mostShares, splitByWeights, splitRest } from '../../../domain/money/split.js';
import { sum } from '../../../domain/money/money.js';
import { readTyped } from '../../../domain/money/read-typed.js';
import type { Typed } from '../../../domain/budget/month.js';
import type { Share, SpendingDraft } from '../../../domain/budget/spending.js';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { amountField } from '../amount-field.js';
import { saveOwn } from '../own-commands.js';
import type { WritingRoom } from './index.js';
import { changeSpending } from './spend-commands.js';

const me: Share = { name: '', amount: 0 };

const partId = (at: number): string => `part-${at}`;

/** The parts as they are typed; undefined where a field is empty, so that it takes an equal part of the rest. */
const typedParts = ({ budget: b }: WritingRoom, { currency, shares }: SpendingDraft, typed: Typed) =>
  shares.map((_, at) => {
    const read = readTyped(typed[partId(at)] ?? '', currency, b.shell.words.language);
    return 'amount' in read ? read.amount : undefined;
  });

const totalOf = ({ budget: b }: WritingRoom, value: SpendingDraft, typed: Typed): number => {
  const text = typed['total'];
  if (text === undefined) return sum(value.shares.map(({ amount }) => amount));
  const read = readTyped(text, value.currency, b.shell.words.language);
  return 'amount' in read ? read.amount : 0;
};

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

/** Why the parts do not add up, in words; undefined where they do. */
export function splitTrouble(room: WritingRoom, value: SpendingDraft): string | undefined {
  const { budget: b, t } = room;
  const typed = value.typed ?? {};
  if (value.shares.length === 0 || typed['total'] === undefined) return undefined;
  const split = splitRest(totalOf(room, value, typed), typedParts(room, value, typed));
  if ('over' in split) return t.split.over(b.words(split.over, value.currency));
  return 'left' in split ? t.split.left(b.amount(split.left, value.currency)) : undefined;
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
      weights: isEqual ? [] : simplest(shares.map(({ amount }) => amount)),
    };
    if (await saveOwn(b, { split })) b.shell.announce(t.split.remembered);
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

/** Parts as the smallest whole weights, so that they fit what a default may hold. */
function simplest(parts: readonly number[]): readonly number[] {
  const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
  const common = parts.reduce(divisor, 0) || 1;
  const weights = parts.map((part) => part / common);
  const largest = Math.max(...weights);
  return largest > 1_000_000
    ? weights.map((weight) => Math.floor(weight / Math.ceil(largest / 1_000_000)))
    : weights;
}
