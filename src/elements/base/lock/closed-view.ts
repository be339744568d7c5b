import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { notice } from '../../../ui/controls/notice.js';
import { secretField } from '../../../ui/controls/secret-field.js';
import type { LockDesk } from './lock-desk.js';

/** Sends a form by its button or by Enter. */
const form = (desk: LockDesk, label: string, send: () => Promise<void>, fields: unknown, more: unknown) =>
  html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void send();
    }}
  >
    ${fields}
    <div class="actions">
      <button type="submit" class="button main" part="button main" aria-disabled=${desk.isWorking}>
        <span>${desk.isWorking ? desk.t.opening : label}</span>
      </button>
      ${more}
    </div>
  </form>`;

const errorOf = (desk: LockDesk, field: 'words' | 'code' | 'next'): string | undefined =>
  desk.error?.field === field ? desk.error.text : undefined;

const codeField = (desk: LockDesk) =>
  secretField({
    id: 'lock-code',
    label: desk.t.code.label,
    hint: desk.t.code.hint,
    value: desk.code,
    error: errorOf(desk, 'code'),
    onInput: (code) => desk.change({ code }),
  });

/** What stands on the cover of a closed lock. */
export const closedView = (desk: LockDesk): TemplateResult =>
  html`<div class="lock">
    ${desk.stage === 'words' ? wordsView(desk) : desk.stage === 'code' ? codeView(desk) : againView(desk)}
  </div>`;

const wordsView = (desk: LockDesk): TemplateResult =>
  html`<p>${desk.t.lead}</p>
    ${form(
      desk,
      desk.t.open,
      () => desk.open(),
      secretField({
        id: 'lock-words',
        label: desk.t.words,
        value: desk.words,
        error: errorOf(desk, 'words'),
        onInput: (words) => desk.change({ words }),
        seen: { label: desk.t.show, is: desk.isSeen, onChange: (isSeen) => desk.change({ isSeen }) },
      }),
      button({ kind: 'text', id: 'lock-forgot', label: desk.t.forgot, onPress: () => desk.go('code') }),
    )}`;

const codeView = (desk: LockDesk): TemplateResult => {
  const { code, lost } = desk.t;
  return html`<h3>${code.heading}</h3>
    <p>${code.text}</p>
    ${form(
      desk,
      code.press,
      () => desk.openByCode(),
      html`${codeField(desk)}
      ${secretField({
        id: 'lock-next',
        label: code.next,
        hint: code.nextHint,
        value: desk.next,
        error: errorOf(desk, 'next'),
        onInput: (next) => desk.change({ next }),
      })}`,
      button({ kind: 'text', label: desk.t.back, onPress: () => desk.go('words') }),
    )}
    <section class="lost">
      <h3>${lost.heading}</h3>
      <p>${lost.text}</p>
      <p>${lost.keep}</p>
      ${
        desk.isSure
          ? notice({
              id: 'sure',
              kind: 'warm',
              heading: lost.erase,
              text: lost.sure,
              actions: [
                { label: lost.yes, onPress: () => desk.erase() },
                { label: lost.no, onPress: () => desk.ask(false) },
              ],
            })
          : html`<div class="actions">
              ${button({ kind: 'plain', icon: 'trash', id: 'lock-erase', label: lost.erase, onPress: () => desk.ask(true) })}
            </div>`
      }
    </section>`;
};

const againView = (desk: LockDesk): TemplateResult => {
  const { again } = desk.t;
  return html`<h3>${again.heading}</h3>
    <p>${again.text}</p>
    ${form(
      desk,
      again.press,
      () => desk.tryCode(),
      codeField(desk),
      desk.isWorking ? nothing : button({ kind: 'text', label: again.later, onPress: () => desk.later() }),
    )}`;
};
