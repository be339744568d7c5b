import type { ReactiveController } from 'lit';
import type { Kit, WatchedQuery } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { readAnswer } from '../../../domain/budget/answer-code.js';
import { replyHash } from '../../../domain/replies/reply-hash.js';
import type { KitRecord } from '../../../domain/record.js';
import type { AnswerBody } from '../../../domain/replies/answer.js';
import { readReply, textOfLink, type CoachReply } from '../../../domain/replies/reply-text.js';
import { isBlank } from '../../../domain/text.js';
import { replies, type ReplyMessages } from '../../../i18n/en/replies.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import type { DeskHost } from '../desk.js';
import { findRecord, type FoundRecord } from './find-record.js';

type Answer = KitRecord<'coach-answer'>;

/** What answers need of the view around them. */
export interface AnswersOwner {
  readonly host: DeskHost;
  readonly shell: {
    announce(text: string): void;
    report(thrown: unknown): void;
    showUndo(text: string, undo: () => void): void;
  };
  /** Puts the focus on a part of the view once it is there. */
  focus(id: string): void;
}

/** An answer that was brought by hand, before it is kept. */
export interface Brought {
  readonly about: FoundRecord;
  readonly reply: CoachReply;
}

const packs = () =>
  messagePacks<ReplyMessages>('replies', {
    es: () => import('../../../i18n/es/replies.js').then((pack) => pack.replies),
  });

/** Why nothing is kept of what was pasted. */
type Problem = keyof ReplyMessages['box'] & ('no-code' | 'no-words' | 'too-long' | 'unknown' | 'purchase');

/**
 * What a coach said about records: kept ones, looking for new ones at the site by a press, and bringing one by hand.
 * A new answer is new until the view that shows it is left.
 */
export class Answers implements ReactiveController {
  readonly words: Words<ReplyMessages>;
  /** Where the last look stands. */
  looked: 'not-asked' | 'looking' | 'none' | 'came' | 'not-now' = 'not-asked';
  /** The field for an answer by hand is open. */
  isBringing = false;
  pasted = '';
  problem: Problem | undefined;
  brought: Brought | undefined;
  readonly #list: Watch<readonly Answer[]>;
  readonly #fresh = new Set<string>();
  #isOpen = false;
  #shown = 0;

  /** `query`: which answers are shown; undefined while none are. */
  constructor(
    readonly owner: AnswersOwner,
    query: (kit: Kit) => WatchedQuery<readonly Answer[]> | undefined,
  ) {
    const { host } = owner;
    this.words = new Words(host, replies, packs());
    this.#list = new Watch(
      host,
      (kit) => (this.#isOpen ? query(kit) : undefined),
      () => this.close(),
    );
    host.addController(this);
  }

  get t(): ReplyMessages {
    return this.words.t;
  }

  /** Whether this program has an address where answers wait. */
  get canLook(): boolean {
    return this.owner.host.kitSource.program?.settings.replies !== undefined && this.#canSend;
  }

  get #canSend(): boolean {
    return this.#kit?.sharing.canSend() ?? false;
  }

  get #kit(): Kit | undefined {
    return this.owner.host.kitSource.kit;
  }

  /** The view that shows answers is opened. */
  open(): void {
    this.close();
    this.#isOpen = true;
    this.#list.refresh(true);
  }

  /** The view is left: what was new has been seen, and what was begun is put away. */
  close(): void {
    this.#isOpen = false;
    this.looked = 'not-asked';
    this.leaveBox();
    this.#fresh.clear();
    this.#list.refresh(true);
  }

  hostUpdated(): void {
    const shown = this.#isOpen ? (this.#list.value ?? []) : [];
    // What came may have been deleted, or taken back with its record: it is not new any more.
    if (shown.length < this.#shown && this.looked === 'came') this.#tell('not-asked');
    this.#shown = shown.length;
    for (const answer of shown) {
      if (answer.body.opened || this.#fresh.has(`${answer.id}/${answer.body.seq}`)) continue;
      this.#fresh.add(`${answer.id}/${answer.body.seq}`);
      void this.#markOpened(answer);
    }
  }

  /** Answers about a record, the last word first. */
  of(record: string): readonly Answer[] {
    return (this.#list.value ?? [])
      .filter(({ links }) => links.includes(record))
      .sort((a, b) => ((b.body.at ?? b.createdAt) > (a.body.at ?? a.createdAt) ? 1 : -1));
  }

  /** Whether the words came since the person was here last. */
  isNew({ id, body }: Answer): boolean {
    return !body.opened || this.#fresh.has(`${id}/${body.seq}`);
  }

  /** Asks the site, by a person's press. Words say what came of it; what was there stays. */
  async look(): Promise<void> {
    const { owner } = this;
    const kit = this.#kit;
    if (!kit || !this.canLook || this.looked === 'looking') return;
    this.#tell('looking');
    try {
      const looked = await kit.sharing.lookForAnswers();
      this.#tell(looked.outcome === 'not-now' ? 'not-now' : looked.found > 0 ? 'came' : 'none');
    } catch (thrown) {
      this.#tell('not-now');
      owner.shell.report(thrown);
    }
  }

  #tell(looked: Answers['looked']): void {
    this.looked = this.#isOpen ? looked : 'not-asked';
    this.owner.host.requestUpdate();
  }

  /** Deletes an answer, with the way back. */
  async remove({ id }: Answer): Promise<void> {
    const kit = this.#kit;
    if (!kit || !(await this.#attempt(() => kit.records.trash(id)))) return;
    this.owner.focus('view-heading');
    this.owner.shell.showUndo(this.t.removed, () => void this.#attempt(() => kit.records.restore(id)));
  }

  /** Opens the field for an answer by hand. */
  openBox(): void {
    this.isBringing = true;
    this.owner.focus('brought-text');
  }

  /** Puts the field away. */
  leaveBox(): void {
    this.isBringing = false;
    this.pasted = '';
    this.problem = undefined;
    this.brought = undefined;
    this.owner.host.requestUpdate();
  }

  /** A person pastes or writes; nothing is read before they press. */
  type(pasted: string): void {
    this.pasted = pasted;
    this.problem = undefined;
    this.owner.host.requestUpdate();
  }

  /** Looks at what was pasted, or came by a link. What does not fit stays in the field. */
  async read(given = this.pasted): Promise<void> {
    this.isBringing = true;
    this.pasted = given;
    const text = given.includes(replyHash) ? (textOfLink(given) ?? '') : given;
    const reply = readReply(text);
    if (typeof reply === 'string') return this.#say(readAnswer(text) ? 'purchase' : reply);
    const kit = this.#kit;
    let about: FoundRecord | undefined;
    if (!kit || !(await this.#attempt(async () => (about = await findRecord(kit, reply.code))))) return;
    if (!about) return this.#say('unknown');
    this.brought = { about, reply };
    this.owner.focus('brought');
  }

  /** Keeps what was brought with its record. The same words are not kept twice. */
  async keep(): Promise<void> {
    const kit = this.#kit;
    const { brought } = this;
    if (!kit || !brought) return;
    const { about, reply } = brought;
    const body: AnswerBody = {
      parcel: '',
      seq: 0,
      text: reply.text,
      by: reply.by ?? '',
      language: '',
      ...(reply.day === undefined ? {} : { at: reply.day }),
      opened: true,
    };
    const isKept = await this.#attempt(async () => {
      const there = await kit.records.linked('coach-answer', about.id).read();
      const isThere = there.some((one) => one.body.parcel === '' && one.body.text === body.text);
      if (!isThere) await kit.records.save('coach-answer', { body, links: [about.id] });
    });
    if (!isKept) return;
    this.leaveBox();
    this.owner.shell.announce(this.t.found.kept);
    this.owner.focus('view-heading');
  }

  #say(problem: Problem): void {
    this.problem = problem;
    this.owner.shell.announce(this.t.box[problem]);
    this.owner.focus('brought-text');
    this.owner.host.requestUpdate();
  }

  async #markOpened({ id, body, links, revision }: Answer): Promise<void> {
    // It is new once more where this cannot be written: no words are lost by that.
    await this.#kit?.records
      .save('coach-answer', { id, body: { ...body, opened: true }, links, base: revision })
      .catch(() => undefined);
  }

  async #attempt(command: () => Promise<unknown>): Promise<boolean> {
    try {
      await command();
      return true;
    } catch (thrown) {
      this.owner.shell.report(thrown);
      return false;
    }
  }
}

/** Whether there are words, not only that somebody saw it. */
export const hasWords = ({ body }: Answer): boolean => !isBlank(body.text);
