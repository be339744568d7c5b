import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../../ui/controls/button.js';
import { example } from '../../../ui/controls/example.js';
import { viewHeading } from '../../base/parts.js';
import { lists, type Finding } from './finding.js';
import { toJournal, waiting } from './parts.js';
import { entryRow } from './row.js';
import { pages } from './search-view.js';

/** Every victory, the person's own and those that somebody noticed, newest first. */
export function victoriesView(f: Finding): TemplateResult {
  const { t, victories } = f;
  const { finder } = victories;
  const isEmpty = finder.state === 'done' && finder.found.length === 0;
  return html`${toJournal(f)} ${viewHeading(t.victories.heading)}
    <div class="finding">
      <p class="second">${isEmpty ? nothing : t.victories.text}</p>
      ${isEmpty ? noVictory(f) : nothing}
      <div class="actions">
        ${button({ kind: 'main', icon: 'plus', id: 'add-victory', label: t.victories.add, onPress: () => f.writeVictory() })}
        ${finder.found.length > 0 ? button({ kind: 'text', icon: 'print', label: t.victories.print, onPress: () => f.printVictories() }) : nothing}
      </div>
      ${finder.state === 'looking' && finder.found.length === 0 ? waiting(f) : nothing}
      <ul class="plain-list entries" role="list" id=${lists.victories} aria-labelledby="view-heading">
        ${repeat(
          finder.found,
          ({ id }) => id,
          (entry) => entryRow(f, entry, { dated: true }),
        )}
      </ul>
      ${pages(f, finder)}
    </div>`;
}

const noVictory = ({ t }: Finding): TemplateResult =>
  html`<div class="empty">
    <h4>${t.victories.emptyHeading}</h4>
    <p>${t.victories.emptyText}</p>
    ${example({ label: t.days.exampleLabel, content: html`<p>${t.victories.example}</p>` })}
  </div>`;
