import { html, type TemplateResult } from 'lit';
import { reviewDecisions } from '../../domain/goal/goal.js';
import { changeReview, removeReview, type ReviewChange } from '../../domain/goal/reviews.js';
import { choiceCards } from '../../ui/controls/choice-cards.js';
import { example } from '../../ui/controls/example.js';
import { wizardNav } from '../../ui/controls/wizard-nav.js';
import { settle } from './page-commands.js';
import { viewHeading } from '../base/parts.js';
import { question, titleOf } from './parts.js';
import type { Place } from './place.js';
import type { Planner } from './planner.js';
import { fieldError } from './writing-commands.js';

/** Looking back: what changed, and what to do with the goal. */
export function reviewView(p: Planner, { goal, review: id }: Place & { view: 'review' }): TemplateResult {
  const { t } = p;
  const review = p.goal.value?.reviews.find((one) => one.id === id);
  const change = (part: ReviewChange) => {
    if (p.goal.value) p.goal.change(changeReview(p.goal.value, id, part));
  };
  const field = `reviews.${id}.changed`;
  const leave = () => {
    if (p.goal.value) p.goal.change(removeReview(p.goal.value, id));
    void p.goal.drop();
    p.go({ view: 'goal', goal }, 'look-back');
  };
  const finish = () => {
    const error = fieldError(p, field);
    if (error === undefined) settle(p, goal, id);
    else {
      p.shell.announce(error);
      p.focus(field);
    }
  };
  return html`${viewHeading(p.more.review.heading)}
    <p class="clamped">${titleOf(p.goal.value?.want ?? '', t)}</p>
    ${example({ label: t.exampleLabel, content: p.more.review.example })}
    <div class="questions">
      ${question(p, {
        id: field,
        label: p.more.review.changed,
        hint: p.more.review.changedHint,
        value: review?.changed ?? '',
        onInput: (changed) => change({ changed }),
      })}
      ${choiceCards({
        name: 'decision',
        legend: p.more.review.decision,
        hint: p.more.review.decisionHint,
        clear: p.common.clear,
        options: reviewDecisions.map((value) => ({ value, label: p.more.decisions[value] })),
        value: review?.decision,
        onChange: (decision) => change({ decision }),
      })}
    </div>
    ${wizardNav({
      back: { label: t.wizard.leave, onPress: leave },
      next: { label: t.wizard.done, onPress: finish },
    })}`;
}
