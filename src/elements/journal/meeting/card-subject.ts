import type { SharingState } from '../../../domain/sharing.js';
import type { ShareSubject } from '../../base/share/share-desk.js';
import { ImlJournalShared } from '../journal-events.js';
import type { MeetingRoom } from './index.js';

/** What of a card is the journal's own when it is shared. */
export class CardToShare implements ShareSubject {
  readonly kind = 'journal-card';
  readonly told: readonly string[] = [];

  constructor(readonly room: MeetingRoom) {}

  state(card: string): SharingState | undefined {
    return this.room.states.value?.get(card);
  }

  said(): { changed: string; given: string; waiting: string } {
    const { changed, given } = this.room.t.share;
    return { changed, given, waiting: this.room.sharing.sentNow };
  }

  shared(card: string): void {
    this.room.journal.shell.fire(new ImlJournalShared(card));
  }

  leave(): void {
    this.room.closeSharing();
  }
}
