import { html, nothing, type CSSResultGroup } from 'lit';
import { state } from '../../context/property.js';
import { Idle } from '../../context/idle.js';
import type { KeepingState, Kit } from '../../context/program.js';
import { QuickExit } from '../../context/quick-exit.js';
import { Watch } from '../../context/watch.js';
import { KitError, type KitErrorCode } from '../../errors.js';
import { common, type CommonMessages } from '../../i18n/en/common.js';
import { messagePacks } from '../../i18n/registry.js';
import { undoBar } from '../../ui/controls/undo-bar.js';
import { focusOn } from '../../ui/focus.js';
import { coverFrame, frame, type SaveState } from '../../ui/frame.js';
import { rememberLanguage } from '../../ui/language.js';
import { fieldsAsText, saveTextFile } from '../../ui/rescue.js';
import { worksheetStyles } from '../../ui/styles/worksheet.js';
import { inAppAsk } from '../../ui/in-app.js';
import { Words } from '../../ui/words.js';
import { markAsked, nextAsk, putOff } from './asks.js';
import { cameBack } from './came-back.js';
import { coverOf } from './covers.js';
import type { DeskShell } from './desk.js';
import type { SentRoom } from './sent/index.js';
import { keepingNotice, type KeepingNotice } from './keeping-notices.js';
import { keepingRow } from './keeping-row.js';
import { lockDesk } from './lock/lock.js';
import { moving } from './moving/moving.js';
import { restoredNotice } from './restored/restored.js';
import { Sheet } from './sheet.js';
import { troubleNotice } from './trouble-notice.js';

/** Where the last save stands, as the element tells it. */
export type Saving = 'none' | 'saving' | 'saved' | 'failed';

/** The words that every worksheet shows, in other languages. */
export const commonPacks = () =>
  messagePacks<CommonMessages>('common', {
    es: () => import('../../i18n/es/common.js').then((pack) => pack.common),
  });

/**
 * What every worksheet shares: the frame with its save state, language switch, quick exit and safety bar, the
 * questions about the device, and the covers. An element brings its words and its content.
 */
export abstract class Worksheet<M extends { readonly heading: string }> extends Sheet<M, CommonMessages> {
  static override styles: CSSResultGroup = worksheetStyles;

  static override readonly writes: boolean = true;

  protected readonly common = new Words<CommonMessages>(this, common, commonPacks());
  protected readonly keeping = new Watch<KeepingState>(
    this,
    (kit) => kit.keeping.state(),
    () => (this.saving = 'none'),
  );

  readonly #idle = new Idle(this);
  readonly #inApp = inAppAsk(this);
  readonly #moving = moving(this);
  readonly #lock = lockDesk(
    {
      host: this,
      announce: (text) => this.announce(text),
      erase: () => this.#erase(async () => this.kit?.keeping.erase()),
    },
    () => this.keeping.value,
  );
  readonly #restored = restoredNotice({
    host: this,
    common: this.common,
    keeping: () => this.keeping.value,
    run: (command) => this.#run(command),
  });
  readonly #exit = new QuickExit(this);

  @state() private saving: Saving = 'none';
  @state() private notice: KeepingNotice | undefined;
  /** A question that nobody asked for stands at the end, where it moves nothing under a finger. */
  private noticeAt: 'top' | 'end' = 'top';
  /** The person pressed for the notice; it goes with them and the focus comes back to where it was. */
  private wasAsked = false;
  #cameFrom: Element | null = null;
  @state() private trouble: KitErrorCode | undefined;
  @state() private undoing: { readonly text: string; readonly undo: () => void } | undefined;
  @state() private welcomed = !cameBack();
  /** The list of everything sent, while it stands in front of the element's own views. */
  @state() private sent: SentRoom | undefined;
  #sentRoom: SentRoom | undefined;

  protected get kit(): Kit | undefined {
    return this.kitSource.kit;
  }

  /** Whether a question about the device may come up by itself: not in the middle of a way through steps. */
  protected get atRest(): boolean {
    return true;
  }

  /** Whether somebody else has the device now, for one answer: nothing leads to the person's own words. */
  protected get isPassed(): boolean {
    return false;
  }

  /** Tells where the last save stands; the header says it in the words of how things are kept. */
  protected saved(saving: Saving): void {
    this.saving = saving;
    if (saving === 'saved') this.trouble = undefined;
  }

  /** A failed command, told kindly; what was typed stays where it is. */
  protected report(thrown: unknown): void {
    this.trouble = KitError.from(thrown, 'storage-failed').code;
  }

  /** The words about a failed press come into sight, and to who listens; never under somebody's typing. */
  protected failed(thrown: unknown): void {
    this.report(thrown);
    if (!this.#isTyping) focusOn(this, 'trouble');
  }

  /** What was just done, with the way back, until it is dismissed or something else is done. */
  protected showUndo(text: string, undo: () => void): void {
    this.undoing = { text, undo };
    this.announce(text);
  }

  protected hideUndo(): void {
    this.undoing = undefined;
  }

  /** How views of others tell what happens. */
  readonly #telling = {
    common: this.common,
    announce: (text: string) => this.announce(text),
    report: (thrown: unknown) => this.report(thrown),
    failed: (thrown: unknown) => this.failed(thrown),
    showUndo: (text: string, undo: () => void) => this.showUndo(text, undo),
  };

  /** What the desk of the element may ask of it; `told` makes the event for a record that was kept. */
  protected shellFor(told: (id: string) => Event): DeskShell<M> {
    return {
      ...this.#telling,
      words: this.words,
      saved: (saving) => this.saved(saving),
      hideUndo: () => this.hideUndo(),
      fire: (event) => this.dispatchEvent(event),
      openSent: (link) => this.#run(() => this.#openSent(link)),
      kept: (id) => {
        this.saved('saved');
        this.dispatchEvent(told(id));
      },
    };
  }

  protected override updated(): void {
    const { program, keeping } = this;
    if (!program || !keeping.value) return;
    rememberLanguage(keeping.value.mode === 'device');
    if (this.saving === 'saved' && !this.notice && this.isFirst && this.atRest && !this.#isTyping) {
      const ask = nextAsk(program.settings.programId, keeping.value, Date.now());
      if (ask) this.#show(ask, 'end');
    }
  }

  protected override render(): unknown {
    return this.#exit.left ? nothing : super.render();
  }

  protected override whole(): unknown {
    return this.#cover() ?? this.#frame();
  }

  #frame(): unknown {
    const writes = (this.constructor as typeof Worksheet).writes;
    return frame(
      {
        ...this.frameView,
        isHome: this.isHome && !this.sent,
        onLeave: this.#onLeave,
        save: writes ? this.#saveState : undefined,
        onKeep: this.onKeep,
        notices: [
          writes && this.isFirst ? this.#inApp.render() : nothing,
          this.#troubles(),
          writes && this.isFirst && this.isHome ? this.#moving.render() : nothing,
          this.noticeAt === 'top' ? this.#question() : nothing,
        ],
      },
      html`${this.sent?.render() ?? this.content()}
      ${
        this.undoing
          ? undoBar({
              text: this.undoing.text,
              undo: {
                label: this.common.t.undo.undo,
                onPress: () => {
                  this.undoing?.undo();
                  this.#closeUndo();
                },
              },
              dismiss: { label: this.common.t.undo.dismiss, onPress: () => this.#closeUndo() },
            })
          : nothing
      }
      ${this.noticeAt === 'end' && (this.wasAsked || this.atRest) ? this.#question() : nothing}
      ${writes && this.isFirst && !this.isPassed ? this.#keepingRow() : nothing}`,
    );
  }

  /** Asks who uses the device, where that is still open and something is kept: for a press, beside what was kept. */
  protected get onKeep(): (() => void) | undefined {
    return this.#saveState === 'visit-unanswered' ? () => this.#ask('keeping', 'top') : undefined;
  }

  get #onLeave(): (() => void) | undefined {
    return (this.constructor as typeof Worksheet).writes ? this.#exit.leave : undefined;
  }

  /** Covers everything written: under the lock, after a quick exit, in a reopened visit, and after ten minutes alone. */
  #cover(): unknown {
    const keeping = this.keeping.value;
    const { kit } = this;
    if (!keeping || !kit) return undefined;
    const cover = coverOf(this.common.t, keeping, {
      lock: this.#lock.told,
      isUnseen: keeping.resumed && !this.welcomed ? 'returned' : this.#idle.covered ? 'idle' : undefined,
      goOn: () => {
        this.welcomed = true;
        this.#idle.uncover();
      },
      keep: () => this.#run(() => kit.keeping.answerAsk('keep')),
      eraseLeft: () => this.#erase(() => kit.keeping.answerAsk('erase')),
      erase: () => this.#erase(() => kit.keeping.erase()),
    });
    return cover && coverFrame({ ...this.frameView, onLeave: this.#onLeave, ...cover });
  }

  get #saveState(): SaveState {
    const keeping = this.keeping.value;
    if (this.saving !== 'saved' || !keeping) return this.saving === 'saved' ? 'saving' : this.saving;
    if (keeping.place === 'memory') return 'tab-only';
    if (keeping.mode === 'device') return 'device';
    return keeping.answered ? 'visit' : 'visit-unanswered';
  }

  #troubles(): unknown {
    const { t } = this.common;
    const keeping = this.keeping.value;
    const code = this.kitSource.error?.code ?? this.trouble ?? keeping?.trouble;
    return [
      code
        ? troubleNotice(t, code, {
            retry: () => this.#retry(),
            reload: () => location.reload(),
            saveFile: () => this.#saveFile(),
          })
        : nothing,
      this.#restored.render(),
    ];
  }

  #question(): unknown {
    const { kit, program } = this;
    if (!this.notice || !kit || !program) return nothing;
    const { programId } = program.settings;
    return keepingNotice(this.notice, {
      t: this.common.t,
      kit,
      show: (next) => this.#goOn(next),
      putOff: () => {
        if (this.notice === 'keeping' || this.notice === 'persist')
          putOff(programId, this.notice, Date.now());
        this.#goOn(undefined);
      },
      run: (command) => this.#run(command),
      saveFile: () => this.#saveFile(),
      erase: () => this.#erase(() => kit.keeping.erase()),
    });
  }

  #keepingRow(): unknown {
    const keeping = this.keeping.value;
    const isDevice = keeping?.mode === 'device';
    if (!keeping || (this.saving === 'none' && !isDevice && !keeping.resumed)) return nothing;
    return keepingRow({
      t: this.common.t,
      isDevice,
      lock: keeping.lock && this.#lock.told,
      openSent: this.sent ? undefined : () => this.#run(() => this.#openSent()),
      ask: (notice) => this.#ask(notice, 'end'),
    });
  }

  async #openSent(link?: string): Promise<void> {
    const file = await import('./sent/index.js').catch((thrown: unknown) => {
      throw new KitError('kit-not-loaded', thrown);
    });
    this.#sentRoom ??= file.create({
      host: this,
      ...this.#telling,
      close: () => {
        this.sent = undefined;
        this.#focus(() => this.shadowRoot?.getElementById('what-i-sent'));
      },
    });
    this.hideUndo();
    this.sent = this.#sentRoom;
    this.sent.open(link);
    this.#focus(() => this.shadowRoot?.getElementById('view-heading'));
  }

  get #isTyping(): boolean {
    return this.shadowRoot?.activeElement?.matches('textarea, input') ?? false;
  }

  /** A person pressed for this: the focus goes there, and comes back afterwards. */
  #ask(notice: KeepingNotice, at: 'top' | 'end'): void {
    this.#cameFrom = this.shadowRoot?.activeElement ?? null;
    this.wasAsked = true;
    this.#show(notice, at);
    this.#focus(() => this.shadowRoot?.getElementById('notice'));
  }

  /** What an answer leads to: the next notice, or back to where the person was. */
  #goOn(next: KeepingNotice | undefined): void {
    this.#show(next, this.noticeAt);
    if (!next) this.wasAsked = false;
    this.#focus(() =>
      next
        ? this.shadowRoot?.getElementById('notice')
        : this.#cameFrom?.isConnected
          ? this.#cameFrom
          : this.noticeAt === 'top'
            ? this.shadowRoot?.getElementById('heading')
            : this.#rest,
    );
  }

  #closeUndo(): void {
    this.hideUndo();
    this.#focus(() => (this.shadowRoot?.activeElement ? undefined : this.#rest));
  }

  /** Where the focus rests when the control that had it is gone: never lost, never far away. */
  get #rest(): Element | null | undefined {
    return (
      this.shadowRoot?.querySelector('.keeping-row button') ?? this.shadowRoot?.getElementById('heading')
    );
  }

  #focus(find: () => Element | null | undefined): void {
    void this.updateComplete.then(() => {
      const found = find();
      if (found instanceof HTMLElement) found.focus();
    });
  }

  #show(notice: KeepingNotice | undefined, at: 'top' | 'end' = 'top'): void {
    this.notice = notice;
    this.noticeAt = at;
    // The same notice at another place: it moves now, not under the focus at the next update.
    this.requestUpdate();
    if (notice && this.program) markAsked(this.program.settings.programId);
  }

  /** Says it where a person sees it, once everything is gone: at the top, where the element begins anew. */
  #erase(command: () => Promise<unknown>): void {
    this.#run(async () => {
      await command();
      this.sent = undefined;
      this.#ask('erased', 'top');
    });
  }

  #run(command: () => Promise<unknown>): void {
    command().catch((thrown: unknown) => this.failed(thrown));
  }

  #retry(): void {
    this.trouble = undefined;
    if (this.kitSource.error) this.kitSource.retry();
    this.requestUpdate();
  }

  #saveFile(): void {
    saveTextFile(fieldsAsText(this.renderRoot), 'my-notes.txt');
  }
}
