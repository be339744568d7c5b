import type { Kind } from '../../domain/record.js';

/** What people call their things; each kind of record belongs to one of these. */
export type Group = 'journal' | 'goals' | 'outings' | 'money' | 'photos' | 'answers' | 'coach';

/** In the order in which they are told. What the kit keeps for itself is erased with its group and never counted. */
export const groups: Readonly<
  Record<Group, { readonly told: readonly Kind[]; readonly own?: readonly Kind[] }>
> = {
  journal: { told: ['journal-entry', 'journal-letter', 'journal-card'], own: ['journal-own', 'topic-tally'] },
  goals: { told: ['goal', 'social-plan'] },
  outings: { told: ['outing', 'circle-person'], own: ['outing-own'] },
  money: { told: ['budget-month', 'spending', 'purchase'], own: ['budget-own', 'budget-sums'] },
  photos: { told: ['photo'] },
  answers: { told: ['coach-answer'] },
  coach: { told: ['plan-edits'] },
};

export const groupNames = Object.keys(groups) as readonly Group[];

/** Every kind of a group. */
export const kindsOf = (group: Group): readonly Kind[] => [
  ...groups[group].told,
  ...(groups[group].own ?? []),
];

/** How many things of a group there are. */
export const countOf = (group: Group, counts: Readonly<Partial<Record<Kind, number>>>): number =>
  groups[group].told.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0);

/** How many records there are, of whatever kind. */
export const allOfHeld = (counts: Readonly<Partial<Record<Kind, number>>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);
