import { html, nothing, type TemplateResult } from 'lit';
import { canAddReview } from '../../domain/goal/reviews.js';
import { goalToShare } from '../../domain/goal/share.js';
import type { GoalBody } from '../../domain/goal/goal.js';
import { button } from '../../ui/controls/button.js';
import { checkCard } from '../../ui/controls/check-card.js';
import { notice } from '../../ui/controls/notice.js';
import {
  answerList,
  goalAnswers,
  obstacleAnswers,
  reviewEntry,
  stepDetails,
  whyAnswers,
  type Answer,
} from './answers.js';
import { goOn, lookBack, remove, tick } from './goal-commands.js';
import { actionRow, sharingPill, statePill, titleOf, viewHeading } from './parts.js';
import { home, type Place, type WizardStep } from './place.js';
import type { Planner } from './planner.js';
import { changePart } from './writing-commands.js';

const reviewsShown = 5;

/** One goal on one page: every part can be changed, steps are ticked here. */
export function goalPage(p: Planner, place: Place & { view: 'goal' }): unknown {
  const { t } = p;
  const { goal: id } = place;
  const body = p.body(id);
  const backToList = button({ kind: 'text', icon: 'back', label: t.page.back, onPress: () => p.go(home) });
  if (!body) return html`${backToList}${viewHeading(t.page.gone)}`;
  const words = { t, locale: p.locale };
  const shared = goalToShare(body, ['whose']);
  return html`${backToList}
    <article class="page" part="page">
      ${saidAtTop(p, place)}
      <div>
        ${viewHeading(titleOf(body.want, t))}
        <div class="actions">
          ${statePill(body.state, t)} ${sharingPill(p.sharing.value?.get(id), t)}
          ${changeButton(p, id, 'goal', true, t.goal.want)}
        </div>
        ${answerList(goalAnswers(shared, words))}
      </div>
      ${section(p, id, 'why', whyAnswers(shared, words))} ${stepSection(p, id, body)}
      ${section(p, id, 'obstacles', obstacleAnswers(shared, words))} ${lookingBack(p, id, body)}
      ${foot(p, id)}
    </article>`;
}

function saidAtTop(p: Planner, { goal: id, note }: Place & { view: 'goal' }): unknown {
  const { t } = p;
  const versions = () => p.go({ view: 'versions', goal: id });
  const conflict = p.record(id)?.conflict
    ? notice({ kind: 'warm', text: t.page.conflict, actions: [{ label: t.page.seeBoth, onPress: versions }] })
    : nothing;
  if (!note) return conflict;
  if (note === 'kept') return [html`<p class="second">${t.page.kept}</p>`, conflict];
  const { heading, text } = t.after[note];
  return [
    html`<div class="said ${note}" part="said">
      <p class="label">${heading}</p>
      <p>${text}</p>
    </div>`,
    conflict,
  ];
}

const changeButton = (
  p: Planner,
  id: string,
  step: WizardStep,
  isThere: boolean,
  what: string,
): TemplateResult =>
  html`<button
    type="button"
    class="button text change"
    id="change-${step}"
    aria-label="${isThere ? p.t.page.change : p.t.page.add}: ${what}"
    @click=${() => changePart(p, id, step)}
  >
    <span>${isThere ? p.t.page.change : p.t.page.add}</span>
  </button>`;

const section = (
  p: Planner,
  id: string,
  step: 'why' | 'obstacles',
  answers: readonly Answer[],
): TemplateResult =>
  html`<section>
    <div class="row">
      <h4>${p.t[step].heading}</h4>
      ${changeButton(p, id, step, answers.length > 0, p.t[step].heading)}
    </div>
    ${answers.length > 0 ? answerList(answers) : html`<p class="second">${p.t.page.skipped}</p>`}
  </section>`;

const stepSection = (p: Planner, id: string, { steps }: GoalBody): TemplateResult =>
  html`<section>
    <div class="row">
      <h4>${p.t.page.steps}</h4>
      ${changeButton(p, id, 'steps', steps.length > 0, p.t.page.steps)}
    </div>
    ${
      steps.length > 0
        ? html`<ul class="plain-list cards">
            ${steps.map(
              (step) =>
                html`<li>
                  ${checkCard({
                    id: `tick-${step.id}`,
                    label: step.what,
                    hint: stepDetails(step, { t: p.t, locale: p.locale }),
                    checked: step.done !== undefined,
                    own: true,
                    onChange: (isDone) => tick(p, id, step.id, isDone),
                  })}
                </li>`,
            )}
          </ul>`
        : html`<p class="second">${p.t.page.skipped}</p>`
    }
  </section>`;

function lookingBack(p: Planner, id: string, body: GoalBody): unknown {
  const { t } = p;
  const newestFirst = [...body.reviews].reverse();
  const shown = p.allReviews ? newestFirst : newestFirst.slice(0, reviewsShown);
  const showAll = () => {
    p.allReviews = true;
    p.host.requestUpdate();
  };
  return html`<section>
    <div class="actions">
      ${
        canAddReview(body)
          ? button({ kind: 'main', label: t.page.lookBack, id: 'look-back', onPress: () => lookBack(p, id) })
          : nothing
      }
      ${body.state === 'going' ? nothing : button({ kind: 'plain', label: t.page.goOn, onPress: () => goOn(p, id) })}
    </div>
    ${
      shown.length > 0
        ? html`<h4 class="later">${t.page.reviews}</h4>
            <ul class="plain-list reviews">
              ${shown.map((review) => html`<li>${reviewEntry(review, { t, locale: p.locale })}</li>`)}
            </ul>`
        : nothing
    }
    ${
      shown.length < newestFirst.length
        ? button({ kind: 'text', label: t.page.allReviews(newestFirst.length), onPress: showAll })
        : nothing
    }
  </section>`;
}

function foot(p: Planner, id: string): TemplateResult {
  const { t } = p;
  const canSend = p.host.kitSource.kit?.sharing.canSend() ?? false;
  return html`<div class="foot">
    ${button({
      kind: 'plain',
      icon: canSend ? 'send' : 'show',
      label: canSend ? t.page.coachSend : t.page.coachShow,
      onPress: () => p.go({ view: 'share', goal: id }),
    })}
    ${actionRow([
      { icon: 'print', label: t.page.print, onPress: () => p.go({ view: 'print', goal: id }) },
      { label: t.page.versions, onPress: () => p.go({ view: 'versions', goal: id }) },
      { icon: 'trash', label: t.page.remove, onPress: () => void remove(p, id) },
    ])}
  </div>`;
}
