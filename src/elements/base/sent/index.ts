import type { KeepingState } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import type { SentRecord } from '../../../domain/sharing.js';
import type { CommonMessages } from '../../../i18n/en/common.js';
import { sent, type SentMessages } from '../../../i18n/en/sent.js';
import { sharing, type SharingMessages } from '../../../i18n/en/sharing.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { messagePacks } from '../../../i18n/registry.js';
import { focusOn } from '../../../ui/focus.js';
import { shareStyles } from '../../../ui/share/share.styles.js';
import { wear } from '../../../ui/styles/wear.js';
import { Words } from '../../../ui/words.js';
import type { DeskHost } from '../desk.js';
import { Answers } from '../share/answers.js';
import { sentView } from './sent-view.js';
import { sentStyles } from './sent.styles.js';

const packs = () =>
  messagePacks<SentMessages>('sent', { es: () => import('../../../i18n/es/sent.js').then((p) => p.sent) });
const sharingPacks = () =>
  messagePacks<SharingMessages>('sharing', {
    es: () => import('../../../i18n/es/sharing.js').then((pack) => pack.sharing),
  });
const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** How many records the list shows at first, and how many more at each press. */
const some = 50;

/** What the list needs of the worksheet in front of which it stands. */
export interface SentShell {
  readonly host: DeskHost;
  readonly common: Words<CommonMessages>;
  announce(text: string): void;
  report(thrown: unknown): void;
  showUndo(text: string, undo: () => void): void;
  /** Back to the worksheet. */
  close(): void;
}

/**
 * Everything that a person sent, gave or took back, whichever page it was written on. It tells where each stands,
 * shows exactly what went, and counts nothing.
 */
export class SentRoom {
  readonly words: Words<SentMessages>;
  readonly sharing: Words<SharingMessages>;
  readonly topics: Words<TopicMessages>;
  readonly list: Watch<readonly SentRecord[]>;
  /** The record whose text stands open. */
  opened: string | undefined;
  /** How many records are shown. */
  shown = some;
  readonly answers: Answers;
  readonly #keeping: Watch<KeepingState>;

  constructor(readonly shell: SentShell) {
    const { host } = shell;
    this.words = new Words(host, sent, packs());
    this.sharing = new Words(host, sharing, sharingPacks());
    this.topics = new Words(host, topics, topicPacks());
    this.list = new Watch(host, (kit) => kit.sharing.sent());
    this.answers = new Answers({ host, shell, focus: (id) => focusOn(host, id) }, (kit) =>
      kit.records.list('coach-answer', { limit: Infinity }),
    );
    this.#keeping = new Watch(host, (kit) => kit.keeping.state());
    wear(host.shadowRoot, [shareStyles, sentStyles]);
  }

  /** Whether what waits goes only while this page is open. */
  get inVisit(): boolean {
    return this.#keeping.value?.mode !== 'device';
  }

  get contact(): string {
    return this.shell.host.kitSource.program?.settings.contact ?? '';
  }

  /** A person opened the list: only now the site is asked for answers. `link`: they came by the link of an answer. */
  open(link?: string): void {
    this.shown = some;
    this.answers.open();
    if (link === undefined) void this.answers.look();
    else void this.answers.read(link);
  }

  /** Back to the worksheet. */
  leave(): void {
    this.answers.close();
    this.shell.close();
  }

  render(): unknown {
    return sentView(this);
  }

  /** Opens or closes the text of one record. */
  toggle(record: string): void {
    this.opened = this.opened === record ? undefined : record;
    this.shell.host.requestUpdate();
  }

  /** Shows older ones too; the focus goes to the first of them. */
  showMore(): void {
    const next = this.list.value?.[this.shown]?.record ?? '';
    this.shown += some;
    this.shell.host.requestUpdate();
    focusOn(this.shell.host, `sent-${next}`);
  }

  takeBack(record: string): void {
    const hadAnswer = this.answers.of(record).some(({ body }) => body.parcel !== '');
    void this.#do(record, (kit) => kit.sharing.takeBack(record)).then((isDone) => {
      if (isDone && hadAnswer)
        this.shell.announce(`${this.sharing.t.takenBackNow} ${this.answers.t.wentToo}`);
    });
  }

  tryNow(record: string): void {
    void this.#do(record, (kit) => kit.sharing.deliver());
  }

  leaveIt(record: string): void {
    void this.#do(record, (kit) => kit.sharing.dismiss(record));
  }

  /** Takes what is settled off the list, with the way back. */
  async forget(record: string): Promise<void> {
    let undo: (() => Promise<void>) | undefined;
    const isDone = await this.#do('', async (kit) => {
      undo = await kit.sharing.forget(record);
    });
    if (isDone && undo) {
      const back = undo;
      this.shell.showUndo(this.words.t.forgotten, () => {
        back().catch((thrown: unknown) => this.shell.report(thrown));
      });
    }
  }

  /** Runs a command. The focus goes to the record, or to the heading where the record leaves the list. */
  async #do(
    record: string,
    command: (kit: NonNullable<DeskHost['kitSource']['kit']>) => Promise<void>,
  ): Promise<boolean> {
    const { host } = this.shell;
    const { kit } = host.kitSource;
    if (!kit) return false;
    try {
      await command(kit);
    } catch (thrown) {
      this.shell.report(thrown);
      return false;
    }
    // What never left goes off the list with the command.
    const isThere = (await kit.sharing.sent().read()).some((one) => one.record === record);
    focusOn(host, isThere ? `sent-${record}` : 'view-heading');
    return true;
  }
}

/** Made once, at its first use. */
export const create = (shell: SentShell): SentRoom => new SentRoom(shell);
