import { canShareFile, saveFile, shareFile } from '../../../ui/save-file.js';
import { allOfHeld } from '../groups.js';
import { ImlMyDataSaved } from '../my-data-events.js';
import type { DataViews } from './index.js';
import { writeDocument } from './write-document.js';

/** What can be made. */
export type What = 'sealed' | 'html' | 'text';

/** Shorter secret words are asked about once. */
const fewest = 12;
/** Longer messages are refused by what takes only text. */
const longestMessage = 400_000;

/** A file that waits to be saved. */
interface Made {
  readonly what: What;
  readonly file: Blob;
  readonly name: string;
  /** The sealed file as text, where it is short enough for a message. */
  readonly message: string | undefined;
}

/** What a person has chosen to save, and the work of making it. */
export class Saving {
  what: What = 'sealed';
  passphrase = '';
  error: string | undefined;
  said: string | undefined;
  work: { readonly text: string; readonly count?: string; readonly part: number } | undefined;
  made: Made | undefined;
  /** Where the file is now, in words. */
  saved: string | undefined;
  #knowsShort: string | undefined;
  #ending: AbortController | undefined;

  constructor(readonly views: DataViews) {}

  choose(change: Partial<Pick<Saving, 'what' | 'passphrase'>>): void {
    Object.assign(this, change);
    this.error = undefined;
    this.said = undefined;
    this.views.things.update();
  }

  /** "Make the file". */
  async make(): Promise<void> {
    const { things, taking } = this.views;
    if (this.#ending || !this.#fits()) return;
    const ending = new AbortController();
    this.#ending = ending;
    this.said = undefined;
    this.#tell(this.views.t.save.making, 0);
    things.focus('stop-work');
    try {
      const made = await this.#produce(ending.signal);
      if (this.#ending !== ending) return;
      if (typeof made === 'string') this.said = made;
      else this.made = made;
    } catch {
      if (this.#ending !== ending) return;
      this.said = taking.work.failed;
    }
    this.#ending = undefined;
    this.work = undefined;
    if (this.made) this.passphrase = '';
    things.shell.announce(this.said ?? this.views.t.made.ready);
    things.focus(this.made ? 'save-file' : 'make-file');
  }

  /** "Stop". */
  stop(): void {
    const { things, taking } = this.views;
    const { passphrase } = this;
    this.forget();
    this.passphrase = passphrase;
    this.said = taking.work.stopped;
    things.shell.announce(this.said);
    things.focus('make-file');
  }

  /** "Save the file". */
  async save(): Promise<void> {
    const { made } = this;
    if (!made) return;
    const saved = await saveFile(made.file, made.name);
    if (made !== this.made || saved === 'not-saved') return;
    const { file } = this.views.taking;
    await this.#left(saved === 'downloads' ? file.saved(made.name) : file.chosen);
  }

  get canShare(): boolean {
    return this.made !== undefined && canShareFile(this.made.file, this.made.name);
  }

  /** "Send it to another app". */
  async share(): Promise<void> {
    const { made } = this;
    if (made && (await shareFile(made.file, made.name))) await this.#left(undefined);
  }

  get canShareText(): boolean {
    return typeof (navigator as Partial<Navigator>).share === 'function';
  }

  /** "Send it to myself as a message". */
  async shareText(): Promise<void> {
    const text = this.made?.message;
    if (text === undefined) return;
    try {
      await navigator.share({ text });
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'AbortError') return;
      throw thrown;
    }
    await this.#left(undefined);
  }

  /** "Copy it as a message". */
  async copy(): Promise<void> {
    const text = this.made?.message;
    if (text === undefined) return;
    await navigator.clipboard.writeText(text);
    await this.#left(this.views.t.made.copied);
  }

  /** Lets go of the work and of what it made. */
  forget(): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.work = undefined;
    this.made = undefined;
    this.saved = undefined;
    this.said = undefined;
    this.error = undefined;
    this.passphrase = '';
    this.#knowsShort = undefined;
    this.views.things.update();
  }

  #fits(): boolean {
    if (this.what !== 'sealed') return true;
    const { t, things } = this.views;
    const words = this.passphrase.trim();
    if (words === '') this.error = t.save.wordsNone;
    else if (words.length < fewest && this.#knowsShort !== words) {
      this.#knowsShort = words;
      this.error = t.save.wordsShort;
    } else return true;
    things.shell.announce(this.error);
    things.focus('secret-words');
    return false;
  }

  /** The file, or what is said instead of one. */
  async #produce(signal: AbortSignal): Promise<Made | string> {
    const { views } = this;
    const { things, t, taking } = views;
    const kit = await things.kit();
    const mine = await kit.mine();
    const all = allOfHeld((await mine.held().read()).counts);
    if (all === 0) return t.save.none;
    const progress = (done: number) =>
      this.#tell(
        t.save.making,
        done / Math.max(1, all),
        taking.work.done(done.toLocaleString(things.locale)),
      );
    if (this.what !== 'sealed') {
      const isHtml = this.what === 'html';
      const file = await writeDocument(views, kit, isHtml, { signal, progress });
      if (file === 'stopped') return taking.work.stopped;
      return { what: this.what, file, name: this.#name(isHtml ? 'html' : 'txt'), message: undefined };
    }
    const plain = await kit.backup.make({ signal, progress });
    if (plain === 'stopped') return taking.work.stopped;
    this.#tell(t.save.locking, 0);
    const file = await mine.seal(plain, this.passphrase, {
      signal,
      progress: (part) => this.#tell(t.save.locking, part),
    });
    if (file === 'stopped') return taking.work.stopped;
    const message = file.size * 1.4 < longestMessage ? await mine.asText(file) : undefined;
    return { what: 'sealed', file, name: this.#name('age'), message };
  }

  async #left(saved: string | undefined): Promise<void> {
    const { things } = this.views;
    this.saved = saved;
    if (saved !== undefined) things.shell.announce(saved);
    things.update();
    things.shell.fire(new ImlMyDataSaved());
    if (this.made?.what === 'sealed') await (await (await things.kit()).mine()).noteBackup();
  }

  #tell(text: string, part: number, count?: string): void {
    this.work = { text, part, ...(count === undefined ? {} : { count }) };
    this.views.things.update();
  }

  /** Neutral: nobody else must learn from it what is inside. */
  #name(extension: string): string {
    const day = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return `my-notes-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.${extension}`;
  }
}
