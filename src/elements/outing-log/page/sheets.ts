import { html, type TemplateResult } from 'lit';
import { companions, results, roles } from '../../../domain/outing/choices.js';
import type { SharedOuting } from '../../../domain/outing/share.js';
import { allAnswers, answerList } from '../answers.js';
import { titleOf } from '../parts.js';
import type { PageRoom } from './index.js';

const crisisLine = ({ outings }: PageRoom): TemplateResult => {
  const { crisis } = outings.common;
  return html`<p class="crisis"><b>${crisis.question}</b> ${crisis.callOrText}. ${crisis.danger}.</p>`;
};

/** One outing as it stands on paper. */
export const filledSheet = (outing: SharedOuting, room: PageRoom): TemplateResult =>
  html`<div class="paper">
    <p class="kicker">${room.page.paper.sheet}</p>
    <h1>${titleOf({ where: outing.where ?? '' }, room.outings.t)}</h1>
    ${answerList(allAnswers(outing, room))} ${crisisLine(room)}
  </div>`;

const question = (label: string, count = 1): TemplateResult =>
  html`<section>
    <h2>${label}</h2>
    <div class="lines" aria-hidden="true">
      ${Array<number>(count)
        .fill(0)
        .map(() => html`<i></i>`)}
    </div>
  </section>`;

const boxes = (label: string, options: readonly string[]): TemplateResult =>
  html`<section>
    <h2>${label}</h2>
    <p class="boxes">${options.map((option) => html`<span>☐ ${option}</span> `)}</p>
  </section>`;

/** The whole worksheet with lines to write on. */
export function blankSheet(room: PageRoom): TemplateResult {
  const { page: t, plan, reflect, outings: o } = room;
  const { labels } = t;
  return html`<div class="paper">
    <h1>${t.paper.sheet}</h1>
    <p class="kicker">${t.paper.before}</p>
    ${question(t.paper.where)} ${question(labels.when)}
    ${boxes(
      labels.with,
      companions.map((one) => o.t.with[one]),
    )}
    ${boxes(labels.open, Object.values(plan.together.answers))} ${question(labels.there)}
    ${question(labels.back)} ${question(labels.cost)} ${question(labels.skill)} ${question(labels.easier)}
    ${question(labels.leaveEarly)} ${question(labels.calmPlace)} ${question(labels.askCoach)}
    <p class="kicker">${t.paper.after}</p>
    ${boxes(
      labels.state,
      results.map((one) => reflect.result.results[one]),
    )}
    ${question(labels.before)} ${question(labels.after)} ${question(labels.didWell)}
    ${boxes(
      labels.role,
      roles.map((one) => reflect.noticed.roles[one]),
    )}
    ${question(labels.feedbackGave)} ${question(labels.feedbackGot)} ${question(t.paper.met)}
    ${question(labels.victory)} ${question(labels.inTheWay)} ${question(labels.nextTime)} ${crisisLine(room)}
  </div>`;
}
