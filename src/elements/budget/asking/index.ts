import { html, nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import type { SharingState } from '../../../domain/sharing.js';
import { budgetAsking, type BudgetAskingMessages } from '../../../i18n/en/budget-asking.js';
import type { PastMessages } from '../../../i18n/en/past.js';
import { sharing, type SharingMessages } from '../../../i18n/en/sharing.js';
import { messagePacks } from '../../../i18n/registry.js';
import { button } from '../../../ui/controls/button.js';
import { filePickStyles } from '../../../ui/controls/file-pick.js';
import { shareStyles } from '../../../ui/share/share.styles.js';
import { moneyStyles } from '../../../ui/styles/money.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import { pastWords } from '../../base/past-words.js';
import { sheetStyles } from '../../base/print/sheet.styles.js';
import { ShareDesk } from '../../base/share/share-desk.js';
import type { Budget } from '../budget.js';
import { Linked } from '../linked.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { purchaseHeading, type Purchase } from '../values.js';
import { writingStyles } from '../writing/writing.styles.js';
import { answerView } from './answer-view.js';
import { askView } from './ask-view.js';
import { askedView } from './asked-view.js';
import { importView } from './import-view.js';
import { printAskView } from './print-ask.js';
import { purchasePage } from './purchase-page.js';
import { MonthToShare, PurchaseToShare } from './share-subjects.js';
import { shareMonthView, sharePurchaseView } from './share-views.js';
import { versionsView, type PurchaseVersion } from './versions-view.js';

const packs = () =>
  messagePacks<BudgetAskingMessages>('budget-asking', {
    es: () => import('../../../i18n/es/budget-asking.js').then((pack) => pack.budgetAsking),
  });

const sharingPacks = () =>
  messagePacks<SharingMessages>('sharing', {
    es: () => import('../../../i18n/es/sharing.js').then((pack) => pack.sharing),
  });

/** Asking the coach about a purchase, the answer, and what of a plan goes to the coach. */
export class AskingRoom implements Room {
  readonly linked: Linked;
  readonly purchases: Watch<readonly Purchase[]>;
  readonly states: Watch<ReadonlyMap<string, SharingState>>;
  readonly versions: Watch<readonly PurchaseVersion[]>;
  readonly purchaseSubject: PurchaseToShare;
  readonly purchaseDesk: ShareDesk;
  readonly monthSubject: MonthToShare;
  readonly monthDesk: ShareDesk;
  /** The question that was just kept: the list may not know it yet. */
  kept: string | undefined;
  /** The message with an answer, as it is pasted. */
  pasted = '';
  readonly #words: Words<BudgetAskingMessages>;
  readonly #sharing: Words<SharingMessages>;
  readonly #past: Words<PastMessages>;
  #place: Place | undefined;

  constructor(readonly budget: Budget) {
    const { host } = budget;
    this.#words = new Words(host, budgetAsking, packs());
    this.#sharing = new Words(host, sharing, sharingPacks());
    this.#past = pastWords(host);
    this.linked = new Linked(budget);
    this.purchases = new Watch(host, (kit) => kit.records.list('purchase', { limit: 500 }));
    this.states = new Watch(host, (kit) => kit.sharing.states());
    this.versions = new Watch(host, (kit) =>
      this.#place?.view === 'purchase-versions'
        ? kit.records.versions('purchase', this.#place.purchase)
        : undefined,
    );
    this.purchaseSubject = new PurchaseToShare(this);
    this.purchaseDesk = new ShareDesk(budget, this.purchaseSubject, this.#sharing);
    this.monthSubject = new MonthToShare(this);
    this.monthDesk = new ShareDesk(budget, this.monthSubject, this.#sharing);
    wear(host.shadowRoot, [moneyStyles, writingStyles, sheetStyles, shareStyles, filePickStyles]);
  }

  get t(): BudgetAskingMessages {
    return this.#words.t;
  }

  get past(): PastMessages {
    return this.#past.t;
  }

  /** One question as it was kept last. */
  record(id: string): Purchase | undefined {
    return this.purchases.value?.find((purchase) => purchase.id === id);
  }

  /** Stands under the month while a question waits for an answer. */
  line(): unknown {
    const { budget: b } = this;
    const waiting = this.purchases.value?.filter(({ body }) => body.answer === undefined).length ?? 0;
    if (!this.#words.ready || waiting === 0) return nothing;
    return html`<div class="actions">
      ${button({ kind: 'text', label: this.t.asked.waiting(waiting), onPress: () => b.go({ view: 'asked' }) })}
    </div>`;
  }

  render(place: Place): unknown {
    if (place !== this.#place) {
      this.#place = place;
      this.pasted = '';
      this.versions.refresh(true);
      if (place.view === 'share') this.purchaseDesk.open(place.purchase);
      if (place.view === 'share-month') this.monthSubject.open(place.month);
    }
    if (!this.#words.ready || !this.#sharing.ready || !this.#past.ready) return nothing;
    switch (place.view) {
      case 'ask':
        this.#take(place.purchase);
        return askView(this, place.purchase);
      case 'answer':
        this.#take(place.purchase);
        return answerView(this, place.purchase);
      case 'purchase':
        return purchasePage(this, place.purchase);
      case 'purchase-versions':
        return versionsView(this, place.purchase);
      case 'share':
        return sharePurchaseView(this);
      case 'share-month':
        return shareMonthView(this);
      case 'print-ask':
        return printAskView(this, place.purchase);
      case 'asked':
        return askedView(this);
      case 'import':
        return importView(this);
      default:
        return nothing;
    }
  }

  /** A question that is to be changed is taken up at its newest revision, with what this tab had drafted on it. */
  #take(id: string): void {
    const { budget: b } = this;
    const record = this.record(id);
    if (!record) return;
    const isNewest = (b.purchase.base?.number ?? 0) >= record.revision.number;
    if (b.purchase.id === id && (b.purchase.isDirty || isNewest)) return;
    const draft = b.ownDraft(b.purchaseDrafts.value, id);
    b.purchase.open(id, purchaseHeading.read(record), draft?.base ?? record.revision, draft?.value);
  }
}

/** Made once, at its first use. */
export const create = (budget: Budget): AskingRoom => new AskingRoom(budget);
