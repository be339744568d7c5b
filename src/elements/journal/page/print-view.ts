import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { crisisLine } from '../../base/print/paper-parts.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { entryHeading, type Entry } from '../values.js';
import { entryMarks, entryText } from './entry-text.js';
import { gone } from './gone.js';
import type { PageRoom } from './index.js';

/** A look at what will be printed, and the press that prints it. */
export function printView(room: PageRoom, id: string): unknown {
  const { journal: j, t } = room;
  const entry = j.entryAt(id);
  if (entry === undefined) return nothing;
  if (entry === 'gone') return gone(room);
  const sheet = paper(room, entry);
  const print = () => printSheet(sheet, { title: t.print.title, language: j.shell.words.language });
  return html`${backButton({
      label: t.page.backToEntry,
      onPress: () => j.go({ view: 'entry', entry: id }),
    })}
    ${viewHeading(t.print.heading)}
    <p class="second lead">${t.print.text}</p>
    <div class="actions">${button({ kind: 'main', icon: 'print', label: t.page.print, onPress: print })}</div>
    <div class="sheet" part="sheet">${sheet}</div>`;
}

const paper = (room: PageRoom, entry: Entry): TemplateResult => {
  const read = entryHeading.read(entry);
  return html`<div class="paper">
    <h1><span class="when">${dayInWords(entry.day ?? '', room.journal.locale)}</span></h1>
    ${entryText(room, read)} ${entryMarks(room, read)} ${crisisLine(room.journal.common)}
  </div>`;
};
