import { html, nothing, type TemplateResult } from 'lit';
import { isOver, type OutingDraft } from '../../../domain/outing/outing.js';
import { keptBack, outingToShare, type SharedOuting } from '../../../domain/outing/share.js';
import { isBlank } from '../../../domain/text.js';
import { button } from '../../../ui/controls/button.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';
import { notice } from '../../../ui/controls/notice.js';
import { sharePill } from '../../../ui/share/share-state.js';
import { actionRow, backButton, own, viewHeading } from '../../base/parts.js';
import { answerList, answersOf, type Part } from '../answers.js';
import { gone } from '../gone.js';
import { statePill, titleOf } from '../parts.js';
import { home, planSteps, reflectSteps, type Place, type PlanStep, type ReflectStep } from '../place.js';
import { planAgain, remove } from './commands.js';
import type { PageRoom } from './index.js';
import { takeAlong } from './take-along.js';

type PagePlace = Place & { readonly view: 'outing' };

/** The page of one outing: the plan, what came of it, and the ways on. */
export function outingPage(room: PageRoom, place: PagePlace): TemplateResult {
  const { outings: o } = room;
  const { body } = o;
  if (body === 'gone') return gone(o);
  const back = backButton({ label: o.t.back, onPress: () => o.go(home) });
  if (!body) return html`${back}${viewHeading(o.common.loading)}`;
  const state = room.states.value?.get(place.outing);
  return html`${back}
    <article class="page" part="page">
      ${saidAtTop(room, place)}
      <div>
        ${viewHeading(titleOf(body, o.t))}
        <div class="actions">
          ${statePill(body.state, o.t)}
          ${state && state.state !== 'private' ? sharePill(room.sharing.t, state) : nothing}
        </div>
        ${nextActions(room, place.outing, body)}
      </div>
      ${planSteps.map((step) => section(room, place.outing, body, step))} ${goalsOf(room, body)}
      ${afterwards(room, place.outing, body)} ${notRight(room, place.outing, body)}
      ${room.money.render(place.outing)} ${takeAlong(room, body)}
      ${o.outing.base ? room.photos.render(place.outing) : nothing} ${foot(room, place.outing)}
    </article>`;
}

function saidAtTop({ outings: o, page: t }: PageRoom, { outing, note }: PagePlace): unknown {
  const { record } = o;
  const hasConflict = typeof record === 'object' && record.conflict;
  return [
    note ? html`<p class="second">${t[note]}</p>` : nothing,
    hasConflict
      ? notice({
          kind: 'warm',
          text: t.conflict,
          actions: [{ label: t.seeOther, onPress: () => o.go({ view: 'versions', outing }) }],
        })
      : nothing,
  ];
}

function nextActions({ outings: o, page: t }: PageRoom, outing: string, body: OutingDraft): TemplateResult {
  const isPast = body.day !== undefined && body.day < o.today;
  const lookBack = () => o.go({ view: 'reflect', outing, step: 'result' });
  const dayPage = () => o.go({ view: 'day', outing });
  return html`<div class="actions">
    ${
      isOver(body)
        ? nothing
        : html`${isPast ? nothing : button({ kind: 'main', label: t.dayPage, id: 'day', onPress: dayPage })}
          ${button({ kind: isPast ? 'main' : 'plain', label: t.lookBack, id: 'look-back', onPress: lookBack })}`
    }
  </div>`;
}

/** Every answer as it stands here, what never goes out among them. */
const answersHere = ({ notRight, ...body }: OutingDraft): SharedOuting => ({
  ...outingToShare({ ...body, notRight: '' }, keptBack),
  ...(isBlank(notRight) ? {} : { notRight }),
});

const headingOf = ({ plan, reflect, page: t }: PageRoom, part: Part): string => {
  if (part === 'not-right') return t.notRight;
  if (part === 'obstacles') return t.labels.inTheWay;
  return part in plan ? plan[part as PlanStep].heading : reflect[part as ReflectStep].heading;
};

/** Where a part is changed. */
function placeOf(outing: string, part: Part): Place {
  if (part === 'not-right') return { view: part, outing };
  return (planSteps as readonly Part[]).includes(part)
    ? { view: 'plan', outing, step: part as PlanStep, one: true }
    : { view: 'reflect', outing, step: part as ReflectStep, one: true };
}

function section(room: PageRoom, outing: string, body: OutingDraft, part: Part): TemplateResult {
  const { outings: o, page: t } = room;
  const answers = answersOf(part, answersHere(body), room);
  const heading = headingOf(room, part);
  const isThere = answers.length > 0 || (part === 'where' && !isBlank(body.where));
  const change = () => o.go(placeOf(outing, part));
  return html`<section>
    <div class="row">
      <h4>${heading}</h4>
      <button
        type="button"
        class="button text change"
        id="change-${part}"
        aria-label="${isThere ? t.change : t.add}: ${heading}"
        @click=${change}
      >
        <span>${isThere ? t.change : t.add}</span>
      </button>
    </div>
    ${answers.length > 0 ? answerList(answers) : isThere ? nothing : html`<p class="second">${t.skipped}</p>`}
  </section>`;
}

function goalsOf({ page: t, goals, plan }: PageRoom, { links = [] }: OutingDraft): unknown {
  if (links.length === 0 || !goals.value) return nothing;
  return html`<section>
    <h4>${t.labels.goals}</h4>
    <ul class="plain-list">
      ${links.map((link) => {
        const goal = goals.value?.find(({ id }) => id === link);
        const words = goal?.body.want ?? '';
        return html`<li>
          ${isBlank(words) ? html`<span class="second">${goal ? plan.together.goalUntitled : t.labels.goalGone}</span>` : own(words)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** What came of it: only once somebody said how it went, or wrote something. */
function afterwards(room: PageRoom, outing: string, body: OutingDraft): unknown {
  const { outings: o, page: t, met } = room;
  const steps = reflectSteps.filter((step) => step !== 'result');
  const shared = answersHere(body);
  const written = steps.filter((step) => answersOf(step, shared, room).length > 0);
  if (!isOver(body) && body.state !== 'put-off' && written.length === 0) return nothing;
  const wasThere = body.state === 'went' || body.state === 'partly';
  const shown = steps.filter(
    (step) => written.includes(step) || (step === 'obstacles' ? body.state !== 'went' : wasThere),
  );
  return html`<h4 class="later">${t.afterwards}</h4>
    <div class="actions">
      ${isOver(body) ? button({ kind: 'plain', label: t.lookBack, id: 'look-back', onPress: () => o.go({ view: 'reflect', outing, step: 'result' }) }) : nothing}
      ${button({ kind: 'plain', label: t.pass, id: 'pass', onPress: () => o.go({ view: 'pass', outing, stage: 'give' }) })}
    </div>
    ${shown.map((step) => section(room, outing, body, step))}
    ${
      (met.value?.length ?? 0) > 0
        ? html`<section>
            <h4>${t.circle}</h4>
            <ul class="plain-list">
              ${met.value?.map((one) => html`<li>${own(one.body.name)}</li>`)}
            </ul>
          </section>`
        : nothing
    }`;
}

/** Something did not feel right: it can be told at any time, also long after the day, and changed. */
const notRight = (room: PageRoom, outing: string, body: OutingDraft): TemplateResult =>
  isBlank(body.notRight)
    ? html`<div class="actions">
        ${button({
          kind: 'text',
          id: 'not-right',
          label: room.page.notRight,
          onPress: () => room.outings.go({ view: 'not-right', outing }),
        })}
      </div>`
    : section(room, outing, body, 'not-right');

function foot(room: PageRoom, outing: string): TemplateResult {
  const { outings: o, page: t } = room;
  return html`<div class="foot">
    <div class="actions">
      ${button({
        kind: 'plain',
        icon: room.canSend ? laterIcons.send : laterIcons.show,
        id: 'share',
        label: room.canSend ? t.share.send : t.share.show,
        onPress: () => o.go({ view: 'share', outing }),
      })}
      ${button({ kind: 'plain', label: t.again, onPress: () => planAgain(room) })}
    </div>
    ${actionRow([
      { icon: 'print', label: t.print, onPress: () => o.go({ view: 'print', outing }) },
      { label: t.versions, onPress: () => o.go({ view: 'versions', outing }) },
      { icon: 'trash', label: t.remove, onPress: () => void remove(room, outing) },
    ])}
  </div>`;
}
