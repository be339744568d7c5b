import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { home } from '../place.js';
import type { TakingRoom } from './index.js';

/** How to speak instead of typing, how reading aloud works, what is private, and why a copy is good. */
export function helpView({ journal: j, t }: TakingRoom): TemplateResult {
  const { help } = t;
  const ways = [
    [help.android, help.androidSteps],
    [help.iphone, help.iphoneSteps],
    [help.windows, help.windowsSteps],
    [help.mac, help.macSteps],
  ];
  return html`${backButton({ label: t.back, onPress: () => j.go(home) })} ${viewHeading(help.heading)}
    <div class="taking help">
      <section>
        <h4>${help.speakHeading}</h4>
        <p>${help.speakLead}</p>
        <dl>
          ${ways.map(
            ([device, steps]) =>
              html`<div>
                <dt>${device}</dt>
                <dd>${steps}</dd>
              </div>`,
          )}
        </dl>
        <p>${help.keyboardNote}</p>
        <p>${help.noMicrophone}</p>
      </section>
      <section>
        <h4>${help.aloudHeading}</h4>
        <p>${help.aloud} ${help.aloudNone}</p>
        <p>${help.aloudQuiet}</p>
      </section>
      <section>
        <h4>${help.privateHeading}</h4>
        <p>${help.private} ${help.privateLetters}</p>
        <p>${help.privateShared}</p>
        <p>${help.privateLeave}</p>
      </section>
      <section>
        <h4>${help.takeHeading}</h4>
        <p>${help.take}</p>
        ${button({ kind: 'plain', label: help.takeGo, onPress: () => j.go({ view: 'take-along' }) })}
      </section>
    </div>`;
}
