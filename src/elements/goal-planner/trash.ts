import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import type { TrashDesk, TrashList } from '../base/trash-list.js';
import { attempt } from './goal-commands.js';
import { titleOf } from './parts.js';
import { home } from './place.js';
import type { Planner } from './planner.js';

/** The planner, as its trash sees it. */
export const trashDesk = (p: Planner): TrashDesk => ({
  get common() {
    return p.common;
  },
  get kit() {
    return p.host.kitSource.kit;
  },
  focus: (id) => p.focus(id),
  attempt: (command) => attempt(p, command),
});

/** Deleted goals, with both ways: back, or gone for good. */
export function trashView(p: Planner, trash: TrashList): TemplateResult {
  const goals = p.trash.value ?? [];
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.back, onPress: () => p.go(home) })}
  ${trash.render(
    p.t.home.trash,
    goals.map(({ id, body }) => ({ id, title: titleOf(body.want, p.t) })),
  )}`;
}
