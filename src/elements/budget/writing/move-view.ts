import { html, nothing, type TemplateResult } from 'lit';
import { moveOver } from '../../../domain/budget/lines.js';
import { spentOn } from '../../../domain/budget/totals.js';
import { button } from '../../../ui/controls/button.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { lineLabel } from '../month-view.js';
import { home } from '../place.js';
import { takePlan } from '../plan-commands.js';
import type { WritingRoom } from './index.js';
import { changePlan, keepPlan } from './plan-writing.js';

/** More was spent than planned: another line can give what is missing. No blame, and nothing must be done. */
export function moveView(room: WritingRoom, id: string): TemplateResult {
  const { budget: b, t } = room;
  const { body, monthSpent } = b;
  const line = body.lines.find((one) => one.id === id);
  const more = line ? spentOn(monthSpent, id) - line.planned : 0;
  const givers = body.lines.filter(
    (one) => one.id !== id && one.from === line?.from && one.planned - spentOn(monthSpent, one.id) >= more,
  );
  const move = (from: string) => async () => {
    takePlan(b);
    changePlan(room, (plan) => moveOver(plan, from, id, more));
    await keepPlan(room);
    b.go(home, 'kept');
    b.said.set('kept', t.move.moved);
    b.shell.announce(t.move.moved);
  };
  return html`${backButton({ label: t.move.back, onPress: () => b.go(home) })} ${viewHeading(t.move.heading)}
  ${
    line && more > 0
      ? html`<p class="lead">${t.move.text(lineLabel(b, line), b.words(more))}</p>
          <div class="presses">
            ${givers.map((one) => {
              const left = b.amount(one.planned - spentOn(monthSpent, one.id));
              const label = t.move.give(lineLabel(b, one), left);
              return button({ kind: 'plain', label, onPress: () => void move(one.id)() });
            })}
          </div>
          ${givers.length === 0 ? html`<p>${t.move.none}</p>` : nothing}
          <p class="second lead">${t.move.fresh}</p>`
      : nothing
  }`;
}
