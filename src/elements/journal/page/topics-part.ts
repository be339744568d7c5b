import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { mostTopics } from '../../../domain/journal/entry.js';
import {
  isOwnTopic,
  isTopicId,
  ownTopic,
  ownWord,
  topicIds,
  topicsOf,
} from '../../../domain/journal/topics.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { changeEntry } from '../writing-commands.js';
import type { PageRoom } from './index.js';
import { addLine, ownError } from './own-commands.js';

/** Topics to tick: those of the month's theme first, then the person's own, then all others. */
export function topicsPart(room: PageRoom): unknown {
  const { journal: j, t } = room;
  const ticked = j.writing.value?.topics ?? [];
  const theme = j.prompts.theme;
  const month: readonly string[] = topicsOf(theme?.area ?? j.prompts.area);
  // A word that was ticked stays to be unticked, also when it is on no list any more.
  const own = [...new Set([...room.ownLists.body.topics.map(ownTopic), ...ticked.filter(isOwnTopic)])];
  const others = topicIds.filter((topic) => !month.includes(topic));
  // Once out they stay out: unticking the last one must not close them under a hand.
  room.othersAreOut ||= ticked.some((topic) => (others as readonly string[]).includes(topic));
  const group = (label: string, topics: readonly string[]) =>
    topics.length === 0
      ? nothing
      : html`<div class="chip-group" role="group" aria-label=${label}>
          <p class="second">${label}</p>
          <div class="chips">${topics.map((topic) => chip(room, topic))}</div>
        </div>`;
  return html`<fieldset class="part" id="part">
    <legend tabindex="-1" id="part-legend">${t.topics.legend}</legend>
    <p class="hint">${t.topics.hint}</p>
    ${
      theme
        ? group(t.topics.theme(textIn(theme.title, j.shell.words.language)), month)
        : html`<div class="chips">${month.map((topic) => chip(room, topic))}</div>`
    }
    ${group(t.topics.own, own)}
    <details ?open=${room.othersAreOut}>
      <summary>${t.topics.more}</summary>
      <div class="chips">${others.map((topic) => chip(room, topic))}</div>
    </details>
    <div class="add-line">
      ${textField({
        id: 'own-topics',
        label: t.topics.add,
        value: room.ownLists.typed.topics,
        error: ownError(room, 'topics'),
        onInput: (text) => room.ownLists.type('topics', text),
      })}
      ${button({
        kind: 'plain',
        label: t.topics.addButton,
        onPress: () => void addLine(room, 'topics', (word) => tick(room, ownTopic(word), true)),
      })}
    </div>
  </fieldset>`;
}

/** A topic in words: the kit's in the language of the page, one's own as it was written. */
export const topicLabel = (room: PageRoom, topic: string): string =>
  isOwnTopic(topic) ? ownWord(topic) : isTopicId(topic) ? room.topicWords[topic] : topic;

function chip(room: PageRoom, topic: string): TemplateResult {
  const ticked = room.journal.writing.value?.topics ?? [];
  const isTicked = ticked.includes(topic);
  const isOwn = isOwnTopic(topic);
  return html`<label class="chip ${isTicked ? 'chosen' : ''}">
    <input
      type="checkbox"
      autocomplete="off"
      ?disabled=${!isTicked && ticked.length >= mostTopics}
      .checked=${live(isTicked)}
      @change=${(event: Event) => tick(room, topic, (event.target as HTMLInputElement).checked)}
    />
    <span dir=${isOwn ? 'auto' : nothing} translate=${isOwn ? 'no' : nothing}
      >${topicLabel(room, topic)}</span
    >
  </label>`;
}

function tick({ journal: j }: PageRoom, topic: string, isTicked: boolean): void {
  const ticked = j.writing.value?.topics ?? [];
  const rest = ticked.filter((one) => one !== topic);
  changeEntry(j, { topics: isTicked ? [...rest, topic].slice(0, mostTopics) : rest });
}
