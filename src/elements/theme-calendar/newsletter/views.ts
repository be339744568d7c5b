import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import type { Page } from '../page.js';
import { form } from './form.js';
import type { NewsletterPanel } from './panel.js';
import { preview } from './preview.js';
import { take } from './take.js';
import { toneFields } from './tones.js';

const letterParts = (panel: NewsletterPanel): unknown => {
  const { shown: letter, publish, words, isLost } = panel;
  const { t } = words;
  if (isLost) {
    return html`<p>${t.notLoaded}</p>
      ${button({ kind: 'plain', label: t.tryAgain, onPress: () => void panel.load() })}`;
  }
  if (!letter || !publish) return html`<p>${t.loading}</p>`;
  const { problems } = letter;
  return html`${problems.map(({ code }) => html`<p class="error">${t.problems[code]}</p>`)}
  ${preview(panel, letter, publish)} ${take(panel)}`;
};

/** The whole panel, in place of the calendar. */
export function panelView(panel: NewsletterPanel, page: Page): TemplateResult {
  const { words } = panel;
  const { t } = words;
  return html`<div class="letter no-print">
    ${backButton({ label: t.back, onPress: () => panel.shell.rooms.close() })} ${viewHeading(t.heading)}
    <p>${t.intro}</p>
    ${toneFields()} ${form(panel, page)} ${letterParts(panel)}
  </div>`;
}
