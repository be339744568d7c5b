import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { notice } from '../../../ui/controls/notice.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { groupNames, kindsOf } from '../groups.js';
import type { Asked } from './erasing.js';
import type { DataViews } from './index.js';

/** Erasing, and what remains elsewhere. */
export function eraseView(views: DataViews): TemplateResult {
  const { t, things, erasing } = views;
  erasing.look();
  const counts = things.held.value?.counts ?? {};
  const here = groupNames.filter((group) => kindsOf(group).some((kind) => (counts[kind] ?? 0) > 0));
  return html`${backButton({ label: t.back, onPress: () => things.go('home', 'go-erase') })}
    ${viewHeading(t.erase.heading)}
    <div class="view">
      ${erasing.said ? html`<p class="told" id="gone" tabindex="-1">${erasing.said}</p>` : nothing}
      <p class="second">${t.erase.lead}</p>
      ${elsewhere(views)}
      ${
        here.length === 0
          ? nothing
          : html`<section role="group" aria-labelledby="which">
              <h4 id="which">${t.erase.which}</h4>
              <div class="cards">
                ${here.map((group) =>
                  checkCard({
                    id: `erase-kind-${group}`,
                    label: t.erase.kinds[group],
                    checked: erasing.ticked.has(group),
                    onChange: (isTicked) => erasing.tick(group, isTicked),
                  }),
                )}
              </div>
              ${asking(views, 'some', t.erase.some)}
            </section>`
      }
      <section>
        ${asking(views, 'all', t.erase.all)}
        ${erasing.others > 0 ? asking(views, 'site', t.erase.site) : nothing}
      </section>
    </div>`;
}

/** The press, or the question before it goes through. */
function asking({ t, things, erasing }: DataViews, what: Asked, label: string): TemplateResult {
  if (erasing.isWorking && erasing.asked === what) return html`<p>${t.erase.working}</p>`;
  return erasing.asked === what
    ? notice({
        id: 'sure',
        kind: 'warm',
        heading: label,
        text: t.erase.sure,
        actions: [
          { label: t.erase.yes, onPress: () => things.attempt(() => erasing.erase()) },
          { label: t.erase.no, onPress: () => erasing.keep() },
        ],
      })
    : html`<div class="actions">
        ${button({ kind: 'plain', icon: 'trash', id: `erase-${what}`, label, onPress: () => erasing.ask(what) })}
      </div>`;
}

/** What no press here can reach. */
function elsewhere({ t, things }: DataViews): TemplateResult {
  const contact = things.host.kitSource.program?.settings.contact;
  return html`<section class="plain-words">
    <h4>${t.erase.elsewhere}</h4>
    <p>${t.erase.sent} ${contact ? html`<span>${t.erase.contact(contact)}</span>` : nothing}</p>
    <p>${t.erase.files}</p>
    <p>${t.erase.traces}</p>
    <div class="actions">
      ${button({ kind: 'text', label: things.common.sent, onPress: () => things.shell.openSent('') })}
    </div>
  </section>`;
}
