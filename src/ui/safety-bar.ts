import { html, nothing, type TemplateResult } from 'lit';
import type { FrameMessages } from '../i18n/en/frame.js';

/** A line of the host, beside 988 and never in its place. */
export interface LocalLine {
  /** `tel:`, `sms:` or https. */
  readonly href: string;
  readonly label: string;
}

/** What the safety bar needs to know. */
export interface SafetyBarView {
  readonly t: FrameMessages;
  /** `line` where another element of the page has the whole bar. */
  readonly bar: 'whole' | 'line';
  readonly localLine?: LocalLine | undefined;
  /** Where the page of a person's own things stands, if this page has one. */
  readonly myData?: string | undefined;
}

const link = (href: string, label: string): TemplateResult => html`<a href=${href}>${label}</a>`;

/** The crisis lines. Plain links: they work offline, on paper and before anything else has loaded. */
export function safetyBar({ t, bar, localLine, myData }: SafetyBarView): TemplateResult {
  const { crisis } = t;
  if (bar === 'line')
    return html`<footer class="safety line">
      <p><b>${crisis.question}</b> ${link('tel:988', crisis.callOrText)}</p>
    </footer>`;
  return html`<footer class="safety" part="safety-bar">
    <p>
      <b>${crisis.question}</b> ${link('tel:988', crisis.call)} ${link(crisis.textHref, crisis.text)}
      <a href="https://988lifeline.org/chat" target="_blank" rel="noopener noreferrer">${crisis.chat}</a>
      ${link('tel:911', crisis.danger)} ${localLine ? link(localLine.href, localLine.label) : nothing}
    </p>
    <p class="second">${crisis.nobody} ${myData ? link(myData, t.myData) : nothing}</p>
  </footer>`;
}
