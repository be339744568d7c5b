import { html, nothing } from 'lit';
import { button } from '../../ui/controls/button.js';
import { own } from '../base/parts.js';
import type { Journal } from './journal.js';
import { changeEntry, changePrompt } from './writing-commands.js';

/** The question above the field, with another one or none. Its room is kept while it is on its way. */
export function questionAbove(j: Journal): unknown {
  const { write } = j.t;
  if (j.writing === j.edit) return questionOfEntry(j);
  if (j.prompts.isHidden)
    return button({ kind: 'text', label: write.ask, id: 'ask', onPress: () => changePrompt(j, 'show') });
  const prompt = j.prompts.current;
  const source = { theme: write.question, own: write.ownQuestion, coach: write.coachQuestion };
  return html`<div class="prompt" part="prompt">
    <p class="label">${source[prompt?.source ?? 'theme']}</p>
    <p class="prompt-text" id="prompt">
      ${prompt ? (prompt.source === 'theme' ? prompt.text : own(prompt.text)) : nothing}
    </p>
    <div class="actions">
      ${button({ kind: 'text', label: write.another, onPress: () => changePrompt(j, 'another') })}
      ${button({ kind: 'text', label: write.none, onPress: () => changePrompt(j, 'none') })}
      ${prompt ? j.prompts.aloud(prompt.text) : nothing}
    </div>
  </div>`;
}

/** The question under which a kept entry was written: it can be taken away. */
function questionOfEntry(j: Journal): unknown {
  const prompt = j.edit.value?.prompt;
  if (!prompt) return nothing;
  return html`<div class="prompt kept-prompt" part="prompt">
    <p class="prompt-text">${own(prompt.text)}</p>
    <div class="actions">
      ${button({ kind: 'text', label: j.t.write.none, onPress: () => changeEntry(j, { prompt: undefined }) })}
    </div>
  </div>`;
}
