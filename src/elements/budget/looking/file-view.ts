import { html, type TemplateResult } from 'lit';
import type { Kit } from '../../../context/program.js';
import {
  daysOfMonth,
  monthId,
  monthOf,
  monthsOfYear,
  type BudgetLine,
  type Month,
} from '../../../domain/budget/month.js';
import { button } from '../../../ui/controls/button.js';
import { checkCard } from '../../../ui/controls/check-card.js';
import { choiceCards } from '../../../ui/controls/choice-cards.js';
import { laterIcons } from '../../../ui/controls/later-icons.js';
import { saveFile } from '../../../ui/save-file.js';
import { monthInWords } from '../../../i18n/dates.js';
import { backButton, viewHeading } from '../../base/parts.js';
import { lineLabel } from '../line-names.js';
import { home } from '../place.js';
import type { Spending } from '../values.js';
import type { LookingRoom } from './index.js';

/** A file for a spreadsheet: which days, whose money, and the press that saves it. */
export function fileView(room: LookingRoom, month: Month): TemplateResult {
  const { budget: b, t } = room;
  const said = b.said.get('file');
  return html`${backButton({ label: t.back, onPress: () => b.go(home) })} ${viewHeading(t.file.heading)}
    <p class="second lead">${t.file.text}</p>
    <div class="questions">
      ${choiceCards({
        name: 'span',
        legend: t.file.span,
        columns: true,
        options: [
          { value: 'month', label: monthInWords(month, b.locale) },
          { value: 'year', label: t.file.year },
        ],
        value: room.span,
        onChange: (span = 'month') => {
          room.span = span;
          b.host.requestUpdate();
        },
      })}
      <div class="field">
        ${checkCard({
          id: 'file-mine',
          label: t.file.mine,
          hint: t.file.mineHint,
          checked: room.tellsMine,
          onChange: (checked) => {
            room.tellsMine = checked;
            b.host.requestUpdate();
          },
        })}
      </div>
    </div>
    <div class="actions">
      ${button({ kind: 'main', icon: laterIcons.download, label: t.file.make, onPress: () => void save(room, month) })}
    </div>
    ${said === undefined ? '' : html`<p role="status">${said}</p>`}`;
}

async function save(room: LookingRoom, month: Month): Promise<void> {
  const { budget: b, t } = room;
  const { kit } = b;
  if (!kit) return;
  await b.attempt(async () => {
    const months = room.span === 'month' ? [month] : monthsOfYear(month.slice(0, 4));
    const text = await fileText(room, kit, months);
    if (text === undefined) return say(room, t.file.none);
    const name = `${t.file.name}-${room.span === 'month' ? month : month.slice(0, 4)}.csv`;
    const saved = await saveFile(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
    say(room, saved === 'not-saved' ? t.file.notSaved : t.file.saved);
  });
}

function say({ budget: b }: LookingRoom, words: string): void {
  b.said.set('file', words);
  b.host.requestUpdate();
}

/** The file with every spending of some months, oldest first; undefined where there is none. */
export async function fileText(
  room: LookingRoom,
  kit: Kit,
  months: readonly Month[],
): Promise<string | undefined> {
  const { budget: b, t, linked } = room;
  const { spendingFile } = await import('../../../publish/budget/index.js');
  const lines = new Map<string, BudgetLine>();
  const spendings: Spending[] = [];
  for (const month of months) {
    const plan = await kit.records.one('budget-month', monthId(month)).read();
    for (const line of plan?.body.lines ?? []) lines.set(line.id, line);
    spendings.push(...(await spendingsOf(kit, month)));
  }
  const told = spendings.filter(({ body }) => body.from === 'program' || room.tellsMine);
  if (told.length === 0) return undefined;
  const { columns: c } = t.file;
  return spendingFile(
    told.map(({ day = '', body, links }) => {
      const line = lines.get(body.line);
      return {
        day,
        body,
        line: line ? lineLabel(b, line) : '',
        links: links.flatMap((link) => linked.find(link)?.title ?? []),
      };
    }),
    {
      columns: [
        c.day,
        c.what,
        c.line,
        c.money,
        c.amount,
        c.refund,
        c.net,
        c.currency,
        c.payer,
        c.backBy,
        c.gotBack,
        c.links,
        c.note,
      ],
      purses: { program: b.t.month.program, mine: b.t.month.mine },
      payers: t.payers,
    },
  );
}

async function spendingsOf(kit: Kit, month: Month): Promise<readonly Spending[]> {
  const found: Spending[] = [];
  let before: { readonly day: string; readonly order: number } | undefined;
  do {
    const page = await kit.days
      .page('spending', { ...daysOfMonth(month), limit: 200, ...(before ? { before } : {}) })
      .read();
    found.push(...page.records);
    before = page.next;
  } while (before);
  return found.filter(({ day = '' }) => monthOf(day) === month).reverse();
}
