import { Watch } from '../../../context/watch.js';
import type { DayPlace, Kit } from '../../../context/program.js';
import { addDays, addMonths } from '../../../domain/day-math.js';
import { isOwnTopic, isTopicId, topicIds, type TopicId } from '../../../domain/journal/topics.js';
import type { PlainDate } from '../../../domain/plain-date.js';
import type { KitRecord } from '../../../domain/record.js';
import type { SharingState } from '../../../domain/sharing.js';
import { ShareDesk, type ShareSubject } from '../../base/share/share-desk.js';
import { ImlJournalShared } from '../journal-events.js';
import { tallyOf } from './ids.js';
import type { MeetingRoom } from './index.js';

/** What a person ticked in the entries of a month. */
export interface Found {
  /** In the kit's order. */
  readonly topics: readonly TopicId[];
  /** Words of their own are there too; they never go. */
  readonly hasOwn: boolean;
}

const entriesAtOnce = 200;

/** The first and last day of a month (`YYYY-MM`). */
export function daysOf(month: string): { readonly from: PlainDate; readonly to: PlainDate } {
  const from = `${month}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** Topics for the coach: what was ticked in a month, what of it may go, and sending just that. */
export class TallyDesk implements ShareSubject {
  readonly kind = 'topic-tally';
  readonly told: readonly string[] = [];
  readonly isNameless = true;
  /** `YYYY-MM`. */
  month = '';
  /** Undefined while it is read. */
  found: Found | undefined;
  /** What may go, of what was found: nothing that the person has not ticked here. */
  ticked: ReadonlySet<TopicId> = new Set();
  /** What was looked at last; it may have gone. */
  looked: readonly string[] = [];
  /** Topics of this month have gone before, and other ones are being chosen. */
  isChoosingAgain = false;
  /** Exactly what goes stands on the screen. */
  isLooking = false;
  /** Kind words at the topics. */
  trouble = '';
  readonly share: ShareDesk;
  readonly #tallies: Watch<readonly KitRecord<'topic-tally'>[]>;

  constructor(readonly room: MeetingRoom) {
    const { host } = room.journal;
    this.#tallies = new Watch(
      host,
      (kit) => kit.records.list('topic-tally', { limit: 1000 }),
      () => {
        this.close();
      },
    );
    this.share = new ShareDesk(room.journal, this, room.sharingWords);
  }

  /** Months to choose from, the newest first: this one, the last one, and those of which something has gone. */
  get months(): readonly string[] {
    const { today } = this.room.journal;
    const sent = (this.#tallies.value ?? []).filter(
      ({ id }) => (this.state(id)?.state ?? 'private') !== 'private',
    );
    const months = [today, addMonths(today, -1), ...sent.map(({ body }) => body.from)];
    return [...new Set(months.map((day) => day.slice(0, 7)))].sort().reverse();
  }

  /** Opens the view at this month. */
  open(): void {
    this.choose(this.room.journal.today.slice(0, 7));
  }

  /** Lets go of what was read. */
  close(): void {
    this.month = '';
    this.found = undefined;
    this.ticked = new Set();
    this.looked = [];
    this.isChoosingAgain = false;
    this.isLooking = false;
    this.trouble = '';
    this.share.close();
  }

  /** Turns to a month. */
  choose(month: string): void {
    this.close();
    this.month = month;
    this.room.journal.host.requestUpdate();
    void this.#read(month);
  }

  async #read(month: string): Promise<void> {
    const { journal } = this.room;
    const kit = await journal.whenOpen();
    if (month !== this.month) return;
    await journal.attempt(async () => {
      const found = await topicsIn(kit, month);
      const tally = await kit.records.one('topic-tally', tallyOf(month)).read();
      if (month !== this.month) return;
      this.found = found;
      this.looked = tally?.body.topics ?? [];
      if (tally) this.share.open(tally.id);
    });
    journal.host.requestUpdate();
  }

  /** "Choose other topics": begins with those that went, unless they were taken back. */
  chooseAgain(): void {
    const went = this.share.state.state === 'sent' || this.share.state.state === 'waiting';
    this.ticked = new Set((this.found?.topics ?? []).filter((topic) => went && this.looked.includes(topic)));
    this.isChoosingAgain = true;
    this.room.journal.focus('view-heading');
  }

  /** A topic may go, or may not. */
  tick(topic: TopicId, isTicked: boolean): void {
    const ticked = new Set(this.ticked);
    if (isTicked) ticked.add(topic);
    else ticked.delete(topic);
    this.ticked = ticked;
    this.trouble = '';
    this.room.journal.host.requestUpdate();
  }

  /** "Next: see what goes": the topics become a record of this device, which is looked at before anything is sent. */
  async look(): Promise<void> {
    const { journal, t } = this.room;
    const { kit } = journal;
    const topics = topicIds.filter((topic) => this.ticked.has(topic));
    if (!kit) return;
    if (topics.length === 0) {
      this.trouble = t.tally.nothing;
      journal.shell.announce(this.trouble);
      journal.host.requestUpdate();
      return;
    }
    const id = tallyOf(this.month);
    const { month } = this;
    const isThere = await journal.attempt(async () => {
      const before = await kit.records.one('topic-tally', id).read();
      if (before?.body.topics.join() === topics.join()) return;
      const base = before && { base: before.revision };
      await kit.records.save('topic-tally', { id, body: { ...daysOf(month), topics }, ...base });
    });
    if (!isThere || month !== this.month) return;
    this.looked = topics;
    this.isLooking = true;
    this.share.open(id);
    journal.focus('view-heading');
  }

  state(tally: string): SharingState | undefined {
    return this.room.states.value?.get(tally);
  }

  said(): { changed: string; given: string; waiting: string } {
    const { changed, given } = this.room.t.share;
    return { changed, given, waiting: this.room.sharing.sentNow };
  }

  shared(tally: string): void {
    this.isChoosingAgain = false;
    this.room.journal.shell.fire(new ImlJournalShared(tally));
  }

  /** Back to the topics. */
  leave(): void {
    this.isLooking = false;
    this.room.journal.focus('view-heading');
  }
}

/** Reads a month's entries for what was ticked, a page at a time. */
async function topicsIn(kit: Kit, month: string): Promise<Found> {
  const days = daysOf(month);
  const ticked = new Set<string>();
  let before: DayPlace | undefined;
  do {
    const query = { ...days, limit: entriesAtOnce, ...(before ? { before } : {}) };
    const { records, next } = await kit.days.page('journal-entry', query).read();
    for (const { body } of records) for (const topic of body.topics) ticked.add(topic);
    before = next;
  } while (before);
  return {
    topics: topicIds.filter((topic) => ticked.has(topic)),
    hasOwn: [...ticked].some((topic) => isOwnTopic(topic) || !isTopicId(topic)),
  };
}
