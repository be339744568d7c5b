import { html, nothing, type TemplateResult } from 'lit';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { notice } from '../../../ui/controls/notice.js';
import { readAloud } from '../../../ui/speech.js';
import { actionRow, backButton, viewHeading } from '../../base/parts.js';
import { entryHeading, type Entry } from '../values.js';
import { remove } from './entry-commands.js';
import { entryMarks, entryText } from './entry-text.js';
import type { PageRoom } from './index.js';

/** One entry, to read. The heading is one and the same while the entry comes: it has the focus. */
export function entryPage(room: PageRoom, id: string): TemplateResult {
  const { journal: j, t } = room;
  const entry = j.entryAt(id);
  const isThere = entry !== undefined && entry !== 'gone';
  const day = isThere ? dayInWords(entry.day ?? '', j.locale) : '';
  const heading = isThere ? day : entry === 'gone' ? t.page.gone : j.common.loading;
  const label = j.cameFrom.view === 'write' ? t.page.back : t.page.backToList;
  return html`${backButton({ label, onPress: () => j.back() })}
    <article class="page" part="page">
      ${isThere && entry.conflict ? conflict(room, id) : nothing}
      ${viewHeading(html`<span class="when">${heading}</span>`)}
      ${isThere ? whole(room, entry) : entry === 'gone' ? html`<p>${t.page.goneText}</p>` : nothing}
    </article>`;
}

const whole = (room: PageRoom, entry: Entry): TemplateResult => {
  const read = entryHeading.read(entry);
  return html`<div>${entryText(room, read)}</div>
    ${isBlank(read.text) ? nothing : readAloud(room.journal.host, { id: 'aloud', text: read.text })}
    ${entryMarks(room, read)} ${foot(room, entry.id)}`;
};

const conflict = ({ journal: j, t }: PageRoom, id: string): TemplateResult =>
  notice({
    kind: 'warm',
    text: t.page.conflict,
    actions: [{ label: t.page.seeOther, onPress: () => j.go({ view: 'versions', entry: id }) }],
  });

/** The card that was made of it, or the way to make one. */
function card(room: PageRoom, entry: string): TemplateResult {
  const { journal: j, t } = room;
  const made = room.cardOf(entry);
  return button({
    kind: 'main',
    id: 'entry-card',
    label: made === undefined ? t.page.readOut : t.page.card,
    onPress: () => j.go(made === undefined ? { view: 'pick', entry } : { view: 'card', card: made }),
  });
}

function foot(room: PageRoom, id: string): TemplateResult {
  const { journal: j, t } = room;
  return html`<div class="foot">
    <div class="actions">
      ${card(room, id)}
      ${button({
        kind: 'plain',
        icon: 'edit',
        label: t.page.change,
        id: 'change',
        onPress: () => j.go({ view: 'write', entry: id }),
      })}
    </div>
    ${actionRow([
      { icon: 'print', label: t.page.print, onPress: () => j.go({ view: 'print', entry: id }) },
      { label: t.page.versions, onPress: () => j.go({ view: 'versions', entry: id }) },
      { icon: 'trash', label: t.page.remove, onPress: () => void remove(room, id) },
    ])}
  </div>`;
}
