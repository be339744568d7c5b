import { html, nothing, type TemplateResult } from 'lit';
import { isOwed, netOf } from '../../../domain/budget/spending.js';
import { isBlank } from '../../../domain/text.js';
import { dayInWords } from '../../../i18n/dates.js';
import { button } from '../../../ui/controls/button.js';
import { notice } from '../../../ui/controls/notice.js';
import { actionRow, backButton, own, viewHeading } from '../../base/parts.js';
import { ImlBudgetRemoved } from '../budget-events.js';
import { lineName } from '../line-names.js';
import { home } from '../place.js';
import { saveBody } from '../save-body.js';
import { titleOf } from '../spending-list.js';
import type { Spending } from '../values.js';
import type { LookingRoom } from './index.js';

/** One spending on one page. */
export function spendingPage(room: LookingRoom, id: string): unknown {
  const { budget: b, t } = room;
  const back = backButton({ label: t.back, onPress: () => b.go(home) });
  const { value } = b.opened;
  if (value?.id !== id) return html`${back}${viewHeading(b.common.loading)}`;
  const { record } = value;
  if (!record || record.deletedAt !== undefined) return html`${back}${viewHeading(t.page.gone)}`;
  const { body } = record;
  return html`${back}
    <article class="page" part="page">
      ${
        record.conflict
          ? notice({
              kind: 'warm',
              text: t.page.conflict,
              actions: [{ label: t.page.seeOther, onPress: () => b.go({ view: 'versions', spending: id }) }],
            })
          : nothing
      }
      ${viewHeading(titleOf(b, record))}
      <p class="sum large">${b.amount(netOf(body), body.currency)}</p>
      <dl class="answers">
        ${answersOf(room, record).map(
          ([label, content]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${content}</dd>
            </div>`,
        )}
      </dl>
      ${gotBack(room, record)} ${room.photos.render(id)}
      <div class="foot">
        ${button({ kind: 'main', icon: 'edit', id: 'change', label: t.page.change, onPress: () => b.changeSpending(record) })}
        ${actionRow([
          { label: t.page.versions, onPress: () => b.go({ view: 'versions', spending: id }) },
          { icon: 'trash', label: t.page.remove, onPress: () => void remove(room, id) },
        ])}
      </div>
    </article>`;
}

/** Every answer of a spending, in words. */
export function answersOf(
  { budget: b, t, linked }: LookingRoom,
  { body, day, links }: Pick<Spending, 'body' | 'day' | 'links'>,
): readonly (readonly [label: string, content: unknown])[] {
  const { locale } = b;
  const line = b.body.lines.find((one) => one.id === body.line);
  const shares = body.shares.map(
    ({ name, amount }, at) => `${at === 0 ? t.page.me : name} ${b.amount(amount, body.currency)}`,
  );
  const found = links.flatMap((link) => linked.find(link)?.title ?? []);
  return [
    ...(day === undefined ? [] : [[t.page.day, dayInWords(day, locale)] as const]),
    ...(line ? [[t.page.line, lineName(b, line)] as const] : []),
    [t.page.money, b.t.month[body.from]],
    ...(body.payer === 'me' ? [] : [[t.page.payer, t.payers[body.payer]] as const]),
    ...(body.backBy === undefined ? [] : [[t.page.backBy, dayInWords(body.backBy, locale)] as const]),
    ...(shares.length === 0 ? [] : [[t.page.shares, own(shares.join(', '))] as const]),
    ...(body.refund === 0 ? [] : [[t.page.refund, b.amount(body.refund, body.currency)] as const]),
    ...(found.length === 0 ? [] : [[t.page.links, own(found.join('\n'))] as const]),
    ...(isBlank(body.note) ? [] : [[t.page.note, own(body.note)] as const]),
  ];
}

function gotBack(room: LookingRoom, record: Spending): TemplateResult | typeof nothing {
  const { budget: b, t } = room;
  const { body } = record;
  if (body.gotBack !== undefined)
    return html`<p class="said">${t.page.gotOn(dayInWords(body.gotBack, b.locale, 'short'))}</p>`;
  return isOwed(body)
    ? html`<div class="actions">
        ${button({
          kind: 'plain',
          id: 'got-back',
          label: t.page.gotBack,
          onPress: () => void saveBody(b, record, { ...body, gotBack: b.today }),
        })}
      </div>`
    : nothing;
}

/** Deletes a spending, with the way back. */
async function remove({ budget: b, t }: LookingRoom, id: string): Promise<void> {
  const { kit } = b;
  if (!kit || !(await b.attempt(() => kit.records.trash(id)))) return;
  if (b.spending.id === id) b.spending.close();
  b.go(home);
  b.shell.fire(new ImlBudgetRemoved(id));
  b.shell.showUndo(t.page.removed, () => void b.putBack(id, `open-${id}`));
}
