import { html, nothing } from 'lit';
import { wizardNav } from '../../../ui/controls/wizard-nav.js';
import { viewHeading } from '../../base/parts.js';
import { fields } from '../home.js';
import { doneChanging, leaveAsItWas } from './entry-commands.js';
import type { PageRoom } from './index.js';

/** An entry in the same fields in which it was written. */
export function changeView(room: PageRoom): unknown {
  const { journal: j, t } = room;
  const { place } = j;
  if (place.view !== 'write' || place.entry === undefined) return nothing;
  const elsewhere = j.drafts.value?.some((draft) => draft.record === place.entry && draft.lively);
  return html`<div class="writing">
      ${viewHeading(t.change.heading)}
      ${elsewhere ? html`<p class="second">${j.common.elsewhere}</p>` : nothing}
      ${j.edit.id === place.entry ? fields(j) : html`<p>${j.common.loading}</p>`}
    </div>
    ${wizardNav({
      back: { label: t.change.leave, onPress: () => leaveAsItWas(room) },
      next: { label: t.change.done, onPress: () => doneChanging(j) },
    })}`;
}
