import { html, nothing, type TemplateResult } from 'lit';
import { dialed } from '../../../domain/outing/own.js';
import { textIn } from '../../../domain/program-year/settings.js';
import { linkButton } from '../../../ui/controls/link-button.js';
import { own } from '../../base/parts.js';
import type { DayRoom } from './index.js';

const mail = /[^\s@]+@[^\s@]+\.[^\s@]+/;
const phone = /\+?\d[\d\s().-]{5,}\d/;

/**
 * A host's contact as a person can use it: its words, and a call or a letter where it holds a number or an address.
 * `label` names the call where the contact is nothing but a number, or `always`.
 */
export function contactLink(
  contact: string,
  label: (name: string) => string,
  always = false,
): TemplateResult {
  const address = mail.exec(contact)?.[0];
  const number = phone.exec(contact)?.[0];
  const href = number ? `tel:${dialed(number) ?? ''}` : address ? `mailto:${address}` : undefined;
  return href
    ? linkButton({
        kind: 'plain',
        label: number && (always || contact.trim() === number) ? label(contact) : contact,
        href,
      })
    : html`<p>${contact}</p>`;
}

/** Whom a person may call about the program: the host's help contact. */
export function helpContact({ outings: o }: DayRoom): string {
  const settings = o.host.kitSource.program?.settings;
  return textIn(settings?.helpContact, o.shell.words.language) || (settings?.contact ?? '');
}

/** People whose numbers the person wrote down, each to call and to text. */
export function helpers(room: DayRoom): TemplateResult | typeof nothing {
  const { t } = room;
  const body = room.own.value?.record?.body;
  const partner = { name: body?.partner || t.partner, number: body?.partnerNumber ?? '' };
  const all = [partner, ...(body?.helpers ?? [])].filter(({ number }) => dialed(number) !== undefined);
  if (all.length === 0) return nothing;
  return html`<ul class="plain-list callers">
    ${all.map(({ name, number }) => {
      const to = dialed(number) ?? '';
      return html`<li>
        <p class="name">${own(name || number)}</p>
        <div class="actions">
          ${linkButton({ kind: 'plain', label: t.call(name || number), href: `tel:${to}` })}
          ${linkButton({ kind: 'plain', label: t.text(name || number), href: `sms:${to}` })}
        </div>
      </li>`;
    })}
  </ul>`;
}
