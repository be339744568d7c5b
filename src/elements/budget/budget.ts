import { Watch } from '../../context/watch.js';
import { emptyMonth, monthId, monthOf, type Month, type MonthBody } from '../../domain/budget/month.js';
import { budgetOwnId, emptyBudgetOwn, type BudgetOwnBody } from '../../domain/budget/own.js';
import { emptyPurchase } from '../../domain/budget/purchase.js';
import { emptySpending, type SpendingDraft } from '../../domain/budget/spending.js';
import { noSpending, type Spent } from '../../domain/budget/totals.js';
import { uuidv7 } from '../../domain/ids.js';
import { moneyText } from '../../domain/money/format.js';
import { textIn } from '../../domain/program-year/settings.js';
import type { KitRecord } from '../../domain/record.js';
import type { BudgetMessages } from '../../i18n/en/budget.js';
import type { MoneyMessages } from '../../i18n/en/money.js';
import { amountInWords, moneyPacks, moneyWords } from '../../ui/money-words.js';
import { Words } from '../../ui/words.js';
import { Desk, type DeskHost, type DeskShell } from '../base/desk.js';
import { looksNew } from '../base/places.js';
import { Writing } from '../base/writing.js';
import { monthQuery, pageSize, type MonthSpent } from './ledger.js';
import { monthIn, places, type Place } from './place.js';
import { Rooms } from './rooms.js';
import {
  monthHeading,
  purchaseHeading,
  spendingHeading,
  type Draft,
  type MonthRecord,
  type Spending,
} from './values.js';

/** Where a person is in the budget and what they are writing, on top of what the store remembers. */
export class Budget extends Desk<Place, BudgetMessages> {
  readonly plan: Writing<'budget-month'>;
  readonly spending: Writing<'spending'>;
  readonly purchase: Writing<'purchase'>;
  readonly months: Watch<{ readonly month: Month; readonly record: MonthRecord | undefined }>;
  readonly spent: Watch<MonthSpent>;
  /** The spending that the place is about. */
  readonly opened: Watch<{ readonly id: string; readonly record: Spending | undefined }>;
  readonly own: Watch<{ readonly record: KitRecord<'budget-own'> | undefined }>;
  readonly planDrafts: Watch<readonly Draft<'budget-month'>[]>;
  readonly spendingDrafts: Watch<readonly Draft<'spending'>[]>;
  readonly purchaseDrafts: Watch<readonly Draft<'purchase'>[]>;
  readonly rooms: Rooms;
  /** Drafts of gone tabs, `record/tab`, that are being written on in this tab. */
  readonly takenOver = new Set<string>();
  /** Kind words at a field, by the field's id; `kept`: what was just done. */
  readonly said = new Map<string, string>();
  /** How many spendings of the month are shown. */
  shown = pageSize;
  readonly #money: Words<MoneyMessages>;
  #month: Month | undefined;
  #erasures = 0;
  #restored = false;
  #isNew: boolean | undefined;

  constructor(host: DeskHost, shell: DeskShell<BudgetMessages>) {
    super(host, shell, places);
    const kept = { ...this.progress, saved: (record: { readonly id: string }) => this.shell.kept(record.id) };
    this.plan = new Writing(host, 'budget-month', kept, monthHeading);
    this.spending = new Writing(host, 'spending', kept, spendingHeading);
    this.purchase = new Writing(host, 'purchase', kept, purchaseHeading);
    this.#money = new Words(host, moneyWords, moneyPacks());
    this.months = new Watch(
      host,
      (kit) => {
        const { month } = this;
        const query = kit.records.one('budget-month', monthId(month));
        return {
          kinds: query.kinds,
          read: async () => {
            const record = await query.read();
            return { month, record: record?.deletedAt === undefined ? record : undefined };
          },
        };
      },
      () => {
        this.startAnew();
      },
    );
    this.spent = new Watch(host, (kit) =>
      monthQuery(kit, this.month, this.currency, this.shown, this.stillThere()),
    );
    this.opened = new Watch(host, (kit) => {
      const id = 'spending' in this.place ? this.place.spending : undefined;
      if (id === undefined) return undefined;
      const query = kit.records.one('spending', id);
      return { kinds: query.kinds, read: async () => ({ id, record: await query.read() }) };
    });
    this.own = new Watch(host, (kit) => {
      const query = kit.records.one('budget-own', budgetOwnId);
      return { kinds: query.kinds, read: async () => ({ record: await query.read() }) };
    });
    this.planDrafts = new Watch(host, (kit) => kit.drafts.list('budget-month'));
    this.spendingDrafts = new Watch(host, (kit) => kit.drafts.list('spending'));
    this.purchaseDrafts = new Watch(host, (kit) => kit.drafts.list('purchase'));
    this.rooms = new Rooms(this);
  }

  /** Words of amounts. */
  get money(): MoneyMessages {
    return this.#money.t;
  }

  /** The month on the screen. */
  get month(): Month {
    return monthIn(this.place) ?? this.#month ?? monthOf(this.today);
  }

  /** ISO 4217: what this page counts in. */
  get currency(): string {
    return this.host.kitSource.program?.settings.currency ?? 'USD';
  }

  /** Program money of a month, as the host says it; undefined where there is none. */
  get programMoney(): number | undefined {
    return this.host.kitSource.program?.settings.programMoney;
  }

  /** Whom to ask about benefits. */
  get contact(): string {
    const { helpContact } = this.host.kitSource.program?.settings ?? {};
    return textIn(helpContact, this.shell.words.language) || this.t.month.coach;
  }

  /** What the person made for their budget. */
  get ownBody(): BudgetOwnBody {
    return this.own.value?.record?.body ?? emptyBudgetOwn;
  }

  /** The plan of the month on the screen as it was kept last. */
  get record(): MonthRecord | undefined {
    const { value } = this.months;
    return value?.month === this.month ? value.record : undefined;
  }

  /** The same, or an empty one with the program money of this month. */
  get body(): MonthBody {
    return this.record?.body ?? emptyMonth(this.currency, this.programMoney);
  }

  /** What was spent in the month on the screen. */
  get monthSpent(): Spent {
    return this.spent.value?.month === this.month ? this.spent.value.spent : noSpending;
  }

  /** Whether there may be a plan that the store has not told yet; then nobody is greeted as new. */
  get isWaiting(): boolean {
    const { program, error } = this.host.kitSource;
    if (this.months.error || error) return false;
    if (this.months.value && this.spent.value) return this.months.value.month !== this.month;
    this.#isNew ??= looksNew(program?.settings.programId);
    return !this.#isNew;
  }

  /** An amount with its sign. */
  amount(minor: number, currency = this.body.currency): string {
    return moneyText({ amount: minor, currency }, this.locale);
  }

  /** The same in words. */
  words(minor: number, currency = this.body.currency): string {
    return amountInWords({ amount: minor, currency }, this.locale, this.money);
  }

  /** Says later whether everything was erased since now. */
  stillThere(): () => boolean {
    const before = this.#erasures;
    return () => before === this.#erasures;
  }

  /** A spending to write into, on a line of the plan where one was pressed; `change` is known already. */
  newSpending(line = '', change?: Partial<SpendingDraft>): void {
    const planned = this.body.lines.find(({ id }) => id === line);
    const hasProgram = this.programMoney !== undefined || this.body.program !== undefined;
    const blank: SpendingDraft = {
      ...emptySpending(this.currency),
      from: planned?.from ?? (hasProgram ? 'program' : 'mine'),
      line,
    };
    this.spending.open(uuidv7(Date.now()), blank);
    if (change) this.spending.change({ ...blank, day: this.today, ...change });
    this.go({ view: 'spend', spending: this.spending.id }, 'amount');
  }

  /** Opens a kept spending for a change, with what this tab had drafted on it. */
  changeSpending(record: Spending): void {
    const draft = this.ownDraft(this.spendingDrafts.value, record.id);
    const base = draft?.base ?? record.revision;
    this.spending.open(record.id, spendingHeading.read(record), base, draft?.value);
    this.go({ view: 'spend', spending: record.id }, 'amount');
  }

  /** A blank question about a purchase. */
  newPurchase(): void {
    const from = this.programMoney === undefined && this.body.program === undefined ? 'mine' : 'program';
    this.purchase.open(uuidv7(Date.now()), { ...emptyPurchase(this.currency), from });
    this.go({ view: 'ask', purchase: this.purchase.id });
  }

  /** What this tab drafted on a record. */
  ownDraft<D extends Draft<'budget-month'> | Draft<'spending'> | Draft<'purchase'>>(
    drafts: readonly D[] | undefined,
    record: string,
  ): D | undefined {
    const tab = this.kit?.drafts.tab;
    return drafts?.find((draft) => draft.record === record && draft.tab === tab);
  }

  override go(place: Place, focus?: string): void {
    const before = this.month;
    super.go(place, focus);
    this.#follow(before);
  }

  /** What is watched follows the place. */
  #follow(before: Month): void {
    this.#month = monthIn(this.place) ?? this.#month;
    this.opened.refresh(true);
    if (this.month === before) return;
    this.shown = pageSize;
    this.months.refresh(true);
    this.spent.refresh(true);
  }

  protected override get writings() {
    return [this.plan, this.spending, this.purchase];
  }

  protected override turned(): void {
    this.said.clear();
  }

  protected override forgetAll(): void {
    this.#erasures += 1;
    this.takenOver.clear();
    this.#restored = false;
    this.#month = undefined;
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.#restore();
  }

  /** After a reload this tab comes back to the same view with the same words. */
  #restore(): void {
    const drafts = [this.planDrafts.value, this.spendingDrafts.value, this.purchaseDrafts.value];
    if (this.#restored || !this.kit || !this.months.value || !this.spent.value) return;
    if (drafts.some((found) => found === undefined)) return;
    this.#restored = true;
    if (this.months.value.record || this.spent.value.newest.length > 0) this.shell.saved('saved');
    if (this.place.view !== 'month' || this.place.month !== undefined) return;
    const place = this.rememberedPlace();
    if (place.view === 'spend' && !this.#takeDraft(this.spending, this.spendingDrafts.value, place.spending))
      return;
    if (place.view === 'ask' && !this.#takeDraft(this.purchase, this.purchaseDrafts.value, place.purchase))
      return;
    const before = this.month;
    this.place = place;
    this.#follow(before);
  }

  /** What was being written and is not kept yet. A kept one is taken up by its room. */
  #takeDraft<K extends 'spending' | 'purchase'>(
    writing: Writing<K>,
    drafts: readonly Draft<K>[] | undefined,
    record: string,
  ): boolean {
    const tab = this.kit?.drafts.tab;
    const draft = drafts?.find((found) => found.record === record && found.tab === tab);
    if (!draft) return false;
    // The words are on no revision: a copy below them says so.
    writing.open(record, { ...draft.value }, draft.base, draft.value);
    return true;
  }
}
