import { nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import { monthId, monthsOfYear, type Month, type MonthBody } from '../../../domain/budget/month.js';
import type { Spent } from '../../../domain/budget/totals.js';
import { budgetLooking, type BudgetLookingMessages } from '../../../i18n/en/budget-looking.js';
import type { PastMessages } from '../../../i18n/en/past.js';
import { messagePacks } from '../../../i18n/registry.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { pastWords } from '../../base/past-words.js';
import { Photos } from '../../base/photos/photos.js';
import { trashedPhotos, type TrashedPhoto } from '../../base/photos/trashed.js';
import { sheetStyles } from '../../base/print/sheet.styles.js';
import { TrashList } from '../../base/trash-list.js';
import type { Budget } from '../budget.js';
import { yearQuery } from '../ledger.js';
import { Linked } from '../linked.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import type { Purchase, Spending } from '../values.js';
import { fileView } from './file-view.js';
import { lookingStyles } from './looking.styles.js';
import { blankView, printView } from './print-views.js';
import { spendingPage } from './spending-page.js';
import { trashView } from './trash-view.js';
import { planVersions, versionsView, type PlanVersion, type SpendingVersion } from './versions-view.js';
import { yearView } from './year-view.js';

const packs = () =>
  messagePacks<BudgetLookingMessages>('budget-looking', {
    es: () => import('../../../i18n/es/budget-looking.js').then((pack) => pack.budgetLooking),
  });

/** The plans and the spendings of a year. */
export interface YearSpent {
  readonly year: string;
  readonly spent: ReadonlyMap<Month, Spent>;
  readonly plans: ReadonlyMap<Month, MonthBody>;
}

/** One spending, the year, paper, files, earlier texts and the trash. */
export class LookingRoom implements Room {
  readonly linked: Linked;
  /** Receipts: a choice, and never sent. */
  readonly photos: Photos;
  readonly year: Watch<YearSpent>;
  readonly versions: Watch<readonly SpendingVersion[]>;
  readonly plans: Watch<readonly PlanVersion[]>;
  readonly trashed: Watch<{
    readonly spendings: readonly Spending[];
    readonly purchases: readonly Purchase[];
    readonly photos: readonly TrashedPhoto<'spending'>[];
  }>;
  readonly trash: TrashList;
  /** The person's own money stands on paper and in files only where they tick it. */
  tellsMine = false;
  /** Which days the file holds. */
  span: 'month' | 'year' = 'month';
  readonly #words: Words<BudgetLookingMessages>;
  readonly #past: Words<PastMessages>;
  #place: Place | undefined;

  constructor(readonly budget: Budget) {
    const { host } = budget;
    this.#words = new Words(host, budgetLooking, packs());
    this.#past = pastWords(host);
    this.linked = new Linked(budget);
    this.photos = new Photos(budget);
    this.trash = new TrashList(budget, this.#past);
    this.year = new Watch(host, (kit) => {
      const year = this.#place?.view === 'year' ? this.#place.year : undefined;
      if (year === undefined) return undefined;
      const spent = yearQuery(kit, year, budget.currency, budget.stillThere());
      return {
        kinds: ['spending', 'budget-month'],
        read: async () => {
          const plans = new Map<Month, MonthBody>();
          for (const month of monthsOfYear(year)) {
            const plan = await kit.records.one('budget-month', monthId(month)).read();
            if (plan && plan.deletedAt === undefined) plans.set(month, plan.body);
          }
          return { year, spent: await spent.read(), plans };
        },
      };
    });
    this.versions = new Watch(host, (kit) =>
      this.#place?.view === 'versions' ? kit.records.versions('spending', this.#place.spending) : undefined,
    );
    this.plans = new Watch(host, (kit) =>
      this.#place?.view === 'plan-versions'
        ? kit.records.versions('budget-month', monthId(this.#place.month))
        : undefined,
    );
    this.trashed = new Watch(host, (kit) => {
      const spendings = kit.records.trashed('spending');
      const purchases = kit.records.trashed('purchase');
      const photos = trashedPhotos(kit, 'spending');
      return this.#place?.view === 'trash'
        ? {
            kinds: [...photos.kinds, ...purchases.kinds],
            read: async () => ({
              spendings: await spendings.read(),
              purchases: await purchases.read(),
              photos: await photos.read(),
            }),
          }
        : undefined;
    });
    wear(host.shadowRoot, [sheetStyles, lookingStyles]);
  }

  get t(): BudgetLookingMessages {
    return this.#words.t;
  }

  get past(): PastMessages {
    return this.#past.t;
  }

  render(place: Place): unknown {
    if (place !== this.#place) {
      this.#place = place;
      this.tellsMine = false;
      this.trash.close();
      for (const watch of [this.year, this.versions, this.plans, this.trashed]) watch.refresh(true);
    }
    if (!this.#words.ready || !this.#past.ready || !this.photos.words.ready) return nothing;
    switch (place.view) {
      case 'spending':
        return spendingPage(this, place.spending);
      case 'versions':
        return versionsView(this, place.spending);
      case 'plan-versions':
        return planVersions(this, place.month);
      case 'year':
        return yearView(this, place.year);
      case 'print':
        return printView(this);
      case 'blank-page':
        return blankView(this);
      case 'file':
        return fileView(this, place.month);
      case 'trash':
        return trashView(this);
      default:
        return nothing;
    }
  }
}

/** Made once, at its first use. */
export const create = (budget: Budget): LookingRoom => new LookingRoom(budget);
