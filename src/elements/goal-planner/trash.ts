import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import { attempt } from './goal-commands.js';
import type { LaterContext } from './later-views.js';
import { titleOf, viewHeading } from './parts.js';
import { home } from './place.js';
import type { Planner } from './planner.js';
import type { Goal } from './values.js';

/** Deleted goals, with both ways: back, or gone for good. */
export function trashView({ planner: p, later }: LaterContext): TemplateResult {
  const words = p.common.trash;
  const goals = p.trash.value ?? [];
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.back, onPress: () => p.go(home) })}
    ${viewHeading(p.t.home.trash)}
    <p class="second lead">${goals.length > 0 ? words.text : words.empty}</p>
    <ul class="plain-list goals">
      ${goals.map((goal) => deleted(p, goal, later.purgeAsk))}
    </ul>`;
}

const deleted = (p: Planner, { id, body }: Goal, ask: string): TemplateResult => {
  const words = p.common.trash;
  const asks = p.purging === id;
  const restore = async () => {
    if (!(await attempt(p, async () => p.host.kitSource.kit?.records.restore(id)))) return;
    p.shell.announce(p.common.undo.restored);
    p.focus('view-heading');
  };
  const purge = async () => {
    p.purging = undefined;
    if (!(await attempt(p, async () => p.host.kitSource.kit?.records.purge(id)))) return;
    p.shell.announce(words.purged);
    p.focus('view-heading');
  };
  const choose = (asked: string | undefined, focus: string) => () => {
    p.purging = asked;
    p.focus(focus);
  };
  return html`<li class="goal" part="goal">
    <p class="clamped" id="deleted-${id}">${titleOf(body.want, p.t)}</p>
    ${
      asks
        ? html`<p id="purge-${id}" tabindex="-1">${ask}</p>
            <div class="actions">
              ${button({ kind: 'plain', label: words.purge, onPress: () => void purge() })}
              ${button({ kind: 'text', label: p.common.keeping.keep, onPress: choose(undefined, `deleted-${id}`) })}
            </div>`
        : html`<div class="actions">
            ${button({ kind: 'plain', label: words.restore, onPress: () => void restore() })}
            ${button({ kind: 'text', label: words.purge, onPress: choose(id, `purge-${id}`) })}
          </div>`
    }
  </li>`;
};
