import { html, nothing, type TemplateResult } from 'lit';
import type { SentRecord } from '../../../domain/sharing.js';
import { momentInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { shareState } from '../../../ui/share/share-state.js';
import { backButton, own, viewHeading } from '../parts.js';
import type { SentRoom } from './index.js';
import { answerList, bringRow, lookRow } from '../share/answers-view.js';
import { firstWords } from '../share/find-record.js';
import { wentLines, type WentLine, type WentText } from './went.js';

/** Everything that was sent, waits, was given or taken back. */
export function sentView(room: SentRoom): TemplateResult {
  const { words, sharing, topics, list, shell, answers } = room;
  const { t } = words;
  const isReady =
    words.ready && sharing.ready && topics.ready && answers.words.ready && list.value !== undefined;
  const found = list.value ?? [];
  return html`${backButton({ label: t.back, onPress: () => room.leave() })} ${viewHeading(t.heading)}
  ${
    isReady
      ? html`<p class="second lead">${found.length > 0 ? t.lead : t.empty}</p>
          <div class="answers">
            ${answers.canLook && found.length > 0 ? lookRow(answers) : nothing}
            ${bringRow(answers, words.locale)}
          </div>
          <ul class="sent-list" part="sent">
            ${found.slice(0, room.shown).map((one) => item(room, one))}
          </ul>
          ${
            found.length > room.shown
              ? button({ kind: 'plain', label: t.more, onPress: () => room.showMore() })
              : nothing
          }`
      : html`<p>${shell.common.t.loading}</p>`
  }`;
}

function item(room: SentRoom, one: SentRecord): TemplateResult {
  const { words, sharing, answers } = room;
  const { t, locale } = words;
  const { record, state, kind } = one;
  const names: Readonly<Record<string, string>> = t.kinds;
  const isSent = state.state === 'sent';
  const isSettled = state.state === 'given' || state.state === 'taken-back';
  return html`<li>
    <p class="name" id="sent-${record}" tabindex="-1">${(kind && names[kind]) ?? t.page}${title(one)}</p>
    ${shareState({
      t: sharing.t,
      locale,
      state,
      inVisit: room.inVisit,
      contact: room.contact,
      onTakeBack: () => room.takeBack(record),
      onTryNow: () => room.tryNow(record),
      onLeaveIt: () => room.leaveIt(record),
    })}
    ${answerList(answers, { record, locale, isSent })}
    ${isSent && answers.of(record).length === 0 ? html`<p class="second">${late(room)}</p>` : nothing}
    ${state.state === 'attention' ? html`<p class="second">${t.again}</p>` : nothing}
    <div class="actions">
      ${button({
        kind: 'text',
        label: state.state === 'sent' || state.state === 'given' ? t.went : t.goes,
        expanded: room.opened === record,
        onPress: () => room.toggle(record),
      })}
      ${
        isSettled
          ? button({ kind: 'text', label: t.forget, onPress: () => void room.forget(record) })
          : nothing
      }
    </div>
    ${room.opened === record ? went(room, one) : nothing}
  </li>`;
}

/** By what a person knows it again. */
function title({ body }: SentRecord): unknown {
  const first = firstWords(body);
  return first === '' ? nothing : html`: ${own(first)}`;
}

const late = ({ sharing, contact }: SentRoom): string =>
  contact.trim() ? sharing.t.preview.late(contact) : sharing.t.preview.lateAlone;

/** When, to whom and what for, and every word of it. */
function went({ words, topics }: SentRoom, one: SentRecord): TemplateResult {
  const { t, locale } = words;
  const lines = wentLines(one.kind ?? '', one.body, { t, topics: topics.t, locale });
  const terms = [
    { label: t.to, text: one.readers ?? '' },
    { label: t.purpose, text: one.purpose ?? '' },
  ].filter(({ text }) => text !== '');
  return html`<div class="went" part="went">
    <p class="second">${t.pressed(momentInWords(one.pressedAt, locale))}</p>
    ${
      terms.length > 0
        ? html`<dl class="share-lines">${terms.map(({ label, text }) => term(label, text))}</dl>`
        : nothing
    }
    ${lines.length > 0 ? fields(lines) : html`<p>${t.gone}</p>`}
  </div>`;
}

const term = (label: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

const fields = (lines: readonly WentLine[]): TemplateResult =>
  html`<dl class="share-lines">${lines.map(({ label, answers }) => term(label, answersOf(answers)))}</dl>`;

const isText = (answer: WentLine['answers'][number]): answer is WentText => 'text' in answer;

function answersOf(answers: WentLine['answers']): unknown {
  const shown = answers.map((answer) =>
    isText(answer) ? (answer.isOwn ? own(answer.text) : answer.text) : fields(answer),
  );
  return shown.length === 1
    ? shown[0]
    : html`<ul>
        ${shown.map((one) => html`<li>${one}</li>`)}
      </ul>`;
}
