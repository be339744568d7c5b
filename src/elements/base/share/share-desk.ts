import type { ReactiveController } from 'lit';
import type { CommonMessages } from '../../../i18n/en/common.js';
import type { KeepingState, Kit } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import type { Kind } from '../../../domain/record.js';
import type { Introduction, SharePreview, SharingState } from '../../../domain/sharing.js';
import { isBlank } from '../../../domain/text.js';
import { KitError } from '../../../errors.js';
import type { Given } from '../../../domain/replies/given.js';
import type { SharingMessages } from '../../../i18n/sharing-state.js';
import { qrCode } from '../../../ui/qr.js';
import { saveTextFile } from '../../../ui/rescue.js';
import type { ScanCode } from '../../../ui/share/scan-code.js';
import type { Words } from '../../../ui/words.js';
import type { DeskHost } from '../desk.js';
import { AnswerLink } from './answer-link.js';
import { Answers } from './answers.js';

/** Neutral: nobody else must learn from the name what is inside. */
const fileName = 'page.json';

/** What sharing needs of the element around it. */
export interface ShareOwner {
  readonly host: DeskHost;
  readonly common: CommonMessages;
  /** For `Intl`. */
  readonly locale: string;
  readonly shell: {
    readonly words: { readonly language: string };
    announce(text: string): void;
    report(thrown: unknown): void;
    showUndo(text: string, undo: () => void): void;
    openSent(link: string): void;
  };
  /** Puts the focus on a part of the view once it is there. */
  focus(id: string): void;
}

/** What only the element knows about the records that it shares. */
export interface ShareSubject {
  readonly kind: Kind;
  /** What is kept back unless the person ticked it: the names of what they ticked. */
  readonly told: readonly string[];
  /** No name goes with it: only the group word is asked. */
  readonly isNameless?: boolean;
  /** Makes what is being written a revision, so that the newest words are looked at. */
  keep?(record: string): Promise<void>;
  /** Where the sharing of a record stands; undefined: not told yet, or private. */
  state(record: string): SharingState | undefined;
  /** What is said to people who listen. */
  said(): { readonly changed: string; readonly given: string; readonly waiting: string };
  /** A person sent, showed or gave it. */
  shared(record: string): void;
  /** Back to where the person came from. */
  leave(record: string): void;
}

/** What goes to the coach: looked at, then sent by a press, or shown by hand. One record at a time. */
export class ShareDesk implements ReactiveController {
  record = '';
  /** What is typed into the introduction; present while it is asked. */
  asked: Introduction | undefined;
  /** "Next" was pressed without a name. */
  nameIsMissing = false;
  preview: SharePreview | undefined;
  /** What would go is being made ready for the first time. */
  isLooking = false;
  /** The card stands on the whole screen. */
  isShown = false;
  /** What is given by hand, and its code to scan; made when the card is first shown. */
  given: Given | undefined;
  code: ScanCode | undefined;
  /** What the coach said about this record. */
  readonly answers: Answers;
  readonly #introduction: Watch<Introduction | undefined>;
  readonly #keeping: Watch<KeepingState>;
  #looking: Promise<void> = Promise.resolve();
  /** Sent a moment ago: people who listen hear when it has arrived. */
  #onItsWay: { readonly record: string; readonly since: string } | undefined;

  constructor(
    readonly owner: ShareOwner,
    readonly subject: ShareSubject,
    private readonly sharing: Words<SharingMessages>,
  ) {
    this.#keeping = new Watch(owner.host, (kit) => kit.keeping.state());
    this.#introduction = new Watch(owner.host, (kit) => kit.sharing.introduction());
    owner.host.addController(this);
    new AnswerLink(owner.host, (link) => owner.shell.openSent(link));
    this.answers = new Answers(owner, (kit) =>
      this.record === '' ? undefined : kit.records.linked('coach-answer', this.record),
    );
  }

  hostUpdated(): void {
    if (!this.#onItsWay) return;
    const { record, since } = this.#onItsWay;
    const now = this.subject.state(record);
    if (now?.state !== 'sent' || now.at < since) return;
    this.#onItsWay = undefined;
    this.owner.shell.announce(this.words.states.sent);
  }

  /** Words of sharing, the same for every element. */
  get words(): SharingMessages {
    return this.sharing.t;
  }

  /** Whether what waits goes only while this page is open. */
  get inVisit(): boolean {
    return this.#keeping.value?.mode !== 'device';
  }

  /** Where the sharing of this record stands. */
  get state(): SharingState {
    return this.subject.state(this.record) ?? { state: 'private' };
  }

  /** Whether this program can send at all. */
  get canSend(): boolean {
    return this.#kit?.sharing.canSend() ?? false;
  }

  get #kit(): Kit | undefined {
    return this.owner.host.kitSource.kit;
  }

  /** Takes up a record as it was kept last. */
  open(record: string): void {
    this.close();
    this.record = record;
    this.answers.open();
    this.isLooking = this.canSend;
    void this.look().then(() => this.#arrive());
  }

  /** Lets go of what was looked at. */
  close(): void {
    this.record = '';
    this.asked = undefined;
    this.nameIsMissing = false;
    this.preview = undefined;
    this.isShown = false;
    this.given = undefined;
    this.code = undefined;
    this.isLooking = false;
  }

  /** The focus stays on the heading of the view; what came after it is said. */
  #arrive(): void {
    const { introduce, preview } = this.words;
    this.isLooking = false;
    this.owner.host.requestUpdate();
    if (this.asked) this.owner.shell.announce(`${introduce.heading}. ${introduce.text}`);
    else if (this.preview && this.state.state === 'private') this.owner.shell.announce(preview.heading);
  }

  /** Makes the preview anew: what would go, to whom and what for. */
  look(): Promise<void> {
    this.#looking = this.#look();
    return this.#looking;
  }

  async #look(): Promise<void> {
    const { owner, subject, record } = this;
    const kit = this.#kit;
    if (!kit || !this.canSend) return;
    await subject.keep?.(record);
    const { language } = owner.shell.words;
    await this.#attempt(async () => {
      const known = await kit.sharing.introduction().read();
      const preview = await kit.sharing.preview(subject.kind, record, { language, tell: subject.told });
      if (record !== this.record) return;
      this.preview = subject.isNameless ? nameless(preview) : preview;
      // Who has sent something nameless before has told the group word only.
      if (!known || (!subject.isNameless && isBlank(known.name))) this.asked ??= known ?? noOne;
    });
    owner.host.requestUpdate();
  }

  /** Asks for the name and the group word again. */
  askAgain(): void {
    this.asked = this.#introduction.value ?? noOne;
    this.owner.focus(this.#firstField);
  }

  get #firstField(): string {
    return this.subject.isNameless ? 'share-word' : 'share-name';
  }

  /** A person types who they are. */
  type(part: Partial<Introduction>): void {
    this.nameIsMissing = false;
    if (this.asked) this.asked = { ...this.asked, ...part };
    this.owner.host.requestUpdate();
  }

  /** Keeps the introduction and shows the preview with it. */
  async introduce(): Promise<void> {
    const { owner, asked } = this;
    const kit = this.#kit;
    if (!kit || !asked) return;
    this.nameIsMissing = !this.subject.isNameless && isBlank(asked.name);
    if (this.nameIsMissing) {
      owner.focus(this.#firstField);
      return;
    }
    if (!(await this.#attempt(() => kit.sharing.introduce(asked)))) return;
    await this.look();
    this.asked = undefined;
    owner.focus('share-heading');
  }

  /** "Look again": what waited is not sent, and what would go now is shown anew. */
  async lookAgain(): Promise<void> {
    await this.dismiss();
    await this.look();
    this.owner.focus('share-heading');
  }

  /** The press. What was looked at goes, or, if that is not so any more, it is shown anew. */
  async send(): Promise<void> {
    // A tick just before the press belongs to what goes.
    await this.#looking;
    const { owner, subject, preview, record } = this;
    const kit = this.#kit;
    if (!kit || !preview) return;
    const since = new Date().toISOString();
    try {
      await kit.sharing.send(preview);
    } catch (thrown) {
      const isOutdated = thrown instanceof KitError && thrown.code === 'preview-outdated';
      if (!isOutdated) return owner.shell.report(thrown);
      await this.look();
      owner.shell.announce(subject.said().changed);
      return owner.focus('share-heading');
    }
    subject.shared(record);
    owner.shell.announce(subject.said().waiting);
    this.#onItsWay = { record, since };
    subject.leave(record);
  }

  /** "Not now", or done here. */
  leave(): void {
    this.answers.close();
    this.subject.leave(this.record);
  }

  /** Takes it out of the queue, or asks the site to take it back. */
  async takeBack(): Promise<void> {
    const hadAnswer = this.answers.of(this.record).some(({ body }) => body.parcel !== '');
    const isDone = await this.#attempt(async () => this.#kit?.sharing.takeBack(this.record));
    if (isDone && hadAnswer)
      this.owner.shell.announce(`${this.words.takenBackNow} ${this.answers.t.wentToo}`);
    this.owner.focus('view-heading');
  }

  /** After "needs attention": not sent. */
  async dismiss(): Promise<void> {
    await this.#attempt(async () => this.#kit?.sharing.dismiss(this.record));
    this.owner.focus('view-heading');
  }

  /** Tries now what waits. */
  async deliver(): Promise<void> {
    await this.#attempt(async () => this.#kit?.sharing.deliver());
  }

  /** Opens or closes the card on the whole screen. */
  show(isShown: boolean): void {
    this.isShown = isShown;
    this.owner.host.requestUpdate();
    if (isShown) void this.#makeCode();
  }

  /** The code is there a moment after the card; without it the card is whole too. */
  async #makeCode(): Promise<void> {
    const { record } = this;
    const given = await this.#give();
    // Without the network the library may be missing.
    const code =
      given &&
      (await qrCode(given.code).then(
        (made) => made ?? 'long',
        () => 'missing' as const,
      ));
    if (record !== this.record || !this.isShown) return;
    this.given = given;
    this.code = code;
    this.owner.host.requestUpdate();
  }

  /** What is given by hand, of the newest words. */
  async #give(): Promise<Given | undefined> {
    const { subject, record } = this;
    const kit = this.#kit;
    const { language } = this.owner.shell.words;
    await subject.keep?.(record);
    let given: Given | undefined;
    await this.#attempt(async () => {
      given = await kit?.sharing.toGive(subject.kind, record, { language, tell: subject.told });
    });
    return given;
  }

  /** Saves a file that the coach's device can read. */
  async saveFile(): Promise<void> {
    const given = await this.#give();
    if (given) saveTextFile(given.file, fileName, 'application/json');
  }

  /** The share sheet of the device, with the words as text. */
  async shareText(text: string): Promise<void> {
    try {
      await navigator.share({ text });
    } catch {
      // Closing the sheet is a choice like any other.
    }
  }

  /** "I showed or gave it." */
  async gave(): Promise<void> {
    const { owner, subject, record } = this;
    const kit = this.#kit;
    if (!kit || !(await this.#attempt(() => kit.sharing.gaveInPerson(record)))) return;
    subject.shared(record);
    subject.leave(record);
    owner.shell.announce(subject.said().given);
  }

  /** Runs a command of the store; a failure is told kindly and the screen stays. */
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

const noOne: Introduction = { name: '', word: '' };

const nameless = (preview: SharePreview): SharePreview => ({
  ...preview,
  introduction: { ...preview.introduction, name: '' },
});
