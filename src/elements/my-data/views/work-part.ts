import { html, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import type { DataViews } from './index.js';

/** How far a work is, from 0 to 1, and the press that ends it. */
export const workPart = (
  { taking }: DataViews,
  view: { readonly text: string; readonly count?: string; readonly part: number; readonly stop: () => void },
): TemplateResult =>
  html`<div class="work">
    <p>${view.text} ${view.count ?? ''}</p>
    <progress aria-label=${view.text} max="1" .value=${view.part}></progress>
    <div class="actions">
      ${button({ kind: 'plain', id: 'stop-work', label: taking.work.stop, onPress: view.stop })}
    </div>
  </div>`;
