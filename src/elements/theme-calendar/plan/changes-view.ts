import { html, nothing, type TemplateResult } from 'lit';
import {
  editState,
  holdEdit,
  withoutEdit,
  type PlanEdit,
  type PlanWish,
} from '../../../domain/program-year/plan/edits.js';
import { readField } from '../../../domain/program-year/plan/fields.js';
import type { ProgramSettings } from '../../../domain/program-year/settings.js';
import { button } from '../../../ui/controls/button.js';
import { undoBar } from '../../../ui/controls/undo-bar.js';
import { backButton, own, viewHeading } from '../../base/parts.js';
import type { PlanDesk } from './desk.js';
import { wishLine } from './lines.js';
import { savedLine } from './saved-line.js';
import { troubles } from './strip.js';

const withValue = (edit: PlanEdit, value: unknown): PlanWish =>
  ({ kind: edit.kind, at: edit.at, value }) as PlanWish;

/** Mine and the site's, side by side; the coach chooses. */
function both(desk: PlanDesk, edit: PlanEdit, said: ProgramSettings): TemplateResult {
  const { t, lineWords } = desk;
  const theirs = wishLine(withValue(edit, readField(said, edit.kind, edit.at)), lineWords);
  const useMine = () =>
    void desk.change((body) => ({ ...body, edits: holdEdit(body.edits, edit, said) }), t.changes.kept);
  const useTheirs = () =>
    void desk.change((body) => ({ ...body, edits: withoutEdit(body.edits, edit) }), t.changes.kept);
  return html`<p class="label">${t.changes.changedSince}</p>
    <p>${own(t.changes.yours(wishLine(edit, lineWords)))}</p>
    <p>${own(t.changes.theirs(theirs))}</p>
    <div class="actions">
      ${button({ kind: 'plain', label: t.changes.useMine, onPress: useMine })}
      ${button({ kind: 'plain', label: t.changes.useTheirs, onPress: useTheirs })}
    </div>`;
}

function row(desk: PlanDesk, edit: PlanEdit, said: ProgramSettings): TemplateResult {
  const { t, lineWords } = desk;
  if (editState(said, edit) === 'both') return html`<li class="both">${both(desk, edit, said)}</li>`;
  const line = wishLine(edit, lineWords);
  const takeBack = () => {
    void desk.change((body) => ({ ...body, edits: withoutEdit(body.edits, edit) }), t.changes.took);
    desk.focus('changes-heading');
  };
  return html`<li>
    <p>${own(line)}</p>
    <p class="second">${own(t.changes.before(wishLine(withValue(edit, edit.was), lineWords)))}</p>
    <button
      type="button"
      class="button text"
      part="button text"
      aria-label=${t.changes.takeBackThis(line)}
      @click=${takeBack}
    >
      ${t.changes.takeBack}
    </button>
  </li>`;
}

/** Every change that the site does not say yet, the newest last. */
export function changesList(desk: PlanDesk): unknown {
  const { edits, said, t } = desk;
  if (!said) return nothing;
  return edits.length === 0
    ? html`<p>${t.changes.none}</p>`
    : html`<ul class="plan-lines plain-list">
        ${edits.map((edit) => row(desk, edit, said))}
      </ul>`;
}

/** What was just done, with the way back. */
export function undoRow(desk: PlanDesk): unknown {
  const { undoing, common } = desk;
  if (!undoing) return nothing;
  const dismiss = () => {
    desk.undoing = undefined;
    desk.focus('view-heading');
  };
  return undoBar({
    text: undoing.text,
    undo: { label: common.undo.undo, onPress: () => desk.undo() },
    dismiss: { label: common.undo.dismiss, onPress: dismiss },
  });
}

/** For somebody who only took changes from a link: what they are, and the way out of each. */
export const changesView = (desk: PlanDesk): TemplateResult =>
  html`${backButton({ label: desk.t.plan.back, onPress: () => desk.go('calendar', 'plan-strip') })}${troubles(desk)}
  ${viewHeading(html`<span id="changes-heading" tabindex="-1">${desk.t.came.yours}</span>`)}${savedLine(desk)}${changesList(desk)}${undoRow(desk)}`;
