import { html, nothing, type TemplateResult } from 'lit';
import type { Kind } from '../../domain/record.js';
import { button } from '../../ui/controls/button.js';
import { eraseDraft, keepGoing } from './goal-commands.js';
import { own } from './parts.js';
import type { Planner } from './planner.js';
import type { Draft } from './values.js';
import type { Writing } from '../base/writing.js';

/** Words of this tab that are on no disk yet, as the drafts that they will be. */
function inHand<K extends Kind>(p: Planner, kind: K, writing: Writing<K>): Draft<K>[] {
  const tab = p.host.kitSource.kit?.drafts.tab ?? '';
  const words = new Map(writing.stranded);
  if (writing.id && writing.value && writing.isDirty && writing.pending === 0)
    words.set(writing.id, writing.value);
  return [...words.keys()].flatMap((record) => {
    const value = words.get(record);
    const base = record === writing.id ? writing.base : undefined;
    const draft = { kind, record, tab, updatedAt: '', lively: false, ...(base ? { base } : {}) };
    return value ? [{ ...draft, value }] : [];
  });
}

function found<K extends Kind>(
  p: Planner,
  kind: K,
  writing: Writing<K>,
  stored: readonly Draft<K>[] | undefined,
): Draft<K>[] {
  const own = inHand(p, kind, writing);
  const isOwn = ({ record, tab }: Draft<K>) => own.some((one) => one.record === record && one.tab === tab);
  const tab = p.host.kitSource.kit?.drafts.tab;
  // What this tab has just kept or taken over may still stand in the list that was read before.
  const isSettled = (draft: Draft<K>) =>
    p.takenOver.has(`${draft.record}/${draft.tab}`) || (draft.record === writing.id && draft.tab === tab);
  const others = stored?.filter((draft) => !draft.lively && !isOwn(draft) && !isSettled(draft));
  return [...own, ...(others ?? [])];
}

/** "You were writing this": words of a tab that is gone, or that were put aside. Never those of a lively tab. */
export function unfinished(p: Planner): unknown {
  const goals = found(p, 'goal', p.goal, p.goalDrafts.value);
  const plans = found(p, 'social-plan', p.life, p.planDrafts.value);
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
