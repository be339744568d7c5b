import { nothing } from 'lit';
import { Watch } from '../../../context/watch.js';
import type { KitRecord } from '../../../domain/record.js';
import type { SharingState } from '../../../domain/sharing.js';
import type { OutingPageMessages } from '../../../i18n/en/outing-page.js';
import type { OutingPlanMessages } from '../../../i18n/en/outing-plan.js';
import type { OutingReflectMessages } from '../../../i18n/en/outing-reflect.js';
import type { PastMessages } from '../../../i18n/en/past.js';
import { sharing, type SharingMessages } from '../../../i18n/en/sharing.js';
import { messagePacks } from '../../../i18n/registry.js';
import { shareStyles } from '../../../ui/share/share.styles.js';
import { wear } from '../../../ui/styles/wear.js';
import type { Words } from '../../../ui/words.js';
import { Words as Packs } from '../../../ui/words.js';
import { pastWords } from '../../base/past-words.js';
import { sheetStyles } from '../../base/print/sheet.styles.js';
import { LinkedMoney } from '../../base/linked-money.js';
import { Photos } from '../../base/photos/photos.js';
import { trashedPhotos, type TrashedPhoto } from '../../base/photos/trashed.js';
import { ShareDesk } from '../../base/share/share-desk.js';
import { TrashList } from '../../base/trash-list.js';
import type { AnswerWords } from '../answers.js';
import type { Outings } from '../outings.js';
import { pageWords, planWords, reflectWords } from '../packs.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import type { Outing, OutingVersion } from '../values.js';
import { outingPage } from './outing-page.js';
import { blankView, printView } from './print-views.js';
import { OutingToShare } from './share-subject.js';
import { shareOutingView } from './share-view.js';
import { trashView } from './trash-view.js';
import { versionsView } from './versions-view.js';

const sharingPacks = () =>
  messagePacks<SharingMessages>('sharing', {
    es: () => import('../../../i18n/es/sharing.js').then((pack) => pack.sharing),
  });

/** The page of one outing, sending it, its papers and past texts, and the trash. */
export class PageRoom implements Room, AnswerWords {
  readonly past: Words<PastMessages>;
  readonly sharing: Words<SharingMessages>;
  readonly trash: TrashList;
  readonly states: Watch<ReadonlyMap<string, SharingState>>;
  /** Undefined until they are read. */
  readonly versions: Watch<readonly OutingVersion[]>;
  readonly deleted: Watch<readonly Outing[]>;
  readonly deletedPhotos: Watch<readonly TrashedPhoto<'outing'>[]>;
  readonly goals: Watch<readonly KitRecord<'goal'>[]>;
  /** People who were met on the outing of the place. */
  readonly met: Watch<readonly KitRecord<'circle-person'>[]>;
  /** Photos and receipts of the outing: a choice, and never sent. */
  readonly photos: Photos;
  /** What was planned and spent on the outing in the budget. */
  readonly money: LinkedMoney;
  readonly subject: OutingToShare;
  readonly desk: ShareDesk;
  /** What was just said about taking the plan along. */
  took = '';
  readonly #page: Words<OutingPageMessages>;
  readonly #plan: Words<OutingPlanMessages>;
  readonly #reflect: Words<OutingReflectMessages>;
  #place: Place | undefined;

  constructor(readonly outings: Outings) {
    const { host } = outings;
    this.#page = pageWords(host);
    this.#plan = planWords(host);
    this.#reflect = reflectWords(host);
    this.past = pastWords(host);
    this.sharing = new Packs(host, sharing, sharingPacks());
    this.trash = new TrashList(outings, this.past);
    this.states = new Watch(host, (kit) => kit.sharing.states());
    this.versions = new Watch(host, (kit) =>
      this.#place?.view === 'versions' ? kit.records.versions('outing', this.#place.outing) : undefined,
    );
    this.deleted = new Watch(host, (kit) =>
      this.#place?.view === 'trash' ? kit.records.trashed('outing') : undefined,
    );
    this.deletedPhotos = new Watch(host, (kit) =>
      this.#place?.view === 'trash' ? trashedPhotos(kit, 'outing') : undefined,
    );
    this.goals = new Watch(host, (kit) =>
      this.#place?.view === 'outing' ? kit.records.list('goal', { limit: 10_000 }) : undefined,
    );
    this.met = new Watch(host, (kit) =>
      this.#place?.view === 'outing' ? kit.records.linked('circle-person', this.#place.outing) : undefined,
    );
    this.photos = new Photos(outings);
    this.money = new LinkedMoney(outings);
    this.subject = new OutingToShare(this);
    this.desk = new ShareDesk(outings, this.subject, this.sharing);
    wear(host.shadowRoot, [sheetStyles, shareStyles]);
  }

  get page(): OutingPageMessages {
    return this.#page.t;
  }

  get plan(): OutingPlanMessages {
    return this.#plan.t;
  }

  get reflect(): OutingReflectMessages {
    return this.#reflect.t;
  }

  /** Whether this program can send at all. */
  get canSend(): boolean {
    return this.outings.kit?.sharing.canSend() ?? false;
  }

  render(place: Place): unknown {
    const words = [this.#page, this.#plan, this.#reflect, this.past, this.sharing, this.photos.words];
    if (!this.outings.isReady(words)) return nothing;
    if (place !== this.#place) this.#turn(place);
    switch (place.view) {
      case 'outing':
        return outingPage(this, place);
      case 'share':
        return shareOutingView(this);
      case 'versions':
        return versionsView(this, place.outing);
      case 'print':
        return printView(this, place.outing);
      case 'blank-page':
        return blankView(this);
      case 'trash':
        return trashView(this);
      default:
        return nothing;
    }
  }

  #turn(place: Place): void {
    this.#place = place;
    this.took = '';
    for (const watch of [this.versions, this.deleted, this.deletedPhotos, this.goals, this.met])
      watch.refresh(true);
    this.trash.close();
    if (place.view !== 'share') return;
    this.subject.begin(place.about);
    this.desk.open(place.outing);
  }
}

/** Made once, at its first use. */
export const create = (outings: Outings): PageRoom => new PageRoom(outings);
