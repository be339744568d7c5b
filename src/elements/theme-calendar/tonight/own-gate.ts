import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import type { OwnThings } from './own-things.js';

/** What stands between the press and the list: waiting, a question, or why there is nothing to show. */
export function ownGate(own: OwnThings): TemplateResult {
  const { state } = own;
  const { t } = own.words;
  if (state === 'away' || state === 'list') return html``;
  return html`<p id="own" tabindex="-1">${t[state]}</p>
    ${
      state === 'whose'
        ? button({ kind: 'plain', label: t.mine, onPress: () => void own.confirm() })
        : nothing
    }`;
}

/** Puts everything away again, and says so. */
export const awayButton = (own: OwnThings): TemplateResult =>
  button({ kind: 'text', label: own.words.t.away, onPress: () => own.hide() });
