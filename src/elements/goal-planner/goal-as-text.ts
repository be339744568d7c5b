import type { SharedGoal, SharedRuler } from '../../domain/goal/share.js';
import { stepDetails, type AnswerWords } from './answers.js';
import { dayInWords } from '../../i18n/dates.js';

type Line = readonly [label: string, text: string | undefined];

/** A goal as plain text, a line for each answer: for the share sheet of the device. */
export function goalAsText(goal: SharedGoal, words: AnswerWords): string {
  const { t, locale } = words;
  const ruler = (label: string, { value, why, raise }: SharedRuler = {}): Line[] => [
    [label, value === undefined ? undefined : t.why.outOfTen(value)],
    ...(value === undefined || !why ? [] : [[t.why.notLower(value), why] as const]),
    [t.why.raise, raise],
  ];
  const lines: readonly Line[] = [
    [t.page.state, t.states[goal.state]],
    [t.page.whose, goal.whose && t.owners[goal.whose]],
    [t.page.area, goal.ownArea ?? (goal.area && t.areas[goal.area])],
    [t.page.why, goal.why],
    [t.page.strengths, goal.strengths],
    [t.page.supports, goal.supports],
    ...ruler(t.why.importanceShort, goal.importance),
    ...ruler(t.why.confidenceShort, goal.confidence),
    ...(goal.steps ?? []).map((step, at): Line => [
      t.steps.legend(at + 1),
      [step.what, stepDetails(step, words)].filter(Boolean).join(' · '),
    ]),
    [t.page.obstacles, goal.obstacles],
    [t.page.obstaclePlan, goal.obstaclePlan],
    ...(goal.reviews ?? []).map(({ day, changed, decision }): Line => [
      dayInWords(day, locale),
      [decision && t.decisions[decision], changed].filter(Boolean).join(' · '),
    ]),
  ];
  return [
    goal.want || t.untitled,
    ...lines.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])),
  ].join('\n');
}
