import type { ReactiveController } from 'lit';
import type { KeepingState, Kit, PlainMonth, Working } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { canShareFile, saveFile, shareFile } from '../../../ui/save-file.js';
import type { TakingRoom } from './index.js';
import { printEntries } from './print-entries.js';
import { writePaper, type Span } from './write-paper.js';

/** What can be made. */
export type What = 'html' | 'text' | 'paper' | 'backup';

/** Which days it holds. */
export type Which = 'all' | 'month' | 'range';

/** A file that waits to be saved. */
interface Made {
  readonly file: Blob;
  readonly name: string;
}

/** More than this is too much for one print: all of it has to stand on the page at once. */
export const mostPrinted = 500;

const publish = () => import('../../../publish/journal/index.js');

/** What a person has chosen to take along, and the work of making it. */
export class Taking implements ReactiveController {
  what: What = 'html';
  which: Which = 'all';
  month: PlainMonth = '';
  /** `YYYY-MM-DD`, or empty. */
  from = '';
  to = '';
  /** Kind words under the choices. */
  said: string | undefined;
  /** Kind words at a day, by the field's id. */
  readonly errors = new Map<string, string>();
  /** How far the work is; undefined while there is none. */
  progress: { readonly done: number; readonly of: number | undefined } | undefined;
  made: Made | undefined;
  /** Where the file is now, in words. */
  saved: string | undefined;
  readonly months: Watch<readonly PlainMonth[]>;
  readonly keeping: Watch<KeepingState>;
  readonly #room: TakingRoom;
  #work: AbortController | undefined;

  constructor(room: TakingRoom) {
    this.#room = room;
    const { host } = room.journal;
    this.months = new Watch(host, (kit) => kit.days.months('journal-entry'));
    this.keeping = new Watch(
      host,
      (kit) => kit.keeping.state(),
      () => this.forget(),
    );
    host.addController(this);
    // So that it works when the connection is gone by then.
    void publish().catch(() => undefined);
  }

  hostUpdate(): void {
    const isLeft = this.#room.journal.place.view !== 'take-along';
    if (isLeft && (this.#work || this.made || this.said !== undefined)) this.forget();
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Something was chosen. */
  choose(change: Partial<Pick<Taking, 'what' | 'which' | 'month' | 'from' | 'to'>>): void {
    Object.assign(this, change);
    this.said = undefined;
    this.#update();
  }

  /** A day was typed; `bad`: the browser says that there is no such day. */
  chooseDay(name: 'from' | 'to', day: string, bad: boolean): void {
    this.errors.delete(`take-${name}`);
    if (bad) this.errors.set(`take-${name}`, this.#room.t.take.dayBad);
    this.choose({ [name]: day });
  }

  /** The days that are chosen. */
  get span(): Span {
    if (this.which === 'month') {
      const month = this.month || (this.months.value?.[0] ?? '');
      return month === '' ? {} : { from: `${month}-01`, to: `${month}-31` };
    }
    return this.which === 'range' ? { from: this.from || undefined, to: this.to || undefined } : {};
  }

  /** "Make the file", "Print". */
  async make(): Promise<void> {
    const { journal: j, t } = this.#room;
    if (this.#work || !this.#fits()) return;
    const work = new AbortController();
    this.#work = work;
    this.said = undefined;
    this.progress = { done: 0, of: undefined };
    j.focus('stop-work');
    try {
      const made = await this.#produce(await this.#room.kit(), work.signal);
      if (this.#work !== work) return;
      if (typeof made === 'string') this.said = made;
      else this.made = made;
    } catch {
      if (this.#work !== work) return;
      this.said = t.work.failed;
    }
    this.#work = undefined;
    this.progress = undefined;
    j.shell.announce(this.said ?? (this.made ? t.file.ready : ''));
    j.focus(this.made ? 'save-file' : 'make-file');
  }

  /** "Stop". */
  stop(): void {
    this.forget();
    this.said = this.#room.t.work.stopped;
    this.#room.journal.shell.announce(this.said);
    this.#room.journal.focus('make-file');
  }

  /** "Save the file". */
  async save(): Promise<void> {
    const { made } = this;
    if (!made) return;
    const saved = await saveFile(made.file, made.name);
    if (made !== this.made || saved === 'not-saved') return;
    const { t, journal: j } = this.#room;
    this.saved = saved === 'downloads' ? t.file.saved(made.name) : t.file.chosen;
    j.shell.announce(this.saved);
    this.#update();
  }

  get canShare(): boolean {
    return this.made !== undefined && canShareFile(this.made.file, this.made.name);
  }

  /** "Send it to another app". */
  async share(): Promise<void> {
    const { made } = this;
    if (made) await this.#room.journal.attempt(() => shareFile(made.file, made.name));
  }

  /** Lets go of the work and of what it made. */
  forget(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.progress = undefined;
    this.made = undefined;
    this.saved = undefined;
    this.said = undefined;
    this.#update();
  }

  #fits(): boolean {
    const { journal: j, t } = this.#room;
    if (this.which !== 'range' || this.what === 'backup') return true;
    if (this.from && this.to && this.from > this.to) this.errors.set('take-to', t.take.backwards);
    const [field] = [...this.errors.keys()];
    if (field === undefined) return true;
    j.shell.announce(this.errors.get(field) ?? '');
    j.focus(field);
    return false;
  }

  /** The file, or what is said instead of one. */
  async #produce(kit: Kit, signal: AbortSignal): Promise<Made | string> {
    const { journal: j, t } = this.#room;
    const tell = (done: number, of: number | undefined) => {
      this.progress = { done, of };
      this.#update();
    };
    if (this.what === 'backup') {
      const file = await kit.backup.make({ signal, progress: (done) => tell(done, undefined) });
      return file === 'stopped' ? t.work.stopped : { file, name: this.#name('json') };
    }
    const { span } = this;
    const days = { ...(span.from ? { from: span.from } : {}), ...(span.to ? { to: span.to } : {}) };
    const count = await kit.days.count('journal-entry', days).read();
    if (this.what === 'paper') {
      if (count > mostPrinted) return t.take.tooMany(mostPrinted);
      if (count === 0) return t.take.none;
      await printEntries(this.#room, kit, span);
      return '';
    }
    const isHtml = this.what === 'html';
    const { htmlPaper, textPaper } = await publish();
    const paper = (isHtml ? htmlPaper : textPaper)(this.#room.paperView);
    const working: Working = { signal, progress: (done) => tell(done, count) };
    const type = isHtml ? 'text/html' : 'text/plain';
    const file = await writePaper(kit, paper, span, type, j.today, working);
    return file === 'stopped' ? t.work.stopped : { file, name: this.#name(isHtml ? 'html' : 'txt') };
  }

  /** Neutral: nobody else must learn from it what is inside. */
  #name(extension: string): string {
    return `my-notes-${this.#room.journal.today}.${extension}`;
  }

  #update(): void {
    this.#room.journal.host.requestUpdate();
  }
}
