import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { example } from '../../../ui/controls/example.js';
import { icon } from '../../../ui/controls/icon.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import { eraseDraft, keepGoing } from './commands.js';
import type { Letter, LetterDraft, Letters } from './letters.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';

/** So much of an open text stands in a list. */
const shown = 300;

/** All letters. Those in the drawer show only their days. */
export function listView(l: Letters): TemplateResult {
  const { t, journal: j } = l;
  if (l.showsTrash) return trashView(l);
  const { unfinished } = l;
  const kept = l.in('writing').filter(({ id }) => !unfinished.some(({ record }) => record === id));
  const isEmpty = (l.all.value ?? []).length === 0 && unfinished.length === 0;
  return html`${backButton({ label: t.back, onPress: () => j.go(home) })} ${viewHeading(t.list.heading)}
    <div class="letters">
      <p class="second">${t.list.lead}</p>
      ${isEmpty ? example({ label: t.list.exampleLabel, content: html`<p>${t.list.example}</p>` }) : nothing}
      ${button({ kind: 'main', icon: 'plus', id: 'write-letter', label: t.list.write, onPress: () => l.begin() })}
      ${section(t.list.ready, l.in('ready'), (letter) => closedRow(l, letter))}
      ${section(t.list.writing, kept, (letter) => openRow(l, letter))}
      ${section(t.list.writing, unfinished, (draft) => draftRow(l, draft))}
      ${section(t.list.drawer, l.in('drawer'), (letter) => closedRow(l, letter))}
      ${section(t.list.opened, l.in('opened'), (letter) => openRow(l, letter))}
      ${
        (l.deleted.value ?? []).length > 0
          ? html`<div class="letter-foot">
              ${button({ kind: 'text', icon: 'trash', label: t.list.deleted, onPress: () => showTrash(l, true) })}
            </div>`
          : nothing
      }
    </div>`;
}

const section = <R>(heading: string, rows: readonly R[], row: (one: R) => unknown): unknown =>
  rows.length === 0
    ? nothing
    : html`<section>
        <h4>${heading}</h4>
        <ul class="plain-list letter-list" role="list">
          ${rows.map(row)}
        </ul>
      </section>`;

const open = (l: Letters, id: string, label: unknown): TemplateResult =>
  html`<button
    type="button"
    class="open"
    id="letter-${id}"
    aria-describedby="letter-about-${id}"
    @click=${() => l.journal.go({ view: 'letter', letter: id })}
  >
    ${label}
  </button>`;

/** A letter in the drawer: nothing of its words is on the page. */
function closedRow(l: Letters, { id, body }: Letter): TemplateResult {
  const { t, journal: j } = l;
  const { openOn } = body;
  const isReady = openOn !== undefined && openOn <= j.today;
  const opens =
    openOn === undefined
      ? t.row.opensByMe
      : isReady
        ? t.row.readyNow
        : t.row.opens(dayInWords(openOn, j.locale));
  return html`<li class=${isReady ? 'ready' : ''}>
    ${icon(laterIcons.letter)} ${open(l, id, t.row.from(dayInWords(body.sealedOn ?? '', j.locale)))}
    <p class="second" id="letter-about-${id}">${opens}</p>
  </li>`;
}

/** A letter that may be read: one that was opened, or that is still written. */
function openRow(l: Letters, { id, body, createdAt }: Letter): TemplateResult {
  const { t, journal: j } = l;
  const day = body.sealedOn ?? createdAt.slice(0, 10);
  return html`<li>
    ${icon(body.openedOn === undefined ? 'edit' : laterIcons.letter)}
    ${open(l, id, t.row.from(dayInWords(day, j.locale)))}
    <p class="second clamped" id="letter-about-${id}">
      ${isBlank(body.text) ? t.row.noWords : own(body.text.slice(0, shown))}
    </p>
  </li>`;
}

function draftRow(l: Letters, draft: LetterDraft): TemplateResult {
  const { t, journal: j } = l;
  return html`<li>
    ${icon('edit')}
    <p class="clamped">
      ${isBlank(draft.value.text) ? t.row.noWords : own(draft.value.text.slice(0, shown))}
    </p>
    <div class="actions">
      ${button({ kind: 'plain', label: j.t.draft.keepGoing, onPress: () => void keepGoing(l, draft) })}
      ${button({ kind: 'text', label: j.t.draft.erase, onPress: () => void eraseDraft(l, draft) })}
    </div>
  </li>`;
}

function showTrash(l: Letters, isShown: boolean): void {
  l.showsTrash = isShown;
  l.trash.close();
  l.journal.focus('view-heading');
}

function trashView(l: Letters): TemplateResult {
  const { t, journal: j } = l;
  const title = ({ body }: Letter): unknown =>
    body.sealedOn === undefined
      ? own(body.text.slice(0, shown))
      : t.row.from(dayInWords(body.sealedOn, j.locale));
  return html`${backButton({ label: t.toLetters, onPress: () => showTrash(l, false) })}
  ${l.trash.render(
    t.list.deleted,
    (l.deleted.value ?? []).map((letter) => ({ id: letter.id, title: title(letter) })),
  )}`;
}
