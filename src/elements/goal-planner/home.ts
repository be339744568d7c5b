import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { planHasNoWords } from '../../domain/goal/checks.js';
import { goalStates, type GoalState } from '../../domain/goal/goal.js';
import { button } from '../../ui/controls/button.js';
import { emptyState } from '../../ui/controls/empty-state.js';
import { example } from '../../ui/controls/example.js';
import { pill } from '../../ui/controls/pill.js';
import { goalCard } from './goal-card.js';
import { own, viewHeading } from '../base/parts.js';
import { pageSize, type Planner } from './planner.js';
import { unfinished } from './unfinished.js';
import type { Goal } from './values.js';
import { startGoal } from './writing-commands.js';

/** The list: the life I want, and every goal in the person's own order. */
export function homeView(p: Planner): unknown {
  if (p.isWaiting) return html`<p class="second waiting">${p.common.loading}</p>`;
  return html`<div class="home">
    ${unfinished(p)} ${lifeCard(p)}
    ${
      p.list.length === 0
        ? firstGoal(p)
        : html`<div class="actions spread">
              ${button({ kind: 'main', icon: 'plus', label: p.t.home.add, id: 'add', onPress: () => startGoal(p) })}
              ${orderButton(p)}
            </div>
            ${filters(p)} ${goalList(p)}`
    }
    ${foot(p)}
  </div>`;
}

function lifeCard(p: Planner): unknown {
  const { t } = p;
  const plan = p.plan.value?.body ?? p.lifeBody;
  const isEmpty = planHasNoWords(plan);
  const write = () => {
    p.takeLife();
    p.go({ view: 'life' });
  };
  return html`<section class="life" part="life">
    ${viewHeading(t.life.heading)}
    ${
      isEmpty
        ? html`<p>${t.life.empty}</p>`
        : html`${plan.life ? html`<p class="clamped">${own(plan.life)}</p>` : nothing}
          ${
            plan.changes
              ? html`<p class="clamped">
                  <span class="second over">${t.life.changesHeading}</span> ${own(plan.changes)}
                </p>`
              : nothing
          }`
    }
    <button
      type="button"
      class="button text"
      id="life"
      aria-label=${isEmpty ? nothing : t.life.changeLong}
      @click=${write}
    >
      <span>${isEmpty ? t.life.start : t.life.change}</span>
    </button>
  </section>`;
}

const firstGoal = (p: Planner) =>
  emptyState({
    heading: p.t.home.emptyHeading,
    text: p.t.home.emptyText,
    example: example({
      label: p.t.exampleLabel,
      content: html`<p>${p.t.home.exampleGoal}</p>
        <p class="second">${p.t.home.nextStep}: ${p.t.home.exampleStep}</p>`,
    }),
    action: { label: p.t.home.add, icon: 'plus', id: 'add', onPress: () => startGoal(p) },
  });

const orderButton = (p: Planner) =>
  p.list.length < 2 || p.filter !== 'all'
    ? nothing
    : button({
        kind: 'text',
        label: p.ordering ? p.t.home.orderDone : p.t.home.order,
        id: 'order',
        onPress: () => {
          p.ordering = !p.ordering;
          p.focus('order');
        },
      });

function filters(p: Planner): unknown {
  const counts = new Map<GoalState, number>();
  for (const { body } of p.list) counts.set(body.state, (counts.get(body.state) ?? 0) + 1);
  const there = goalStates.filter((state) => counts.has(state));
  const isOnlyGoing = there.every((state) => state === 'going');
  if (p.filter === 'all' && (isOnlyGoing || p.ordering)) return nothing;
  const press = (filter: GoalState | 'all') => () => {
    p.filter = filter;
    p.shown = pageSize;
    p.host.requestUpdate();
  };
  const choice = (filter: GoalState | 'all', label: string) =>
    html`<button
      type="button"
      class="filter"
      aria-pressed=${p.filter === filter ? 'true' : 'false'}
      @click=${press(filter)}
    >
      ${label}
    </button>`;
  return html`<div class="actions filters" role="group" aria-label=${p.t.home.filter}>
    ${choice('all', p.t.home.all)} ${there.map((state) => choice(state, p.t.states[state]))}
  </div>`;
}

function goalList(p: Planner): unknown {
  const goals = p.list.filter(({ body }) => p.filter === 'all' || body.state === p.filter);
  const left = goals.length - p.shown;
  const more = () => {
    const first = goals[p.shown];
    p.shown += pageSize;
    if (first) p.focus(`open-${first.id}`);
  };
  return html`${goals.length === 0 ? html`<p>${p.t.home.noneHere}</p>` : nothing}
    <ul class="plain-list goals">
      ${repeat(
        goals.slice(0, p.shown),
        (goal: Goal) => goal.id,
        (goal, at) => goalCard(p, goal, at, goals.length),
      )}
    </ul>
    ${left > 0 ? button({ kind: 'plain', label: p.t.home.showMore(left), onPress: more }) : nothing}`;
}

function foot(p: Planner): unknown {
  const deleted = p.trash.value?.length ?? 0;
  return html`<div class="actions foot">
    ${button({
      kind: 'text',
      icon: 'print',
      label: p.t.home.printBlank,
      onPress: () => p.go({ view: 'blank-page' }),
    })}
    ${
      deleted > 0
        ? html`${button({
            kind: 'text',
            icon: 'trash',
            label: p.t.home.trash,
            onPress: () => p.go({ view: 'trash' }),
          })}
          ${pill({ kind: 'quiet', label: String(deleted) })}`
        : nothing
    }
  </div>`;
}
