import { html, nothing, type TemplateResult } from 'lit';
import type { EntryDraft } from '../../domain/journal/entry.js';
import { icon } from '../../ui/controls/icon.js';
import type { Journal, Part } from './journal.js';
import { changeEntry } from './writing-commands.js';

/** Whether something of a part has been said. */
const isSaid: Readonly<Record<Part, (entry: EntryDraft, today: string) => boolean>> = {
  topics: ({ topics }) => topics.length > 0,
  victory: ({ victory }) => victory !== undefined,
  goals: ({ links }) => (links?.length ?? 0) > 0,
  day: ({ day }, today) => day !== undefined && day !== today,
};
const parts = ['topics', 'victory', 'goals', 'day'] as const;

/** What can be added to an entry, one part open at a time. */
export function addRow(j: Journal): TemplateResult {
  return html`<div class="field no-print">
    <p class="question" id="add-label">${j.t.add.label}</p>
    <div class="add-row" role="group" aria-labelledby="add-label">
      ${parts.map((part) => toggle(j, part))}
    </div>
    ${j.part === undefined ? nothing : j.rooms.part()}
  </div>`;
}

const toggle = (j: Journal, part: Part): TemplateResult => {
  const entry = j.writing.value;
  const said = entry !== undefined && isSaid[part](entry, j.today);
  const isOut = j.part === part;
  const press = () => {
    j.part = isOut ? undefined : part;
    // The press says it already; who noticed it can be told below, or the mark be cleared.
    if (!isOut && part === 'victory' && !said) changeEntry(j, { victory: 'own' });
    j.host.requestUpdate();
  };
  return html`<button
    type="button"
    class="toggle ${said ? 'chosen' : ''}"
    id="add-${part}"
    aria-expanded=${isOut ? 'true' : 'false'}
    @click=${press}
  >
    ${icon(isOut ? 'minus' : said ? 'check' : 'plus')}<span>${j.t.add[part]}</span>
  </button>`;
};
