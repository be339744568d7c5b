import type { Typed } from '../../../domain/budget/month.js';
import type { SpendingDraft } from '../../../domain/budget/spending.js';
import { sum } from '../../../domain/money/money.js';
import { readTyped } from '../../../domain/money/read-typed.js';
import { splitRest } from '../../../domain/money/split.js';
import type { WritingRoom } from './index.js';

/** The id of the field of a part. */
export const partId = (at: number): string => `part-${at}`;

/** The parts as they are typed; undefined where a field is empty, so that it takes an equal part of the rest. */
export const typedParts = ({ budget: b }: WritingRoom, { currency, shares }: SpendingDraft, typed: Typed) =>
  shares.map((_, at) => {
    const read = readTyped(typed[partId(at)] ?? '', currency, b.shell.words.language);
    return 'amount' in read ? read.amount : undefined;
  });

/** What it was in all, as it is typed now. */
export const totalOf = ({ budget: b }: WritingRoom, value: SpendingDraft, typed: Typed): number => {
  const text = typed['total'];
  if (text === undefined) return sum(value.shares.map(({ amount }) => amount));
  const read = readTyped(text, value.currency, b.shell.words.language);
  return 'amount' in read ? read.amount : 0;
};

/** Why the parts do not add up, in words; undefined where they do. */
export function splitTrouble(room: WritingRoom, value: SpendingDraft): string | undefined {
  const { budget: b, t } = room;
  const typed = value.typed ?? {};
  if (value.shares.length === 0 || typed['total'] === undefined) return undefined;
  const split = splitRest(totalOf(room, value, typed), typedParts(room, value, typed));
  if ('over' in split) return t.split.over(b.words(split.over, value.currency));
  return 'left' in split ? t.split.left(b.amount(split.left, value.currency)) : undefined;
}
