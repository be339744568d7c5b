import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import { foundDrafts } from '../base/found-drafts.js';
import { eraseDraft, keepGoing } from './draft-commands.js';
import type { Outings } from './outings.js';
import { titleOf } from './parts.js';
import type { FoundDraft } from './values.js';

/** "You were writing this": words of a tab that is gone, or that were put aside. Never those of a lively tab. */
export function unfinished(o: Outings): unknown {
  const found = foundDrafts(o, 'outing', [o.outing], o.drafts.value);
  return found.length === 0 ? nothing : found.map((draft) => card(o, draft));
}

const card = (o: Outings, draft: FoundDraft): TemplateResult => {
  return html`<section class="notice info" part="notice">
    <p class="label">${o.t.draft.heading}</p>
    <p class="clamped">${titleOf(draft.value, o.t)}</p>
    <div class="actions">
      ${button({ kind: 'plain', label: o.t.draft.keepGoing, onPress: () => void keepGoing(o, draft) })}
      ${button({ kind: 'text', label: o.t.draft.erase, onPress: () => void eraseDraft(o, draft) })}
    </div>
  </section>`;
};
