import { ownWord } from '../../domain/journal/topics.js';
import { textsOf as textsOfOuting } from '../../domain/outing/texts.js';
import type { Bodies, Kind } from '../../domain/record.js';

/** What a person can look for in each kind: words that are theirs, and those that they answered to. */
export const textsOf: { readonly [K in Kind]: (body: Bodies[K]) => readonly string[] } = {
  goal: (goal) => [
    goal.want,
    goal.ownArea,
    goal.why,
    goal.strengths,
    goal.supports,
    goal.obstacles,
    goal.obstaclePlan,
    ...[goal.importance, goal.confidence].flatMap(({ why, raise }) => [why, raise]),
    ...goal.steps.flatMap(({ what, helper }) => [what, helper]),
    ...goal.reviews.map(({ changed }) => changed),
  ],
  'social-plan': ({ life, changes }) => [life, changes],
  'journal-entry': ({ text, prompt, topics, noticedBy }) => [
    text,
    prompt?.text ?? '',
    noticedBy,
    ...topics.map(ownWord),
  ],
  // What lies in the drawer is not found before it is opened.
  'journal-letter': ({ text, sealedOn, openedOn }) =>
    sealedOn !== undefined && openedOn === undefined ? [] : [text],
  'journal-card': ({ pieces, groupWords }) => [...pieces, groupWords],
  'journal-own': ({ prompts, topics }) => [...prompts, ...topics],
  'topic-tally': () => [],
  'plan-edits': () => [],
  'budget-month': ({ lines, incoming }) => [
    ...lines.map(({ name }) => name),
    ...incoming.map(({ what }) => what),
  ],
  spending: ({ what, note, shares }) => [what, note, ...shares.map(({ name }) => name)],
  purchase: ({ what, why, reason }) => [what, why, reason],
  'budget-own': () => [],
  'budget-sums': () => [],
  outing: (body) => textsOfOuting(body).map(([, text]) => text),
  'circle-person': ({ name, where }) => [name, where],
  'outing-own': ({ helpers, partner }) => [...helpers.map(({ name }) => name), partner],
  photo: () => [],
  'coach-answer': ({ text, by }) => [text, by],
};
