import { html, nothing, type TemplateResult } from 'lit';
import { answerText } from '../../../domain/budget/answer-code.js';
import type { SharedPurchase } from '../../../domain/budget/share.js';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { pill } from '../../../ui/controls/pill.js';
import type { SharedLine } from '../../../ui/share/share-view.js';
import { own } from '../../base/parts.js';
import type { Purchase } from '../values.js';
import type { AskingRoom } from './index.js';

/** What a question is called. */
export const titleOf = ({ budget: b }: AskingRoom, what: string): unknown =>
  isBlank(what) ? b.t.draft.purchase : own(what);

/** Where the question stands: no answer yet, yes or no. */
export const answerPill = ({ t }: AskingRoom, { body }: Purchase): TemplateResult =>
  body.answer === undefined
    ? pill({ kind: 'quiet', label: t.page.open })
    : pill({ kind: body.answer === 'yes' ? 'leaf' : 'accent', label: t.page[body.answer] });

/** Where its sharing stands; nothing while it is private. */
export function sharingPill({ states, t }: AskingRoom, id: string): unknown {
  const state = states.value?.get(id)?.state;
  if (state === undefined || state === 'private') return nothing;
  return pill({
    kind: state === 'sent' || state === 'given' ? 'leaf' : 'quiet',
    label: t.share.states[state],
  });
}

/** Everything about a question, in words. */
export function answersOf(
  { budget: b, t }: AskingRoom,
  shared: SharedPurchase,
  goals: readonly string[] = [],
): readonly SharedLine[] {
  const line = (label: string, content: unknown) => ({ label, content, own: false });
  return [
    line(t.page.cost, b.amount(shared.amount, shared.currency)),
    ...(goals.length > 0 ? [line(t.page.goal, own(goals.join('\n')))] : []),
    ...(shared.why === undefined ? [] : [line(t.page.why, own(shared.why))]),
    ...(shared.answer === undefined ? [] : [line(t.answer.legend, t.page[shared.answer])]),
    ...(shared.reason === undefined ? [] : [line(t.page.reason, own(shared.reason))]),
    ...(shared.answeredOn === undefined ? [] : [line(t.page.on, dayInWords(shared.answeredOn, b.locale))]),
  ];
}

/** A list of answers. */
export const answerList = (lines: readonly SharedLine[]): TemplateResult =>
  html`<dl class="answers">
    ${lines.map(
      ({ label, content }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;

/** Titles of the goals that a question is for. */
export const goalsOf = ({ linked }: AskingRoom, links: readonly string[]): readonly string[] =>
  links.flatMap((link) => linked.find(link)?.title ?? []).filter((title) => !isBlank(title));

/** The lines that a coach fills in and sends back. */
export const replyLinesOf = ({ budget: b }: AskingRoom, { id }: Purchase): string =>
  answerText({ purchase: id, answer: 'yes', reason: '', day: b.today, by: '' })
    .replace('answer: yes', 'answer: yes / no')
    .trimEnd();

/** The question as plain text, with the lines that a coach sends back. */
export function purchaseText(room: AskingRoom, record: Purchase): string {
  const { budget: b, t } = room;
  const { body, links } = record;
  const goals = goalsOf(room, links).join(', ');
  return [
    `${t.share.heading}: ${body.what}`,
    `${t.page.cost}: ${b.amount(body.amount, body.currency)}`,
    ...(goals === '' ? [] : [`${t.page.goal}: ${goals}`]),
    ...(isBlank(body.why) ? [] : [`${t.page.why}: ${body.why}`]),
    '',
    t.share.reply,
    replyLinesOf(room, record),
  ].join('\n');
}
