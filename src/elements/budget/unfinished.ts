import { html, nothing, type TemplateResult } from 'lit';
import { emptyMonth } from '../../domain/budget/month.js';
import { emptyPurchase } from '../../domain/budget/purchase.js';
import { emptySpending } from '../../domain/budget/spending.js';
import { isBlank } from '../../domain/text.js';
import { monthInWords } from '../../i18n/dates.js';
import { button } from '../../ui/controls/button.js';
import { foundDrafts } from '../base/found-drafts.js';
import { own } from '../base/parts.js';
import type { Budget } from './budget.js';
import type { Draft } from './values.js';

type Written = Draft<'budget-month'> | Draft<'spending'> | Draft<'purchase'>;

/** "You were writing this": words of a tab that is gone, or that were put aside. Never those of a lively tab. */
export function unfinished(b: Budget): unknown {
  const plans = foundDrafts(b, 'budget-month', [b.plan], b.planDrafts.value);
  const spendings = foundDrafts(b, 'spending', [b.spending], b.spendingDrafts.value);
  const purchases = foundDrafts(b, 'purchase', [b.purchase], b.purchaseDrafts.value);
  const { t } = b;
  const found: readonly (readonly [Written, string, string])[] = [
    ...plans.map(
      (draft) => [draft, t.draft.plan, monthInWords((draft.value.day ?? '').slice(0, 7), b.locale)] as const,
    ),
    ...spendings.map((draft) => [draft, t.draft.spending, wordsIn(draft.value)] as const),
    ...purchases.map((draft) => [draft, t.draft.purchase, wordsIn(draft.value)] as const),
  ];
  return found.length === 0 ? nothing : found.map(([draft, kind, words]) => card(b, draft, kind, words));
}

const wordsIn = ({
  what,
  typed,
}: {
  readonly what: string;
  readonly typed?: Readonly<Record<string, string>>;
}) => [what, typed?.['amount'] ?? ''].filter((word) => !isBlank(word)).join(' · ');

const card = (b: Budget, draft: Written, kind: string, words: string): TemplateResult =>
  html`<section class="notice info" part="notice">
    <p class="label">${b.t.draft.heading}</p>
    <p>${kind}</p>
    <p class="clamped">${own(words.slice(0, 600))}</p>
    <div class="actions">
      ${button({ kind: 'plain', label: b.t.draft.keepGoing, onPress: () => void keepGoing(b, draft) })}
      ${button({ kind: 'text', label: b.t.draft.erase, onPress: () => void erase(b, draft) })}
    </div>
  </section>`;

/** Goes on with what was found again. */
async function keepGoing(b: Budget, draft: Written): Promise<void> {
  const { kit } = b;
  const isOther = draft.tab !== kit?.drafts.tab;
  if (isOther) b.takenOver.add(`${draft.record}/${draft.tab}`);
  if (draft.kind === 'budget-month') {
    const { value } = draft;
    const month = (value.day ?? b.today).slice(0, 7);
    b.plan.open(draft.record, { ...emptyMonth(b.currency), day: `${month}-01` }, draft.base, value);
    b.go({ view: 'plan', month, step: 'amounts' });
    await b.plan.flush();
  } else if (draft.kind === 'spending') {
    b.spending.open(draft.record, emptySpending(b.currency), draft.base, draft.value);
    b.go({ view: 'spend', spending: draft.record }, 'amount');
    await b.spending.flush();
  } else {
    b.purchase.open(draft.record, emptyPurchase(b.currency), draft.base, draft.value);
    b.go({ view: 'ask', purchase: draft.record });
    await b.purchase.flush();
  }
  if (kit && isOther) await b.attempt(() => kit.drafts.drop(draft));
}

/** Erases what was found again, with the way back. */
async function erase(b: Budget, draft: Written): Promise<void> {
  const { kit } = b;
  if (!kit || !(await b.attempt(() => kit.drafts.drop(draft)))) return;
  b.shell.showUndo(
    b.t.draft.erased,
    () => void b.attempt(() => kit.drafts.keep(draft.kind, draft.record, draft.value, draft.base)),
  );
}
