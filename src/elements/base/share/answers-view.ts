import { html, nothing, type TemplateResult } from 'lit';
import { answerCard } from '../../../ui/share/answer-card.js';
import { button } from '../../../ui/controls/button.js';
import { textField } from '../../../ui/controls/text-field.js';
import { own } from '../parts.js';
import { hasWords, type Answers, type Brought } from './answers.js';

/** What is shown around the answers to one record. */
export interface AnswersView {
  readonly record: string;
  /** For dates in words. */
  readonly locale: string;
  /** It went to the site: there may be an answer. */
  readonly isSent: boolean;
  /** Where somebody can be reached sooner, as a sentence. */
  readonly late: string;
  /** False where an answer by hand is taken in elsewhere. */
  readonly canBring?: boolean | undefined;
}

/** What the coach said about one record, and the ways to an answer. Nothing is asked without a press. */
export function answersView(answers: Answers, view: AnswersView): unknown {
  const { t } = answers;
  const { record, isSent, late, canBring = true } = view;
  const canLook = isSent && answers.canLook;
  const list = answerList(answers, view);
  if (!answers.words.ready || (list === nothing && !canLook && !canBring)) return nothing;
  return html`<section class="answers" aria-labelledby="answers-heading" part="answers">
    <h4 id="answers-heading">${t.heading}</h4>
    ${list} ${isSent && answers.of(record).length === 0 ? html`<p class="second">${late}</p>` : nothing}
    ${canLook ? lookRow(answers) : nothing} ${canBring ? bringRow(answers, view.locale) : nothing}
  </section>`;
}

/** The answers alone, or nothing. */
export function answerList(
  answers: Answers,
  { record, locale, isSent }: Pick<AnswersView, 'record' | 'locale' | 'isSent'>,
): TemplateResult | typeof nothing {
  const { t } = answers;
  const found = answers.of(record);
  if (!answers.words.ready || found.length === 0) return nothing;
  const goesToo = isSent && found.some((one) => one.body.parcel !== '' && hasWords(one));
  return html`${found.map((answer) =>
    answerCard({
      t,
      locale,
      ...answer.body,
      isNew: answers.isNew(answer),
      onRemove: () => void answers.remove(answer),
    }),
  )}
  ${goesToo ? html`<p class="second">${t.takeBackToo}</p>` : nothing}`;
}

/** Looking at the site, and what came of it. */
export function lookRow(answers: Answers): TemplateResult {
  const { t, looked } = answers;
  const said = {
    'not-asked': '',
    looking: t.looking,
    none: t.none,
    came: t.came,
    'not-now': t.notNow,
  }[looked];
  return html`<div class="actions">
      ${button({
        kind: 'plain',
        id: 'look-for-answer',
        label: looked === 'not-asked' ? t.look : t.again,
        onPress: () => void answers.look(),
      })}
    </div>
    <p class="second" role="status">${said}</p>`;
}

/** An answer by hand: a field, then a look at what was found, then a press that keeps it. */
export function bringRow(answers: Answers, locale: string): TemplateResult {
  const { t, brought } = answers;
  if (!answers.isBringing)
    return html`<div class="actions">
      ${button({ kind: 'text', id: 'bring-answer', label: t.have, onPress: () => answers.openBox() })}
    </div>`;
  return html`<div class="reply-box">${brought ? look(answers, brought, locale) : field(answers)}</div>`;
}

const field = (answers: Answers): TemplateResult => {
  const { t, problem } = answers;
  return html`${textField({
      id: 'brought-text',
      label: t.box.label,
      hint: t.box.hint,
      value: answers.pasted,
      multiline: true,
      rows: 5,
      error: problem && t.box[problem],
      onInput: (pasted) => answers.type(pasted),
    })}
    <div class="actions">
      ${button({ kind: 'main', label: t.box.read, onPress: () => void answers.read() })}
      ${button({
        kind: 'text',
        label: t.box.notNow,
        onPress: () => {
          answers.leaveBox();
          answers.owner.focus('bring-answer');
        },
      })}
    </div>`;
};

const look = (answers: Answers, { about, reply }: Brought, locale: string): TemplateResult => {
  const { found } = answers.t;
  const { text, by = '', day } = reply;
  return html`<p class="label" id="brought" tabindex="-1">
      ${found.about} ${about.title === '' ? found.page : own(about.title)}
    </p>
    ${answerCard({ t: answers.t, locale, text, by, language: '', at: day })}
    <p><strong>${found.ask}</strong> ${found.check}</p>
    <div class="actions">
      ${button({ kind: 'main', label: found.keep, onPress: () => void answers.keep() })}
      ${button({
        kind: 'text',
        label: found.leave,
        onPress: () => {
          answers.leaveBox();
          answers.owner.focus('bring-answer');
        },
      })}
    </div>`;
};
