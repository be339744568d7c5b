import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { notice } from '../../../ui/controls/notice.js';
import { backButton, viewHeading } from '../../base/parts.js';
import type { DataViews } from './index.js';

/** Leaving a shared computer: save, look at what was sent, erase. */
export function doneView({ t, things, erasing }: DataViews): TemplateResult {
  const { done } = t;
  return html`${backButton({ label: t.back, onPress: () => things.go('home', 'go-done') })}
    ${viewHeading(done.heading)}
    <div class="view">
      <p class="second">${done.lead}</p>
      <div class="actions">
        ${button({ kind: 'main', label: done.save, onPress: () => things.go('save') })}
        ${button({ kind: 'plain', label: done.send, onPress: () => things.shell.openSent('') })}
        ${
          erasing.asked
            ? nothing
            : button({
                kind: 'plain',
                icon: 'trash',
                id: 'erase-all',
                label: done.erase,
                onPress: () => erasing.ask('all'),
              })
        }
        ${button({ kind: 'text', label: done.stay, onPress: () => things.go('home', 'go-done') })}
      </div>
      ${
        erasing.asked
          ? notice({
              id: 'sure',
              kind: 'warm',
              heading: done.erase,
              text: t.erase.sure,
              actions: [
                { label: t.erase.yes, onPress: () => things.attempt(() => erasing.erase()) },
                { label: t.erase.no, onPress: () => erasing.keep() },
              ],
            })
          : nothing
      }
      <p>${done.after}</p>
      <p>${done.note}</p>
    </div>`;
}
