import { nothing } from 'lit';
import { goalOwners, lifeAreas } from '../../domain/goal/goal.js';
import { askBack } from '../../ui/controls/ask-back.js';
import { choiceCards } from '../../ui/controls/choice-cards.js';
import { question } from './parts.js';
import type { Planner } from './planner.js';
import { changeGoal, clearAnswer } from './writing-commands.js';

/** A goal in my own words, whose it is, and which part of life it is about. */
export function goalQuestions(p: Planner): unknown {
  const { t } = p;
  const goal = p.goal.value;
  if (!goal) return nothing;
  return [
    question(p, {
      id: 'want',
      label: t.goal.want,
      value: goal.want,
      rows: 2,
      onInput: (want) => changeGoal(p, { want }),
    }),
    choiceCards({
      name: 'whose',
      legend: t.goal.whose,
      hint: t.goal.whoseHint,
      clear: p.common.clear,
      options: goalOwners.map((value) => ({ value, label: t.owners[value] })),
      value: goal.whose,
      onChange: (whose) => (whose ? changeGoal(p, { whose }) : clearAnswer(p, 'whose')),
    }),
    goal.whose === 'someone-else'
      ? askBack({ title: t.ownerBack, question: t.ownerBackText }, nothing)
      : nothing,
    choiceCards({
      name: 'area',
      legend: t.goal.area,
      columns: true,
      clear: p.common.clear,
      options: lifeAreas.map((value) => ({ value, label: t.areas[value] })),
      value: goal.area,
      onChange: (area) => (area ? changeGoal(p, { area }) : clearAnswer(p, 'area')),
    }),
    goal.area === 'own'
      ? question(p, {
          id: 'ownArea',
          label: t.goal.ownArea,
          value: goal.ownArea,
          line: true,
          onInput: (ownArea) => changeGoal(p, { ownArea }),
        })
      : nothing,
  ];
}
