import type { SharedGoal, SharedRuler } from '../../domain/goal/share.js';
import { stepDetails, type AnswerWords } from './answers.js';
import { dayInWords } from '../../i18n/dates.js';

type Line = readonly [label: string, text: string | undefined];

/** A goal as plain text, a line for each answer: for the share sheet of the device. */
export function goalAsText(goal: SharedGoal, words: AnswerWords): string {
  const { t, more, locale } = words;
  const ruler = (label: string, { value, why, raise }: SharedRuler = {}): Line[] => [
    [label, value === undefined ? undefined : more.why.outOfTen(value)],
    ...(value === undefined || !why ? [] : [[more.why.notLower(value), why] as const]),
    [more.why.raise, raise],
  ];
  const lines: readonly Line[] = [
    [more.page.state, t.states[goal.state]],
    [more.page.whose, goal.whose && t.owners[goal.whose]],
    [more.page.area, goal.ownArea ?? (goal.area && t.areas[goal.area])],
    [more.page.why, goal.why],
    [more.page.strengths, goal.strengths],
    [more.page.supports, goal.supports],
    ...ruler(more.why.importanceShort, goal.importance),
    ...ruler(more.why.confidenceShort, goal.confidence),
    ...(goal.steps ?? []).map((step, at): Line => [
      more.steps.legend(at + 1),
      [step.what, stepDetails(step, words)].filter(Boolean).join(' · '),
    ]),
    [more.page.obstacles, goal.obstacles],
    [more.page.obstaclePlan, goal.obstaclePlan],
    ...(goal.reviews ?? []).map(({ day, changed, decision }): Line => [
      dayInWords(day, locale),
      [decision && more.decisions[decision], changed].filter(Boolean).join(' · '),
    ]),
  ];
  return [
    goal.want || t.untitled,
    ...lines.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])),
  ].join('\n');
}
