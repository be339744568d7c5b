import { html, nothing, type TemplateResult } from 'lit';
import { momentInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { countOf, groupNames } from './groups.js';
import type { Things } from './things.js';

const megabyte = 1_000_000;

/** What is kept here, and what can be done with it. */
export function homeView(things: Things): TemplateResult {
  const { t, keeping } = things;
  const isDevice = things.mode === 'device';
  const where = keeping.value?.place === 'memory' ? t.tab : isDevice ? t.device : t.visit;
  // What the store tells comes below what can be pressed: nothing moves under a finger.
  return html`<p class="lead">${t.lead}</p>
    <div class="plain-words"><p>${where}</p></div>
    <div class="ways" role="group" aria-label=${t.do}>
      ${button({ kind: 'main', id: 'go-save', label: t.save, onPress: () => things.go('save') })}
      ${(['bring', 'move', 'lock', 'erase'] as const).map((view) =>
        button({ kind: 'plain', id: `go-${view}`, label: t[view], onPress: () => things.go(view) }),
      )}
      ${isDevice ? nothing : button({ kind: 'plain', id: 'go-done', label: t.done, onPress: () => things.go('done') })}
    </div>
    ${heldPart(things)}`;
}

function heldPart(things: Things): TemplateResult {
  const { t, held } = things;
  const counts = held.value?.counts ?? {};
  const trashed = held.value?.trashed ?? 0;
  const kept = groupNames.filter((group) => countOf(group, counts) > 0);
  const isEmpty = kept.length === 0 && trashed === 0 && (held.value !== undefined || things.looksNew);
  return html`<section class="held" aria-labelledby="held-heading">
    <h3 id="held-heading">${t.what}</h3>
    ${
      isEmpty
        ? html`<p>${t.none}</p>`
        : html`<ul class="kept-here">
            ${kept.map((group) => {
              const words = t.kinds[group];
              return html`<li>${typeof words === 'string' ? words : words(countOf(group, counts))}</li>`;
            })}
            ${trashed > 0 ? html`<li>${t.trashed(trashed)}</li>` : nothing}
          </ul>`
    }
    <p class="second">${sizeInWords(things)}</p>
    ${kept.length > 0 ? backupLine(things) : nothing} ${persistPart(things)}
  </section>`;
}

function sizeInWords({ t, usage, locale }: Things): unknown {
  if (!usage) return nothing;
  const { used, quota } = usage;
  const size = t.size.megabytes(Math.max(1, Math.round(used / megabyte)).toLocaleString(locale));
  if (used > quota * 0.9) return t.size.full(size);
  return used < megabyte ? t.size.little : t.size.used(size);
}

function backupLine(things: Things): TemplateResult {
  const { t, held, locale } = things;
  const at = held.value?.backupAt;
  return html`<p id="last-backup">
    ${at === undefined ? t.backup.never : t.backup.at(momentInWords(at, locale))}
    ${things.isBackupOld ? t.backup.old : nothing}
  </p>`;
}

/** Asked here, where a person looks after their things, and only on a device of their own. */
function persistPart(things: Things): unknown {
  const { t, keeping, persisted } = things;
  const state = keeping.value;
  if (persisted !== undefined)
    return html`<p id="persist-said" tabindex="-1">${persisted ? t.persist.yes : t.persist.no}</p>`;
  if (state?.mode !== 'device' || state.persisted !== false) return nothing;
  return html`<p>${t.persist.text}</p>
    ${button({ kind: 'text', id: 'persist', label: t.persist.ask, onPress: () => things.attempt(() => things.askToPersist()) })}`;
}
