import { html, nothing, type TemplateResult } from 'lit';
import type { SharedTally } from '../../../domain/journal/share.js';
import type { TopicId } from '../../../domain/journal/topics.js';
import { monthInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { shareView } from '../../base/share/share-view.js';
import { home } from '../place.js';
import type { MeetingRoom } from './index.js';
import type { Found } from './tally-desk.js';

/** Topics for the coach: what it is about, the topics, and what goes; never anything without a press. */
export function tallyView(room: MeetingRoom): unknown {
  const { journal: j, t, tally } = room;
  if (tally.isLooking)
    return html`${backButton({ label: t.tally.back, onPress: () => tally.leave() })}
      ${viewHeading(t.tally.heading)}
      <p class="second lead">${t.tally.noName}</p>
      ${sharing(room, false)}`;
  return html`${backButton({ label: t.card.home, onPress: () => j.go(home) })} ${viewHeading(t.tally.heading)}
    <div class="tally" part="tally">
      ${
        !tally.found
          ? html`${months(room)}
              <p>${j.common.loading}</p>`
          : hasGone(room)
            ? html`${months(room)} ${where(room)}`
            : html`${consent(room)} ${months(room)} ${topics(room, tally.found)}`
      }
    </div>`;
}

/** Whether topics of this month went, or are on their way: then nothing else stands there that could be pressed. */
const hasGone = ({ tally: { share, isChoosingAgain } }: MeetingRoom): boolean =>
  !isChoosingAgain && share.record !== '' && share.state.state !== 'private';

/** Where the topics of this month stand. What needs a look stands there with it. */
function where(room: MeetingRoom): TemplateResult {
  const { t, tally } = room;
  const { state } = tally.share;
  const went = state.state === 'waiting' || (state.state === 'sent' && !state.changedSince);
  return html`${sharing(room, state.state !== 'attention')}
    ${
      went
        ? html`<div>
            <p class="label">${t.tally.went}</p>
            ${topicList(room, tally.looked)}
          </div>`
        : nothing
    }
    <div class="actions">
      ${button({ kind: 'text', id: 'tally-again', label: t.tally.again, onPress: () => tally.chooseAgain() })}
    </div>`;
}

const topicList = (room: MeetingRoom, ids: readonly string[]): TemplateResult =>
  html`<ul>
    ${ids.map((topic) => html`<li>${name(room, topic)}</li>`)}
  </ul>`;

/** What goes, what never goes, who sees what, in plain words. */
const consent = ({ t }: MeetingRoom): TemplateResult =>
  html`<div class="consent">
    ${t.tally.about.map((text) => html`<p>${text}</p>`)}
    <ul>
      ${t.tally.points.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;

const months = ({ journal: j, t, tally }: MeetingRoom): TemplateResult =>
  choiceCards({
    name: 'tally-month',
    legend: t.tally.month,
    columns: true,
    value: tally.month,
    options: tally.months.map((value) => ({ value, label: monthInWords(value, j.locale) })),
    onChange: (month) => month !== undefined && tally.choose(month),
  });

const name = (room: MeetingRoom, topic: string): string => room.topicWords[topic as TopicId];

function topics(room: MeetingRoom, { topics: ids, hasOwn }: Found): TemplateResult {
  const { t, tally, canSend } = room;
  const own = hasOwn ? html`<p class="second">${t.tally.own}</p>` : nothing;
  if (ids.length === 0)
    return html`<p>${t.tally.empty}</p>
      ${own}`;
  return html`<div class="field" role="group" aria-labelledby="tally-legend">
      <p class="legend" id="tally-legend">${t.tally.topics}</p>
      <p class="hint">${t.tally.hint}</p>
      <div class="cards columns">
        ${ids.map((topic) =>
          checkCard({
            id: `tally-${topic}`,
            label: name(room, topic),
            checked: tally.ticked.has(topic),
            onChange: (isTicked) => tally.tick(topic, isTicked),
          }),
        )}
      </div>
      ${tally.trouble ? html`<p class="error">${tally.trouble}</p>` : nothing}
    </div>
    ${own}
    ${
      canSend
        ? html`<div class="actions">
            ${button({ kind: 'main', id: 'tally-next', label: t.tally.next, onPress: () => void tally.look() })}
            ${button({ kind: 'text', label: room.journal.common.notNow, onPress: () => room.journal.go(home) })}
          </div>`
        : html`<p class="second">${t.tally.noPlace}</p>`
    }`;
}

const sharing = (room: MeetingRoom, isStateOnly: boolean): TemplateResult =>
  shareView(room.tally.share, {
    isStateOnly,
    lines: (body) => {
      const { from, topics: ids } = body as SharedTally;
      return [
        {
          label: room.t.tally.month,
          content: monthInWords(from.slice(0, 7), room.journal.locale),
          own: false,
        },
        {
          label: room.t.tally.topics,
          content: topicList(room, ids),
          own: false,
        },
      ];
    },
  });
