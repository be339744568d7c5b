import { nothing } from 'lit';
import type { Ruler } from '../../domain/goal/goal.js';
import { ruler } from '../../ui/controls/ruler.js';
import { question, questionBack } from './parts.js';
import type { Planner } from './planner.js';
import { changeGoal } from './writing-commands.js';

/** Why it matters, strengths and supports, and the two rulers with their questions back. */
export function whyQuestions(p: Planner): unknown {
  const goal = p.goal.value;
  if (!goal) return nothing;
  return [
    question(p, {
      id: 'why',
      label: p.more.why.why,
      value: goal.why,
      onInput: (why) => changeGoal(p, { why }),
    }),
    question(p, {
      id: 'strengths',
      label: p.more.why.strengths,
      hint: p.more.why.strengthsHint,
      value: goal.strengths,
      onInput: (strengths) => changeGoal(p, { strengths }),
    }),
    question(p, {
      id: 'supports',
      label: p.more.why.supports,
      hint: p.more.why.supportsHint,
      value: goal.supports,
      onInput: (supports) => changeGoal(p, { supports }),
    }),
    rulerQuestion(p, 'importance'),
    rulerQuestion(p, 'confidence'),
  ];
}

const titleBack = (p: Planner, value: number | undefined): string =>
  value === undefined ? '' : value === 0 ? p.more.why.zero : p.more.why.notLower(value);

function rulerQuestion(p: Planner, name: 'importance' | 'confidence'): unknown {
  const current: Ruler | undefined = p.goal.value?.[name];
  if (!current) return nothing;
  const { value: _, ...words } = current;
  const change = (part: Partial<Ruler>) => changeGoal(p, { [name]: { ...p.goal.value?.[name], ...part } });
  return [
    ruler({
      name,
      legend: p.more.why[name],
      low: p.more.why[`${name}Low`],
      high: p.more.why[`${name}High`],
      clear: p.common.clear,
      value: current.value,
      onChange: (value) => changeGoal(p, { [name]: value === undefined ? words : { ...current, value } }),
    }),
    current.value === undefined && !current.why && !current.raise
      ? nothing
      : questionBack(titleBack(p, current.value), [
          question(p, {
            id: `${name}.why`,
            label: current.value === 0 ? p.more.why.zeroText : p.more.why.notLowerText,
            value: current.why,
            rows: 2,
            onInput: (why) => change({ why }),
          }),
          current.value === 10
            ? nothing
            : question(p, {
                id: `${name}.raise`,
                label: p.more.why.raise,
                value: current.raise,
                rows: 2,
                onInput: (raise) => change({ raise }),
              }),
        ]),
  ];
}
