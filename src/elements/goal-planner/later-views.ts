import { nothing } from 'lit';
import { Watch } from '../../context/watch.js';
import { goalPlannerLater, type GoalPlannerLaterMessages } from '../../i18n/en/goal-planner-later.js';
import type { PastMessages } from '../../i18n/en/past.js';
import { sharing, type SharingMessages } from '../../i18n/en/sharing.js';
import { messagePacks } from '../../i18n/registry.js';
import { shareStyles } from '../../ui/share/share.styles.js';
import type { KitRecord } from '../../domain/record.js';
import { Words } from '../../ui/words.js';
import { wear } from '../../ui/styles/wear.js';
import { sheetStyles } from '../base/print/sheet.styles.js';
import { ShareDesk } from '../base/share/share-desk.js';
import { pastWords } from '../base/past-words.js';
import { TrashList } from '../base/trash-list.js';
import { goalPage } from './goal-page.js';
import { laterStep } from './later-steps.js';
import { blankPageView, printView } from './print-views.js';
import type { Place } from './place.js';
import type { Planner } from './planner.js';
import { reviewView } from './review.js';
import { GoalToShare } from './share-subject.js';
import { shareGoalView } from './share-views.js';
import { trashView } from './trash.js';
import type { GoalVersion } from './values.js';
import { versionsView } from './versions.js';

const packs = () =>
  messagePacks<GoalPlannerLaterMessages>('goal-planner-later', {
    es: () => import('../../i18n/es/goal-planner-later.js').then((pack) => pack.goalPlannerLater),
  });

const sharingPacks = () =>
  messagePacks<SharingMessages>('sharing', {
    es: () => import('../../i18n/es/sharing.js').then((pack) => pack.sharing),
  });

/** What the views that are opened seldom share. */
export interface LaterContext {
  readonly planner: Planner;
  readonly later: GoalPlannerLaterMessages;
  readonly past: PastMessages;
  readonly versions: readonly GoalVersion[] | undefined;
}

/** The views that are opened seldom, with their words and what they alone watch. */
export class LaterViews {
  readonly #planner: Planner;
  readonly #words: Words<GoalPlannerLaterMessages>;
  readonly #past: Words<PastMessages>;
  readonly #sharing: Words<SharingMessages>;
  readonly #versions: Watch<readonly GoalVersion[]>;
  readonly #outings: Watch<readonly KitRecord<'outing'>[]>;
  readonly #subject: GoalToShare;
  readonly #share: ShareDesk;
  readonly #trash: TrashList;
  #place: Place | undefined;

  constructor(planner: Planner) {
    this.#planner = planner;
    const { host } = planner;
    this.#words = new Words(host, goalPlannerLater, packs());
    planner.later = this.#words;
    this.#versions = new Watch(host, (kit) =>
      this.#place?.view === 'versions' ? kit.records.versions('goal', this.#place.goal) : undefined,
    );
    this.#outings = new Watch(host, (kit) =>
      this.#place?.view === 'goal' ? kit.records.linked('outing', this.#place.goal) : undefined,
    );
    planner.outingsFor = (goal) => this.#outings.value?.filter(({ links }) => links.includes(goal)) ?? [];
    // A page without it is whole too: what fails comes with the next load.
    import('./goal-money.js').then(
      ({ GoalMoney }) => {
        planner.money = new GoalMoney(planner);
        host.requestUpdate();
      },
      () => undefined,
    );
    this.#past = pastWords(host);
    this.#sharing = new Words(host, sharing, sharingPacks());
    this.#subject = new GoalToShare(planner);
    this.#share = new ShareDesk(planner, this.#subject, this.#sharing);
    this.#trash = new TrashList(planner, this.#past);
    wear(host.shadowRoot, [sheetStyles, shareStyles]);
  }

  /** One of these views, or nothing while its words are on their way. */
  render(place: Place): unknown {
    if (!this.#words.ready || !this.#past.ready || !this.#sharing.ready) return nothing;
    if (place !== this.#place) {
      this.#place = place;
      this.#versions.refresh(true);
      this.#outings.refresh(true);
      this.#trash.close();
      if (place.view === 'share') this.#openShare(place.goal);
    }
    const context: LaterContext = {
      planner: this.#planner,
      later: this.#words.t,
      past: this.#past.t,
      versions: this.#versions.value,
    };
    switch (place.view) {
      case 'write':
        return laterStep(this.#planner, place);
      case 'goal':
        return goalPage(this.#planner, place);
      case 'review':
        return reviewView(this.#planner, place);
      case 'trash':
        return trashView(this.#planner, this.#trash);
      case 'versions':
        return versionsView(context, place.goal);
      case 'print':
        return printView(context, place.goal);
      case 'blank-page':
        return blankPageView(context);
      case 'share':
        return shareGoalView(this.#share, this.#subject);
      default:
        return nothing;
    }
  }

  #openShare(goal: string): void {
    this.#subject.tellsOwner = false;
    this.#share.open(goal);
  }
}
