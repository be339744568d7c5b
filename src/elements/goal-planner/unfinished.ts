import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../domain/record.js';
import { button } from '../../ui/controls/button.js';
import { eraseDraft, keepGoing } from './goal-commands.js';
import { own } from '../base/parts.js';
import type { Planner } from './planner.js';
import type { Draft } from './values.js';
import { foundDrafts } from '../base/found-drafts.js';

/** "You were writing this": words of a tab that is gone, or that were put aside. Never those of a lively tab. */
export function unfinished(p: Planner): unknown {
  const goals = foundDrafts(p, 'goal', [p.goal], p.goalDrafts.value);
  const plans = foundDrafts(p, 'social-plan', [p.life], p.planDrafts.value);
  if (goals.length + plans.length === 0) return nothing;
  return [
    ...plans.map((draft) => card(p, draft, draft.value.life || draft.value.changes)),
    ...goals.map((draft) => card(p, draft, draft.value.want || p.t.untitled)),
  ];
}

const card = <K extends Kind>(p: Planner, draft: Draft<K>, words: string): TemplateResult =>
  html`<section class="notice info" part="notice">
    <p class="label">${p.t.draft.heading}</p>
    <p class="clamped">${own(words.slice(0, 600))}</p>
    <div class="actions">
      ${button({ kind: 'plain', label: p.t.draft.keepGoing, onPress: () => void keepGoing(p, draft) })}
      ${button({ kind: 'text', label: p.t.draft.erase, onPress: () => void eraseDraft(p, draft) })}
    </div>
  </section>`;
