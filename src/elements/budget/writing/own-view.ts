import { html, type TemplateResult } from 'lit';
import { carryRules } from '../../../domain/budget/own.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { saveOwn } from '../own-commands.js';
import { home } from '../place.js';
import { hostAsksFirst } from './asks-first.js';
import type { WritingRoom } from './index.js';

/** What the person set for their budget; each press is kept at once. */
export function ownView({ budget: b, t }: WritingRoom): TemplateResult {
  const { carry, showsMine, asksFirst } = b.ownBody;
  const save = async (change: Parameters<typeof saveOwn>[1]) => {
    if (await saveOwn(b, change)) b.shell.announce(t.own.saved);
  };
  return html`${backButton({ label: t.own.back, onPress: () => b.go(home) })} ${viewHeading(t.own.heading)}
    <div class="questions">
      ${choiceCards({
        name: 'carry',
        legend: t.own.carry,
        options: carryRules.map((value) => ({ value, label: t.own.carries[value] })),
        value: carry,
        onChange: (value) => void save({ carry: value ?? 'none' }),
      })}
      <div class="field cards">
        ${checkCard({
          id: 'shows-mine',
          label: t.own.showsMine,
          hint: t.own.showsMineHint,
          checked: showsMine,
          onChange: (checked) => void save({ showsMine: checked }),
        })}
        ${
          hostAsksFirst(b)
            ? html`<p class="second">${t.own.hostAsksFirst}</p>`
            : checkCard({
                id: 'asks-first',
                label: t.own.asksFirst,
                hint: t.own.asksFirstHint,
                checked: asksFirst,
                onChange: (checked) => void save({ asksFirst: checked }),
              })
        }
      </div>
    </div>`;
}
