import { html, nothing, type TemplateResult } from 'lit';
import type { Kind, PastVersion } from '../../domain/record.js';
import type { PastMessages } from '../../i18n/en/past.js';
import { momentInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { pill } from '../../ui/controls/pill.js';
import { viewHeading } from './parts.js';

/** How past texts of a record are shown. */
export interface VersionListView<K extends Kind> {
  readonly words: PastMessages['versions'];
  readonly locale: string;
  readonly heading: string;
  /** Undefined until they are read. */
  readonly versions: readonly PastVersion<K>[] | undefined;
  /** One past text. */
  readonly text: (version: PastVersion<K>) => unknown;
  readonly onUse: (version: PastVersion<K>) => void;
}

/** Past texts, newest first; a text that lost against another tab is among them. */
export function versionList<K extends Kind>(view: VersionListView<K>): TemplateResult {
  const { words, versions, locale } = view;
  return html`${viewHeading(view.heading)}
    <p class="second lead">${versions?.length === 0 ? words.none : words.text}</p>
    <ul class="plain-list records">
      ${versions?.map(
        (version) =>
          html`<li class="record">
            <p class="second">${words.from(momentInWords(version.updatedAt, locale))}</p>
            ${
              version.conflict
                ? html`<p>${pill({ kind: 'warm', label: words.conflictPill })}</p>
                    <p>${words.conflict}</p>`
                : nothing
            }
            ${view.text(version)}
            <div class="actions">
              ${button({ kind: 'plain', label: words.use, onPress: () => view.onUse(version) })}
            </div>
          </li>`,
      )}
    </ul>`;
}
