import { html, nothing, type TemplateResult } from 'lit';
import type { EntryDraft } from '../../../domain/journal/entry.js';
import { isBlank } from '../../../domain/text.js';
import { pill } from '../../../ui/controls/pill.js';
import { own } from '../../base/parts.js';
import { moodPicture } from '../moods.js';
import type { PageRoom } from './index.js';
import { topicLabel } from './topics-part.js';

/** The words of an entry with the question above them. */
export const entryText = (room: PageRoom, entry: EntryDraft): TemplateResult =>
  html`${entry.prompt ? html`<p class="asked">${own(entry.prompt.text)}</p>` : nothing}
    <p class="entry-text">
      ${isBlank(entry.text) ? html`<span class="second">${room.t.page.noWords}</span>` : own(entry.text)}
    </p>`;

/** What was marked in an entry: mood, victory, topics and goals. */
export function entryMarks(room: PageRoom, entry: EntryDraft): unknown {
  const { t, journal } = room;
  const { mood, victory, topics, links = [] } = entry;
  const rows = [
    mood &&
      row(t.page.mood, html`<span class="mood-said">${moodPicture(mood)} ${journal.t.moods[mood]}</span>`),
    topics.length > 0 && row(t.page.topics, topicWords(room, topics)),
    ...linkRows(room, links),
  ].filter(Boolean);
  return html`${victory ? victoryMark(room, entry) : nothing}
  ${rows.length > 0 ? html`<dl class="answers">${rows}</dl>` : nothing}`;
}

const row = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

const victoryMark = ({ t }: PageRoom, { victory, noticedBy }: EntryDraft): TemplateResult =>
  html`<p class="victory-mark">
    ${pill({ kind: 'leaf', label: victory === 'own' ? t.page.victory : t.page.noticed })}
    ${victory === 'noticed' && !isBlank(noticedBy) ? own(t.page.noticedBy(noticedBy)) : nothing}
  </p>`;

const topicWords = (room: PageRoom, topics: readonly string[]): unknown =>
  topics.map((topic, at) => html`${at > 0 ? ' · ' : nothing}${own(topicLabel(room, topic))}`);

/** Goals and outings apart; what is gone stands with the goals. */
function linkRows(room: PageRoom, links: readonly string[]): readonly unknown[] {
  const { linked, t } = room;
  linked.ask(links);
  const outings = links.filter((link) => linked.isOuting(link));
  const others = links.filter((link) => !outings.includes(link));
  return [
    others.length > 0 && row(t.page.goals, linkList(room, others, t.goals.untitled)),
    outings.length > 0 && row(t.page.outings, linkList(room, outings, t.goals.outingUntitled)),
  ];
}

const linkList = ({ linked, t }: PageRoom, links: readonly string[], untitled: string): TemplateResult =>
  html`<ul class="plain-list">
    ${links.map((link) => {
      const found = linked.find(link);
      return html`<li>
        ${found?.title ? own(found.title) : html`<span class="second">${found ? untitled : t.page.goalGone}</span>`}
      </li>`;
    })}
  </ul>`;
