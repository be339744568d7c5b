import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';
import { textField } from '../../../ui/controls/text-field.js';
import { backButton, viewHeading } from '../../base/parts.js';
import type { DataViews } from './index.js';
import type { What } from './saving.js';
import { workPart } from './work-part.js';

/** Saving everything to a file. */
export function saveView(views: DataViews): TemplateResult {
  const { t, things, saving } = views;
  return html`${backButton({ label: t.back, onPress: () => things.go('home', 'go-save') })}
    ${viewHeading(t.save.heading)}
    <div class="view">
      <p class="second">${t.save.lead}</p>
      ${
        saving.made
          ? madePart(views)
          : saving.work
            ? workPart(views, { ...saving.work, stop: () => saving.stop() })
            : choices(views)
      }
    </div>`;
}

function choices({ t, saving }: DataViews): TemplateResult {
  const isSealed = saving.what === 'sealed';
  return html`${choiceCards<What>({
      name: 'save-what',
      legend: t.save.what,
      options: [
        { value: 'sealed', label: t.save.sealed, hint: t.save.sealedHint },
        { value: 'html', label: t.save.html, hint: t.save.htmlHint },
        { value: 'text', label: t.save.text, hint: t.save.textHint },
      ],
      value: saving.what,
      onChange: (what) => what && saving.choose({ what }),
    })}
    ${
      isSealed
        ? textField({
            id: 'secret-words',
            label: t.save.words,
            hint: t.save.wordsHint,
            value: saving.passphrase,
            error: saving.error,
            onInput: (passphrase) => saving.choose({ passphrase }),
          })
        : nothing
    }
    <div class="plain-words"><p>${isSealed ? t.save.write : t.save.open}</p></div>
    <div class="actions">
      ${button({ kind: 'main', id: 'make-file', label: t.save.make, onPress: () => void saving.make() })}
    </div>
    ${saving.said ? html`<p class="told">${saving.said}</p>` : nothing}`;
}

/** The file is there: it goes where the person says. */
function madePart({ t, things, saving }: DataViews): TemplateResult {
  const { made } = saving;
  const isVisit = things.keeping.value?.mode !== 'device';
  return html`<div class="made">
    <p class="label">${t.made.ready}</p>
    <p translate="no">${made?.name}</p>
    ${made?.what === 'sealed' ? html`<p>${t.save.write} ${t.made.tool}</p>` : html`<p>${t.save.open}</p>`}
    <div class="actions">
      ${button({ kind: 'main', icon: laterIcons.download, id: 'save-file', label: t.made.save, onPress: () => things.attempt(() => saving.save()) })}
      ${saving.canShare ? button({ kind: 'plain', icon: laterIcons.send, label: t.made.share, onPress: () => things.attempt(() => saving.share()) }) : nothing}
      ${
        made?.message === undefined
          ? nothing
          : html`${saving.canShareText ? button({ kind: 'plain', label: t.made.message, onPress: () => things.attempt(() => saving.shareText()) }) : nothing}
            ${button({ kind: 'plain', id: 'copy-message', label: t.made.copy, onPress: () => things.attempt(() => saving.copy()) })}`
      }
      ${button({ kind: 'text', label: t.made.other, onPress: () => again(saving, things) })}
    </div>
    ${saving.saved ? html`<p class="kept">${saving.saved}</p>` : nothing}
    ${isVisit ? html`<p>${t.made.downloads}</p>` : nothing}
  </div>`;
}

function again(saving: DataViews['saving'], things: DataViews['things']): void {
  saving.forget();
  things.focus('make-file');
}
