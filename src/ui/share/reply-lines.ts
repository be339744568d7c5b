import { html, type TemplateResult } from 'lit';
import type { ReplyMessages } from '../../i18n/en/replies.js';

/** How a coach answers without any server: what is asked for, and the lines to send back. */
export interface ReplyAsk {
  readonly ask: string;
  /** Several lines; the coach fills them in. */
  readonly text: string;
}

/** The ask of a record by its code, the same for every kind. */
export const replyAsk = (t: ReplyMessages, code: string): ReplyAsk => ({
  ask: t.give.reply,
  text: `iml-reply: ${code}\n${t.give.from}: \n${t.give.words}: `,
});

/** The ask as it stands on a card or on paper. */
export const replyLines = ({ ask, text }: ReplyAsk): TemplateResult =>
  html`<div class="reply-ask">
    <p class="label">${ask}</p>
    <p class="reply-code" translate="no">${text}</p>
  </div>`;
