import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isOver } from '../../domain/outing/outing.js';
import { button } from '../../ui/controls/button.js';
import { emptyState } from '../../ui/controls/empty-state.js';
import { example } from '../../ui/controls/example.js';
import { icon } from '../../ui/controls/icon.js';
import { pill } from '../../ui/controls/pill.js';
import { actionRow, viewHeading } from '../base/parts.js';
import type { Outings } from './outings.js';
import { statePill, titleOf, whenInWords } from './parts.js';
import type { PlainView } from './place.js';
import { unfinished } from './unfinished.js';
import type { Outing } from './values.js';

/** The lists: the next outing first, then what comes, ideas, and what was. */
export function homeView(o: Outings): unknown {
  if (o.isWaiting) return html`<p class="second waiting">${o.common.loading}</p>`;
  return html`<div class="home">${unfinished(o)} ${o.lists.isEmpty ? first(o) : lists(o)} ${foot(o)}</div>`;
}

const planButton = (o: Outings) => ({
  label: o.t.home.plan,
  icon: 'plus' as const,
  id: 'add',
  onPress: () => o.begin(),
});

const first = (o: Outings): TemplateResult =>
  emptyState({
    heading: o.t.home.emptyHeading,
    text: o.t.home.emptyText,
    example: example({
      label: o.t.exampleLabel,
      content: html`<p>${o.t.home.exampleWhere}</p>
        <p>${o.t.home.exampleWhen}</p>
        <p class="second">${o.t.home.exampleSkill}</p>`,
    }),
    action: planButton(o),
  });

function lists(o: Outings): TemplateResult {
  const { coming, undated, past } = o.lists;
  const today = coming.value?.outings.filter((one) => isOver(one.body)) ?? [];
  const [next, ...later] = coming.value?.outings.filter((one) => !isOver(one.body)) ?? [];
  return html`<section class="group">
      ${viewHeading(o.t.home.next)}
      ${
        next
          ? html`<ul class="plain-list outings">
              ${card(o, next, true)}
            </ul>`
          : html`<p>${o.t.home.noNext}</p>`
      }
      <div class="actions">${button({ ...planButton(o), kind: 'main' })}</div>
    </section>
    ${list(o, 'coming', later, coming.value?.isMore)}
    ${list(o, 'undated', undated.value?.outings ?? [], undated.value?.isMore)}
    ${list(o, 'past', [...today, ...(past.value?.outings ?? [])], past.value?.isMore)}`;
}

function list(
  o: Outings,
  name: 'coming' | 'undated' | 'past',
  outings: readonly Outing[],
  isMore = false,
): unknown {
  if (outings.length === 0 && !isMore) return nothing;
  return html`<section class="group">
    <h3>${o.t.home[name]}</h3>
    <ul class="plain-list outings">
      ${repeat(
        outings,
        ({ id }) => id,
        (outing) => card(o, outing),
      )}
    </ul>
    ${
      isMore
        ? html`<div class="actions">
            ${button({ kind: 'plain', label: o.t.home.more, onPress: () => o.lists.showMore(name) })}
          </div>`
        : nothing
    }
  </section>`;
}

/** One outing in a list: its place, when, with whom, and where it stands. */
function card(o: Outings, { id, body, conflict }: Outing, isNext = false): TemplateResult {
  const { t } = o;
  const when = whenInWords(body, o, true);
  const waits = !isOver(body) && body.day !== undefined;
  const hasCome = waits && (body.day ?? '') <= o.today;
  return html`<li class="outing ${isNext ? 'next' : ''}" part="outing">
    ${when ? html`<p class="second when">${when}</p>` : nothing}
    <button type="button" class="open" id="open-${id}" @click=${() => o.go({ view: 'outing', outing: id })}>
      <span class="clamped">${titleOf(body, t)}</span>
      ${icon('next')}
    </button>
    <div class="actions">
      ${statePill(body.state, t)} ${body.with ? pill({ kind: 'quiet', label: t.with[body.with] }) : nothing}
      ${conflict ? pill({ kind: 'warm', label: t.home.conflict }) : nothing}
    </div>
    ${
      isNext || hasCome
        ? html`<div class="actions">
            ${isNext ? button({ kind: 'plain', label: t.home.openDay, id: 'day', onPress: () => o.go({ view: 'day', outing: id }) }) : nothing}
            ${
              hasCome
                ? button({
                    kind: isNext ? 'text' : 'plain',
                    label: t.home.howWasIt,
                    onPress: () => o.go({ view: 'reflect', outing: id, step: 'result' }),
                  })
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`;
}

function foot(o: Outings): TemplateResult {
  const ways: readonly (readonly [PlainView, string])[] = [
    ['ideas', o.t.ways.ideas],
    ['circle', o.t.ways.circle],
    ['path', o.t.ways.path],
    ['numbers', o.t.ways.numbers],
    ['blank-page', o.t.ways.blank],
    ['trash', o.t.ways.trash],
  ];
  return html`<nav class="foot" aria-label=${o.t.heading}>
    ${actionRow(ways.map(([view, label]) => ({ label, onPress: () => o.go({ view }) })))}
  </nav>`;
}
