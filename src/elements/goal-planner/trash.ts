import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/controls/button.js';
import type { TrashList } from '../base/trash-list.js';
import { titleOf } from './parts.js';
import { home } from './place.js';
import type { Planner } from './planner.js';

/** Deleted goals, with both ways: back, or gone for good. */
export function trashView(p: Planner, trash: TrashList): TemplateResult {
  const goals = p.trash.value ?? [];
  return html`${button({ kind: 'text', icon: 'back', label: p.more.page.back, onPress: () => p.go(home) })}
  ${trash.render(
    p.t.home.trash,
    goals.map(({ id, body }) => ({ id, title: titleOf(body.want, p.t) })),
  )}`;
}
