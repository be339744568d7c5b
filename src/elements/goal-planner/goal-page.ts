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
  wordsOf,
  type Answer,
} from './answers.js';
import { goOn, lookBack, remove, tick } from './page-commands.js';
import { actionRow, viewHeading } from '../base/parts.js';
import { outingsOf } from './goal-outings.js';
import { sharingPill, statePill, titleOf } from './parts.js';
import { home, type Place, type WizardStep } from './place.js';
import type { Planner } from './planner.js';
import { changePart } from './writing-commands.js';
import { laterIcons } from '../../ui/controls/later-icons.js';

const reviewsShown = 5;

/** One goal on one page: every part can be changed, steps are ticked here. */
export function goalPage(p: Planner, place: Place & { view: 'goal' }): unknown {
  const { t } = p;
  const { goal: id } = place;
  const body = p.body(id);
  const backToList = button({
    kind: 'text',
    icon: 'back',
    label: p.more.page.back,
    onPress: () => p.go(home),
  });
  if (!body) return html`${backToList}${viewHeading(p.more.page.gone)}`;
  const words = wordsOf(p);
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
      ${section(p, id, 'obstacles', obstacleAnswers(shared, words))} ${outingsOf(p, id)}
      ${p.money?.render(id)} ${lookingBack(p, id, body)} ${foot(p, id)}
    </article>`;
}

function saidAtTop(p: Planner, { goal: id, note }: Place & { view: 'goal' }): unknown {
  const versions = () => p.go({ view: 'versions', goal: id });
  const conflict = p.record(id)?.conflict
    ? notice({
        kind: 'warm',
        text: p.more.page.conflict,
        actions: [{ label: p.more.page.seeOther, onPress: versions }],
      })
    : nothing;
  if (!note) return conflict;
  if (note === 'kept') return [html`<p class="second">${p.more.page.kept}</p>`, conflict];
  const { heading, text } = p.more.after[note];
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
    aria-label="${isThere ? p.more.page.change : p.more.page.add}: ${what}"
    @click=${() => changePart(p, id, step)}
  >
    <span>${isThere ? p.more.page.change : p.more.page.add}</span>
  </button>`;

const section = (
  p: Planner,
  id: string,
  step: 'why' | 'obstacles',
  answers: readonly Answer[],
): TemplateResult =>
  html`<section>
    <div class="row">
      <h4>${p.more[step].heading}</h4>
      ${changeButton(p, id, step, answers.length > 0, p.more[step].heading)}
    </div>
    ${answers.length > 0 ? answerList(answers) : html`<p class="second">${p.more.page.skipped}</p>`}
  </section>`;

const stepSection = (p: Planner, id: string, { steps }: GoalBody): TemplateResult =>
  html`<section>
    <div class="row">
      <h4>${p.more.page.steps}</h4>
      ${changeButton(p, id, 'steps', steps.length > 0, p.more.page.steps)}
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
                    hint: stepDetails(step, wordsOf(p)),
                    checked: step.done !== undefined,
                    own: true,
                    onChange: (isDone) => tick(p, id, step.id, isDone),
                  })}
                </li>`,
            )}
          </ul>`
        : html`<p class="second">${p.more.page.skipped}</p>`
    }
  </section>`;

function lookingBack(p: Planner, id: string, body: GoalBody): unknown {
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
          ? button({
              kind: 'main',
              label: p.more.page.lookBack,
              id: 'look-back',
              onPress: () => lookBack(p, id),
            })
          : nothing
      }
      ${body.state === 'going' ? nothing : button({ kind: 'plain', label: p.more.page.goOn, onPress: () => goOn(p, id) })}
    </div>
    ${
      shown.length > 0
        ? html`<h4 class="later">${p.more.page.reviews}</h4>
            <ul class="plain-list reviews">
              ${shown.map((review) => html`<li>${reviewEntry(review, wordsOf(p))}</li>`)}
            </ul>`
        : nothing
    }
    ${
      shown.length < newestFirst.length
        ? button({ kind: 'text', label: p.more.page.allReviews(newestFirst.length), onPress: showAll })
        : nothing
    }
  </section>`;
}

function foot(p: Planner, id: string): TemplateResult {
  const canSend = p.host.kitSource.kit?.sharing.canSend() ?? false;
  return html`<div class="foot">
    ${button({
      kind: 'plain',
      icon: canSend ? laterIcons.send : laterIcons.show,
      label: canSend ? p.more.page.coachSend : p.more.page.coachShow,
      onPress: () => p.go({ view: 'share', goal: id }),
    })}
    ${actionRow([
      { icon: 'print', label: p.more.page.print, onPress: () => p.go({ view: 'print', goal: id }) },
      { label: p.more.page.versions, onPress: () => p.go({ view: 'versions', goal: id }) },
      { icon: 'trash', label: p.more.page.remove, onPress: () => void remove(p, id) },
    ])}
  </div>`;
}
