import { html, type TemplateResult } from 'lit';
import type { Month } from '../../../domain/budget/month.js';
import type { PastVersion } from '../../../domain/record.js';
import { backButton } from '../../base/parts.js';
import { versionList } from '../../base/version-list.js';
import { lineLabel } from '../month-view.js';
import { takePlan } from '../plan-commands.js';
import { spendingHeading } from '../values.js';
import type { LookingRoom } from './index.js';
import { answersOf, edit } from './spending-page.js';

/** A past text of a spending. */
export type SpendingVersion = PastVersion<'spending'>;
/** A past text of a plan. */
export type PlanVersion = PastVersion<'budget-month'>;

/** Past texts of a spending. */
export function versionsView(room: LookingRoom, id: string): TemplateResult {
  const { budget: b, t } = room;
  const record = b.opened.value?.record;
  const toPage = () => b.go({ view: 'spending', spending: id });
  const use = ({ body }: SpendingVersion) => {
    if (!record) return;
    const before = spendingHeading.body(spendingHeading.read(record));
    edit(room, record, body);
    toPage();
    b.shell.showUndo(t.page.used, () => {
      const now = b.opened.value?.record;
      if (now) edit(room, now, before);
    });
  };
  return html`${backButton({ label: t.back, onPress: toPage })}
  ${versionList({
    words: room.past.versions,
    locale: b.locale,
    heading: t.page.versions,
    versions: room.versions.value,
    text: ({ body }: SpendingVersion) =>
      html`<p class="sum">${b.amount(body.amount, body.currency)}</p>
        ${answersOf(room, { body, links: [] }).map(([label, content]) => html`<p>${label}: ${content}</p>`)}`,
    onUse: use,
  })}`;
}

/** Past texts of a month's plan. */
export function planVersions(room: LookingRoom, month: Month): TemplateResult {
  const { budget: b, t } = room;
  const toMonth = () => b.go({ view: 'month', month });
  const put = (body: PlanVersion['body']) => {
    const plan = takePlan(b);
    b.plan.change({ ...body, ...(plan.day === undefined ? {} : { day: plan.day }) });
    void b.plan.commit();
  };
  const use = ({ body }: PlanVersion) => {
    const before = b.body;
    put(body);
    toMonth();
    b.shell.showUndo(t.page.planUsed, () => put(before));
  };
  return html`${backButton({ label: t.back, onPress: toMonth })}
  ${versionList({
    words: room.past.versions,
    locale: b.locale,
    heading: t.page.versions,
    versions: room.plans.value,
    text: ({ body }: PlanVersion) =>
      html`<p>${t.page.lines(body.lines.length)}</p>
        <ul class="plain-list">
          ${body.lines.map(
            (line) =>
              html`<li translate="no">${lineLabel(b, line)}: ${b.amount(line.planned, body.currency)}</li>`,
          )}
        </ul>`,
    onUse: use,
  })}`;
}
