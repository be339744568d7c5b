import { html, nothing, type TemplateResult } from 'lit';
import { letterState } from '../../../domain/journal/drawer.js';
import { dayInWords } from '../../../i18n/dates.js';
import { askBack } from '../../../ui/controls/ask-back.js';
import { button } from '../../../ui/controls/button.js';
import { readAloud } from '../../../ui/speech.js';
import { actionRow, backButton, own, viewHeading } from '../../base/parts.js';
import { crisisLine } from '../../base/print/paper-parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { open, remove } from './commands.js';
import type { Letter, Letters } from './letters.js';
import { writeView } from './write-view.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';

/** One letter: to write, in the drawer, or to read. */
export function letterView(l: Letters, id: string): TemplateResult {
  const { t, journal: j } = l;
  const back = backButton({ label: t.toLetters, onPress: () => j.go({ view: 'letters' }) });
  const letter = l.find(id);
  const state = letter && letterState(letter.body, j.today);
  // What this tab has just kept is ahead of the list.
  const isAhead = (l.writing.base?.number ?? 0) > (letter?.revision.number ?? 0);
  if (l.writing.id === id && (isAhead || state === undefined || state === 'writing'))
    return html`${back}${writeView(l)}`;
  if (!l.all.value || !l.drafts.value) return html`${back}${viewHeading(j.common.loading)}`;
  if (!letter || state === 'writing')
    return html`${back}${viewHeading(t.gone)}
      <p>${t.goneText}</p>`;
  return html`${back}${state === 'opened' ? opened(l, letter) : inDrawer(l, letter)}`;
}

/** A letter in the drawer: its days, and the press that opens it. */
function inDrawer(l: Letters, letter: Letter): TemplateResult {
  const { t, journal: j } = l;
  const { sealedOn, openOn } = letter.body;
  const day = (date: string) => dayInWords(date, j.locale);
  const isEarly = openOn !== undefined && openOn > j.today;
  const opens = openOn === undefined ? t.drawer.byMe : isEarly ? t.drawer.opens(day(openOn)) : t.drawer.ready;
  return html`${viewHeading(t.drawer.heading)}
    <div class="letters">
      <div>
        <p>${t.drawer.since(day(sealedOn ?? ''))}</p>
        <p>${opens}</p>
      </div>
      ${
        isEarly && l.isAsked
          ? sure(l, letter)
          : button({
              kind: isEarly ? 'plain' : 'main',
              icon: laterIcons.letter,
              id: 'open-letter',
              label: isEarly ? t.drawer.early : t.drawer.open,
              onPress: () => (isEarly ? ask(l, true) : void open(l, letter)),
            })
      }
      <div class="letter-foot">${actionRow([removeAction(l, letter.id)])}</div>
    </div>`;
}

const sure = (l: Letters, letter: Letter): TemplateResult =>
  askBack(
    { title: l.t.drawer.sure, question: l.t.drawer.sureText },
    html`<div class="actions">
      ${button({ kind: 'plain', id: 'open-now', label: l.t.drawer.yes, onPress: () => void open(l, letter) })}
      ${button({ kind: 'text', label: l.t.drawer.no, onPress: () => ask(l, false) })}
    </div>`,
  );

function ask(l: Letters, isAsked: boolean): void {
  l.isAsked = isAsked;
  l.journal.shell.announce(isAsked ? `${l.t.drawer.sure} ${l.t.drawer.sureText}` : l.t.drawer.stays);
  l.journal.focus(isAsked ? 'open-now' : 'open-letter');
}

const removeAction = (l: Letters, id: string) =>
  ({ icon: 'trash', label: l.t.opened.remove, onPress: () => void remove(l, id) }) as const;

/** An opened letter, to read. */
function opened(l: Letters, letter: Letter): TemplateResult {
  const { t, journal: j } = l;
  const { text, sealedOn, openedOn } = letter.body;
  const heading = t.row.from(dayInWords(sealedOn ?? '', j.locale));
  const print = () =>
    printSheet(paper(l, heading, text), { title: t.opened.printTitle, language: j.shell.words.language });
  return html`${viewHeading(heading)}
    <div class="letters">
      <p class="second">${openedOn === undefined ? nothing : t.opened.on(dayInWords(openedOn, j.locale))}</p>
      <div class="letter-text">${own(text)}</div>
      ${readAloud(j.host, { id: 'letter-aloud', text })}
      <div class="letter-foot">
        ${actionRow([{ icon: 'print', label: t.opened.print, onPress: print }, removeAction(l, letter.id)])}
      </div>
    </div>`;
}

const paper = (l: Letters, heading: string, text: string): TemplateResult => {
  return html`<div class="paper">
    <h1>${heading}</h1>
    <p>${own(text)}</p>
    ${crisisLine(l.journal.common)}
  </div>`;
};
