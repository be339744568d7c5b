import { html, nothing, type TemplateResult } from 'lit';
import type { BackupContents } from '../../../domain/backup.js';
import { momentInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { filePick } from '../../../ui/controls/file-pick.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { changedBy } from './bringing.js';
import type { DataViews } from './index.js';
import { workPart } from './work-part.js';

/** Choosing a file, what it holds, and the press that brings it back. */
export function bringView(views: DataViews): TemplateResult {
  const { t, things } = views;
  return html`${backButton({ label: t.back, onPress: () => things.go('home', 'go-bring') })}
    ${viewHeading(t.bring.heading)}
    <div class="view">${part(views)}</div>`;
}

function part(views: DataViews): unknown {
  const { bringing, things } = views;
  switch (bringing.state) {
    case 'choose':
      return choose(views);
    case 'words':
      return words(views);
    case 'working':
      return workPart(views, { ...bringing.work, stop: () => bringing.stop() });
    case 'preview':
      return bringing.contents ? preview(views, bringing.contents) : nothing;
    case 'told':
      return html`<p class="told">${bringing.said}</p>
        <div class="actions">
          ${button({ kind: 'plain', id: 'bring-done', label: things.common.undo.dismiss, onPress: () => bringing.close() })}
        </div>`;
  }
}

const choose = ({ t, bringing }: DataViews): TemplateResult =>
  html`<p class="second">${t.bring.lead}</p>
    ${filePick({
      id: 'bring-file',
      label: t.bring.choose,
      accept: '.age,.json,.txt,application/json,application/octet-stream,text/plain',
      onFile: (file) => void bringing.look(file),
    })}
    ${textField({
      id: 'bring-message',
      label: t.bring.paste,
      hint: t.bring.pasteHint,
      value: bringing.message,
      multiline: true,
      onInput: (message) => bringing.type({ message }),
    })}
    ${
      bringing.message.trim() === ''
        ? nothing
        : html`<div class="actions">
            ${button({ kind: 'plain', id: 'look-message', label: t.bring.look, onPress: () => void bringing.lookAtMessage() })}
          </div>`
    }`;

const words = ({ t, bringing }: DataViews): TemplateResult =>
  html`<p>${t.bring.locked}</p>
    ${textField({
      id: 'open-words',
      label: t.bring.words,
      value: bringing.passphrase,
      error: bringing.error,
      onInput: (passphrase) => bringing.type({ passphrase }),
    })}
    <div class="actions">
      ${button({ kind: 'main', id: 'open-file', label: t.bring.open, onPress: () => void bringing.open() })}
      ${button({ kind: 'text', label: t.bring.other, onPress: () => bringing.close() })}
    </div>`;

/** What would happen, in words; nothing has happened yet. */
function preview(views: DataViews, contents: BackupContents): TemplateResult {
  const { t, taking, bringing, things } = views;
  const { bring } = taking;
  const { counts, program, madeAt } = contents;
  const hasMore = changedBy(contents) > 0;
  const { given } = bringing;
  const asks = hasMore && given !== undefined && things.mode === 'visit';
  return html`<p>${given ? t.bring.given(given.from) : bring.from(momentInWords(madeAt, things.locale))}</p>
    ${program === things.host.kitSource.kit?.program ? nothing : html`<p>${bring.otherPage}</p>`}
    <ul class="standing">
      ${(['new', 'newer', 'both', 'same', 'older'] as const)
        .filter((standing) => counts[standing] > 0)
        .map((standing) => html`<li>${bring[standing](counts[standing])}</li>`)}
    </ul>
    ${hasMore ? nothing : html`<p>${bring.nothing}</p>`} ${asks ? html`<p>${t.bring.whose}</p>` : nothing}
    <div class="actions">
      ${
        asks
          ? html`${button({ kind: 'main', id: 'bring-back', label: t.bring.keep, onPress: () => bringing.keep() })}
            ${button({ kind: 'plain', label: t.bring.visit, onPress: () => void bringing.go() })}`
          : hasMore
            ? button({ kind: 'main', id: 'bring-back', label: bring.go, onPress: () => void bringing.go() })
            : nothing
      }
      ${button({
        kind: hasMore ? 'text' : 'plain',
        id: 'bring-done',
        label: hasMore ? bring.notNow : things.common.undo.dismiss,
        onPress: () => bringing.close(),
      })}
    </div>`;
}
