import type { Kit, WatchedQuery } from '../../../context/program.js';
import type { GoalStep } from '../../../domain/goal/goal.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import type { Bodies, Kind, KitRecord } from '../../../domain/record.js';
import { isBlank } from '../../../domain/text.js';
import { today } from '../../base/days.js';

/** What of one's own belongs into a meeting. */
export type MeetingKind = 'victories' | 'cards' | 'plans';
/** The same, and the next step of each goal for the pocket card. */
export type OwnKind = MeetingKind | 'next';

/** One thing of a person. */
export interface OwnThing {
  readonly id: string;
  /** Victories and cards: their day. Steps: until when, where it is said. */
  readonly day: PlainDate | undefined;
  readonly texts: readonly string[];
  /** Who noticed a victory, or who helps with a step. */
  readonly who: string;
}

/** So many stand in the list: what is older is in the journal. */
const most = 12;
/** So many newest entries are looked through for victories. */
const lookedThrough = 200;

const query = <K extends Kind>(
  kit: Kit,
  kind: K,
  limit: number,
  things: (records: readonly KitRecord<K>[]) => readonly OwnThing[],
): WatchedQuery<readonly OwnThing[]> => {
  const list = kit.records.list(kind, { limit });
  return { kinds: list.kinds, read: async () => things(await list.read()).slice(0, most) };
};

const dayOf = ({ day, updatedAt }: KitRecord): PlainDate => day ?? today(new Date(updatedAt));

const thingOf = ({ id, what, helper, by }: GoalStep): OwnThing => ({
  id,
  day: by,
  texts: [what],
  who: helper,
});

/** Steps that are not done yet, of a goal that goes on. */
const openSteps = ({ state, steps }: Bodies['goal']): readonly GoalStep[] =>
  state === 'going' ? steps.filter(({ done, what }) => done === undefined && !isBlank(what)) : [];

/** Those with somebody who helps, or of a goal that is shared. */
const withOthers = (goal: Bodies['goal']): readonly GoalStep[] =>
  openSteps(goal).filter(({ helper }) => goal.whose === 'shared' || !isBlank(helper));

/** How each of them is read from the store. */
export const ownKinds: Readonly<Record<OwnKind, (kit: Kit) => WatchedQuery<readonly OwnThing[]>>> = {
  victories: (kit) =>
    query(kit, 'journal-entry', lookedThrough, (entries) =>
      entries
        .filter(({ body }) => body.victory !== undefined)
        .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
        .map((entry) => ({
          id: entry.id,
          day: dayOf(entry),
          texts: [entry.body.text],
          who: entry.body.noticedBy,
        })),
    ),
  cards: (kit) =>
    query(kit, 'journal-card', most, (cards) =>
      cards.map((card) => ({
        id: card.id,
        day: dayOf(card),
        texts: [...card.body.pieces, card.body.groupWords],
        who: '',
      })),
    ),
  plans: (kit) =>
    query(kit, 'goal', most, (goals) => goals.flatMap(({ body }) => withOthers(body).map(thingOf))),
  next: (kit) =>
    query(kit, 'goal', most, (goals) =>
      goals.flatMap(({ body }) => openSteps(body).slice(0, 1).map(thingOf)),
    ),
};
