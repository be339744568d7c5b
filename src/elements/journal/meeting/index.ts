import { nothing } from 'lit';
import { QuickExit } from '../../../context/quick-exit.js';
import { Watch } from '../../../context/watch.js';
import type { SharingState } from '../../../domain/sharing.js';
import { journalMeeting, type JournalMeetingMessages } from '../../../i18n/en/journal-meeting.js';
import { sharing, type SharingMessages } from '../../../i18n/en/sharing.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { messagePacks } from '../../../i18n/registry.js';
import { shareStyles } from '../../../ui/share/share.styles.js';
import { ScreenLock } from '../../../ui/screen-lock.js';
import { Words } from '../../../ui/words.js';
import { wear } from '../../../ui/styles/wear.js';
import { ShareDesk } from '../../base/share/share-desk.js';
import type { Journal } from '../journal.js';
import type { Place } from '../place.js';
import type { Room } from '../rooms.js';
import { CardDesk } from './card-desk.js';
import { CardToShare } from './card-subject.js';
import { cardView } from './card-view.js';
import { meetingStyles } from './meeting.styles.js';
import { NewestCard } from './newest-card.js';
import { pickView, sentencesAtOnce } from './pick-view.js';
import { letterSizes } from './read-aloud.js';
import { TallyDesk } from './tally-desk.js';
import { tallyView } from './tally-view.js';

const packs = () =>
  messagePacks<JournalMeetingMessages>('journal-meeting', {
    es: () => import('../../../i18n/es/journal-meeting.js').then((pack) => pack.journalMeeting),
  });

const sharingPacks = () =>
  messagePacks<SharingMessages>('sharing', {
    es: () => import('../../../i18n/es/sharing.js').then((pack) => pack.sharing),
  });

const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** Sharing in the meeting: choosing sentences, the read-aloud card, sending it, and topics for the coach. */
export class MeetingRoom implements Room {
  readonly cards: CardDesk;
  readonly cardDesk: ShareDesk;
  readonly tally: TallyDesk;
  readonly states: Watch<ReadonlyMap<string, SharingState>>;
  readonly sharingWords: Words<SharingMessages>;
  /** Sentences that are shown of a long entry. */
  shown = sentencesAtOnce;
  /** The second box is out. */
  isSayingIt = false;
  /** Kind words at the choosing. */
  said = '';
  /** Sending or giving the card stands on the screen. */
  isSharing = false;
  /** The card stands on the whole screen. */
  isShown = false;
  /** How large its letters are. */
  letters = Math.floor(letterSizes / 3);
  readonly #words: Words<JournalMeetingMessages>;
  readonly #topics: Words<TopicMessages>;
  readonly #newest: NewestCard;
  readonly #exit: QuickExit;
  readonly #lock: ScreenLock;
  #place: Place | undefined;

  constructor(readonly journal: Journal) {
    const { host } = journal;
    this.#words = new Words(host, journalMeeting, packs());
    this.sharingWords = new Words(host, sharing, sharingPacks());
    this.#topics = new Words(host, topics, topicPacks());
    this.states = new Watch(host, (kit) => kit.sharing.states());
    this.cards = new CardDesk(journal);
    this.cardDesk = new ShareDesk(journal, new CardToShare(this), this.sharingWords);
    this.tally = new TallyDesk(this);
    this.#newest = new NewestCard(journal);
    // The dialog over the page covers the page's own quick exit.
    this.#exit = new QuickExit(host);
    this.#lock = new ScreenLock(host);
    wear(host.shadowRoot, [meetingStyles, shareStyles]);
  }

  get t(): JournalMeetingMessages {
    return this.#words.t;
  }

  /** Words of sharing, the same for every element. */
  get sharing(): SharingMessages {
    return this.sharingWords.t;
  }

  get topicWords(): TopicMessages {
    return this.#topics.t;
  }

  /** Whether this program can send at all. */
  get canSend(): boolean {
    return this.journal.kit?.sharing.canSend() ?? false;
  }

  /** Stands where it is ready to write while there is a card for the next meeting; it shows no words of it. */
  line(): unknown {
    return this.#words.ready ? this.#newest.line(this.t.card.heading) : nothing;
  }

  render(place: Place): unknown {
    if (place !== this.#place) {
      this.#place = place;
      this.#turn(place);
    }
    if (!this.#words.ready || !this.sharingWords.ready || !this.#topics.ready) return nothing;
    switch (place.view) {
      case 'pick':
        return pickView(this, place.entry);
      case 'card':
        return cardView(this, place.card);
      case 'tally':
        return tallyView(this);
      default:
        return nothing;
    }
  }

  #turn({ view }: Place): void {
    this.shown = sentencesAtOnce;
    this.isSayingIt = false;
    this.said = '';
    this.isSharing = false;
    this.show(false);
    if (view === 'tally') this.tally.open();
  }

  /** "Show more" sentences. */
  showMore(): void {
    this.shown += sentencesAtOnce;
    this.journal.host.requestUpdate();
  }

  /** Opens the second box. */
  sayIt(): void {
    this.isSayingIt = true;
    this.journal.focus('group-words');
  }

  /** Puts the card on the whole screen, or takes it off. */
  show(isShown: boolean): void {
    this.isShown = isShown;
    this.#lock.keep(isShown);
    this.journal.host.requestUpdate();
  }

  setLetters(size: number): void {
    this.letters = size;
    this.journal.host.requestUpdate();
  }

  /** "Leave quickly", also from the whole screen. */
  leaveQuickly(): void {
    this.#exit.leave();
  }

  /** Sending or giving the card; it is kept first. */
  openSharing(card: string): void {
    this.isSharing = true;
    void this.cards.writing.commit().then(() => {
      if (this.isSharing) this.cardDesk.open(card);
    });
    this.journal.focus('view-heading');
  }

  /** Back to the card. */
  closeSharing(): void {
    this.isSharing = false;
    this.cardDesk.close();
    this.journal.focus('view-heading');
  }
}

/** Made once, at its first use. */
export const create = (journal: Journal): MeetingRoom => new MeetingRoom(journal);
