import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import { foundDrafts } from '../base/found-drafts.js';
import { own } from '../base/parts.js';
import { eraseDraft, keepGoing } from './draft-commands.js';
import type { Journal } from './journal.js';
import type { FoundDraft } from './values.js';

/** "You were writing this": words of a tab that is gone, or that were put aside. Never those of a lively tab. */
export function unfinished(j: Journal): unknown {
  const found = foundDrafts(j, 'journal-entry', [j.fresh, j.edit], j.drafts.value).filter(
    // These stand in the field below.
    ({ record, tab }) => record !== j.fresh.id || tab !== (j.kit?.drafts.tab ?? ''),
  );
  return found.length === 0 ? nothing : found.map((draft) => card(j, draft));
}

const card = (j: Journal, draft: FoundDraft): TemplateResult =>
  html`<section class="notice info" part="notice">
    <p class="label">${j.t.draft.heading}</p>
    <p class="clamped">${draft.value.text ? own(draft.value.text.slice(0, 600)) : j.t.draft.noWords}</p>
    <div class="actions">
      ${button({ kind: 'plain', label: j.t.draft.keepGoing, onPress: () => void keepGoing(j, draft) })}
      ${button({ kind: 'text', label: j.t.draft.erase, onPress: () => void eraseDraft(j, draft) })}
    </div>
  </section>`;
