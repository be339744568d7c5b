import type { PlainDate } from '../../plain-date.js';
import type { ProgramSettings } from '../settings.js';
import { readField, writeField, type PlanKind, type PlanValues } from './fields.js';

/** One field of the host's configuration as a coach wants it. */
export interface PlanEditOf<K extends PlanKind> {
  readonly kind: K;
  /** Which one of its kind; see `PlanValues`. */
  readonly at: string;
  /** What shall stand there; null: nothing. */
  readonly value: PlanValues[K] | null;
  /** What the host said there when it was changed. */
  readonly was: PlanValues[K] | null;
  /** The day on which it was changed. */
  readonly on: PlainDate;
}

/** An edit of any kind. */
export type PlanEdit = { [K in PlanKind]: PlanEditOf<K> }[PlanKind];

/** A field and what shall stand in it. */
export type PlanWish = { [K in PlanKind]: Pick<PlanEditOf<K>, 'kind' | 'at' | 'value'> }[PlanKind];

/** What is kept of a coach's edits, and of those that came by a link: one record a program. */
export interface PlanBody {
  readonly edits: readonly PlanEdit[];
  /** Address of the page that the group opens; `''`: the one on which the edits are made. */
  readonly page: string;
  /** What the group calls the coach; goes with the link. */
  readonly name: string;
}

/** Most edits that are kept. */
export const mostEdits = 500;

/** Nothing changed yet. */
export const emptyPlan: PlanBody = { edits: [], page: '', name: '' };

/** The id of its record: there is one in a program's database, whichever tab writes it first. */
export const planId = '00000000-0000-7000-8000-000000000003';

/** Whether two values say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key]))
  );
}

/** Whether both are about the same field. */
export const isSameField = (a: Pick<PlanEdit, 'kind' | 'at'>, b: Pick<PlanEdit, 'kind' | 'at'>): boolean =>
  a.kind === b.kind && a.at === b.at;

const write = (settings: ProgramSettings, { kind, at, value }: PlanWish): ProgramSettings =>
  writeField(settings, kind, at, value);

/** The last day on which the plan was changed: by the host, or by an edit. */
function changedOn({ planChanged }: ProgramSettings, edits: readonly PlanEdit[]): PlainDate | undefined {
  let last = planChanged;
  for (const { on } of edits) if (last === undefined || on > last) last = on;
  return last;
}

/** The configuration with the edits in it. */
export function applyEdits(settings: ProgramSettings, edits: readonly PlanEdit[]): ProgramSettings {
  const planChanged = changedOn(settings, edits);
  return { ...edits.reduce(write, settings), ...(planChanged === undefined ? {} : { planChanged }) };
}

/**
 * How an edit stands to the host's configuration: `mine` where the host still says what it said then, `both` where
 * the host says something else now, `there` where the host says the same as the edit.
 */
export type EditState = 'mine' | 'both' | 'there';

/** Where an edit stands. */
export function editState(settings: ProgramSettings, { kind, at, value, was }: PlanEdit): EditState {
  const host = readField(settings, kind, at);
  return isSame(host, value) ? 'there' : isSame(host, was) ? 'mine' : 'both';
}

/** Those that the host does not say yet. */
export const openEdits = (settings: ProgramSettings, edits: readonly PlanEdit[]): readonly PlanEdit[] =>
  edits.filter((edit) => editState(settings, edit) !== 'there');

/**
 * One more wish. What the host said before the first edit of the field stays remembered; a wish for what the host
 * says anyway takes the edit away.
 */
export function withWish(
  edits: readonly PlanEdit[],
  wish: PlanWish,
  settings: ProgramSettings,
  on: PlainDate,
): readonly PlanEdit[] {
  const host = readField(settings, wish.kind, wish.at);
  const others = edits.filter((edit) => !isSameField(edit, wish));
  if (isSame(host, wish.value)) return others;
  const before = edits.find((edit) => isSameField(edit, wish));
  return [...others, { ...wish, was: before ? before.was : host, on } as PlanEdit];
}

/** The edits without that of a field: the host's value stands again. */
export const withoutEdit = (
  edits: readonly PlanEdit[],
  field: Pick<PlanEdit, 'kind' | 'at'>,
): readonly PlanEdit[] => edits.filter((edit) => !isSameField(edit, field));

/** The coach saw what the host says now, and wants the edit all the same. */
export const holdEdit = (
  edits: readonly PlanEdit[],
  field: Pick<PlanEdit, 'kind' | 'at'>,
  settings: ProgramSettings,
): readonly PlanEdit[] =>
  edits.map((edit) =>
    isSameField(edit, field) ? ({ ...edit, was: readField(settings, edit.kind, edit.at) } as PlanEdit) : edit,
  );

/** Changes that came from elsewhere on top of one's own: the newer word about a field stands. */
export const withChanges = (
  edits: readonly PlanEdit[],
  wishes: readonly PlanWish[],
  settings: ProgramSettings,
  on: PlainDate,
): readonly PlanEdit[] => wishes.reduce((all, wish) => withWish(all, wish, settings, on), edits);
