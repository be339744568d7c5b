import { html, nothing, type TemplateResult } from 'lit';
import type { BackupContents } from '../../../domain/backup.js';
import { momentInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { filePick } from '../../../ui/controls/file-pick.js';
import { allOf, changedBy } from './bringing.js';
import type { TakingRoom } from './index.js';
import { workPart } from './work-part.js';

/** Choosing a backup, what it holds, and the press that brings it back. */
export function bringPart(room: TakingRoom): unknown {
  const { t, bringing } = room;
  const { contents } = bringing;
  switch (bringing.state) {
    case 'choose':
      return choose(room);
    case 'looking':
      return work(room, t.bring.looking, undefined);
    case 'bringing':
      return work(room, undefined, contents && allOf(contents));
    case 'preview':
      return contents ? preview(room, contents) : nothing;
    case 'told':
      return html`<p class="told">${bringing.said}</p>
        ${button({ kind: 'plain', id: 'bring-done', label: room.journal.common.undo.dismiss, onPress: () => bringing.close() })}`;
  }
}

const work = (room: TakingRoom, text: string | undefined, of: number | undefined): TemplateResult =>
  workPart(room, {
    text,
    of,
    done: room.bringing.done,
    id: 'stop-bring',
    stop: () => room.bringing.stop(),
  });

const choose = ({ t, bringing }: TakingRoom): TemplateResult =>
  html`<p class="second">${t.bring.lead}</p>
    ${filePick({
      id: 'bring-file',
      label: t.bring.choose,
      accept: '.json,application/json',
      onFile: (file) => void bringing.look(file),
    })}`;

/** What would happen, in words; nothing has happened yet. */
function preview(room: TakingRoom, contents: BackupContents): TemplateResult {
  const { t, bringing, journal: j } = room;
  const { counts, program, madeAt } = contents;
  const lines = (['new', 'newer', 'both', 'same', 'older'] as const)
    .filter((standing) => counts[standing] > 0)
    .map((standing) => html`<li>${t.bring[standing](counts[standing])}</li>`);
  const hasMore = changedBy(contents) > 0;
  return html`<p>${t.bring.from(momentInWords(madeAt, j.locale))}</p>
    ${program === j.kit?.program ? nothing : html`<p>${t.bring.otherPage}</p>`}
    <ul>
      ${lines}
    </ul>
    ${hasMore ? nothing : html`<p>${t.bring.nothing}</p>`}
    <div class="actions">
      ${hasMore ? button({ kind: 'plain', id: 'bring-back', label: t.bring.go, onPress: () => void bringing.go() }) : nothing}
      ${button({
        kind: hasMore ? 'text' : 'plain',
        id: 'bring-done',
        label: hasMore ? t.bring.notNow : j.common.undo.dismiss,
        onPress: () => bringing.close(),
      })}
    </div>`;
}
