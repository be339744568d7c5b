import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { icon, type IconName } from '../../../ui/controls/icon.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';
import { backButton, viewHeading } from '../../base/parts.js';
import type { DataViews } from './index.js';

const key: IconName = { name: 'key', path: 'M4 15a4 4 0 1 0 8 0a4 4 0 1 0-8 0M11 12l8-8M16 7l3 3' };
const pageOpen: IconName = { name: 'page-open', path: 'M4 5h16v14H4zM4 9h16M7 7v.01' };
const bringIn: IconName = { name: 'bring-in', path: 'M12 15V4M7 9l5-5 5 5M5 20h14' };
const door: IconName = { name: 'door', path: 'M6 4h8v16H6zM11 12v.01M16 12h5M18.5 9.5L21 12l-2.5 2.5' };

const pictures = {
  save: laterIcons.download,
  send: laterIcons.send,
  open: pageOpen,
  bring: bringIn,
  words: key,
  leave: door,
} as const;

/** From a phone to a library and back, in steps with a picture each. */
export function moveView({ t, things }: DataViews): TemplateResult {
  const { move } = t;
  return html`${backButton({ label: t.back, onPress: () => things.go('home', 'go-move') })}
    ${viewHeading(move.heading)}
    <div class="view">
      <p class="second">${move.lead}</p>
      <ol class="steps" role="list">
        ${(['save', 'send', 'open', 'bring', 'words', 'leave'] as const).map(
          (step) => html`<li>${icon(pictures[step])}<span>${move.steps[step]}</span></li>`,
        )}
      </ol>
      <p>${move.both}</p>
      <div class="actions">
        ${button({ kind: 'main', label: move.start, onPress: () => things.go('save') })}
      </div>
    </div>`;
}
