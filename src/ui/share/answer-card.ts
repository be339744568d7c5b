import { html, nothing, type TemplateResult } from 'lit';
import type { ReplyMessages } from '../../i18n/en/replies.js';
import { dayOfMoment } from '../../i18n/moments.js';
import { button } from '../controls/button.js';
import { pill } from '../controls/pill.js';

/** A coach's answer, or only that the coach has seen it. */
export interface AnswerCardView {
  readonly t: ReplyMessages;
  /** For dates in words. */
  readonly locale: string;
  /** RFC 3339. */
  readonly seenAt?: string | undefined;
  /** Plain; empty where there are no words. */
  readonly text: string;
  /** Who it is from; may be empty. */
  readonly by: string;
  /** Of the words; may be empty. */
  readonly language: string;
  /** RFC 3339, or a day. */
  readonly at?: string | undefined;
  readonly isNew?: boolean | undefined;
  /** Absent where it is only looked at. */
  readonly onRemove?: (() => void) | undefined;
}

/** What a coach said about one record: the words as they came, in their own language. */
export function answerCard(view: AnswerCardView): TemplateResult {
  const { t, locale, seenAt, text, by, language, at, isNew, onRemove } = view;
  return html`<div class="coach-answer" part="answer">
    ${seenAt === undefined ? nothing : html`<p class="second">${t.seen(dayOfMoment(seenAt, locale))}</p>`}
    ${
      text === ''
        ? nothing
        : html`<p class="label">
              ${t.from(by, at === undefined ? '' : dayOfMoment(at, locale))}
              ${isNew ? pill({ kind: 'accent', label: t.isNew }) : nothing}
            </p>
            <blockquote
              class="own-words"
              translate="no"
              dir="auto"
              lang=${language || nothing}
              .textContent=${text}
            ></blockquote>
            ${onRemove ? html`<div class="actions">${button({ kind: 'text', label: t.remove, onPress: onRemove })}</div>` : nothing}`
    }
  </div>`;
}
