import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../../ui/controls/button.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { tools, type Tool } from './choices.js';
import type { NewsletterPanel } from './panel.js';
import { copies, files, outcomeWords, type CopyName } from './taking.js';

/** What each tool takes best. */
const best: Readonly<Record<Tool, CopyName>> = {
  mailchimp: 'html',
  'constant-contact': 'html',
  flocknote: 'text',
  mail: 'rich',
  word: 'rich',
};

/** How the last press ended; where the browser refused to copy, the words themselves. */
const outcome = ({ taking, words: { t } }: NewsletterPanel): TemplateResult => {
  const { outcome: end, byHand } = taking;
  const refused = end.startsWith('refused');
  return html`<div
    class="outcome ${end === 'none' ? '' : `notice ${refused ? 'warm' : 'info'}`}"
    part="notice"
  >
    <p role="status">${outcomeWords(t, end)}</p>
    ${
      byHand
        ? html`<textarea
            class="by-hand"
            readonly
            rows="6"
            dir="auto"
            translate="no"
            aria-label=${t.byHand}
            .value=${byHand}
            @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
          ></textarea>`
        : nothing
    }
  </div>`;
};

/** The ways out of here: the best one for the coach's tool first. */
export function take(panel: NewsletterPanel): TemplateResult {
  const { taking, words, choices } = panel;
  const { t } = words;
  const { tool } = choices;
  return html`<section class="part" aria-labelledby="letter-take">
    <h3 id="letter-take">${t.take}</h3>
    ${choiceCards({
      name: 'letter-tool',
      legend: t.tool,
      options: tools.map((value) => ({ value, label: t.tools[value] })),
      value: tool,
      columns: true,
      onChange: (value) => value && panel.choose({ tool: value }),
    })}
    <p>${t.how[tool]}</p>
    <div class="row">
      ${button({ kind: 'main', id: 'letter-main', label: t.copy[best[tool]], onPress: () => void taking.copy(best[tool]) })}
      ${
        tool === 'word'
          ? button({ kind: 'plain', label: t.save.paper, onPress: () => void taking.save('paper') })
          : nothing
      }
      ${
        tool === 'flocknote'
          ? button({ kind: 'plain', label: t.save.png, onPress: () => void taking.save('png') })
          : nothing
      }
    </div>
    <p class="second">${t.test}</p>
    <details>
      <summary>${t.otherWays}</summary>
      <h4>${t.copies}</h4>
      <div class="row">
        ${copies.map((name) => button({ kind: 'plain', label: t.copy[name], onPress: () => void taking.copy(name) }))}
      </div>
      <p class="second">${t.pictureWords}</p>
      <h4>${t.files}</h4>
      <div class="row">
        ${files.map((name) => button({ kind: 'plain', label: t.save[name], onPress: () => void taking.save(name) }))}
        ${button({ kind: 'plain', label: t.print, icon: 'print', onPress: () => void taking.print() })}
      </div>
    </details>
    ${outcome(panel)}
  </section>`;
}
