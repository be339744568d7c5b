import type { BackupAnswer, Kit } from '../../../context/program.js';
import type { BackupContents } from '../../../domain/backup.js';
import { ImlMyDataRestored } from '../my-data-events.js';
import type { DataViews } from './index.js';

/** Where bringing a file back stands. */
export type BringState = 'choose' | 'words' | 'working' | 'preview' | 'told';

/** Records that bringing back changes here. */
export const changedBy = ({ counts }: BackupContents): number => counts.new + counts.newer + counts.both;

/** Things that the old page of a move has given: from which address, and whom to tell that they are here. */
export interface Given {
  readonly from: string;
  readonly kept: () => void;
}

/** Bringing a file back: chosen, opened, looked at, and taken in after a press. */
export class Bringing {
  state: BringState = 'choose';
  message = '';
  passphrase = '';
  error: string | undefined;
  contents: BackupContents | undefined;
  /** What is told at the end, or instead of a look. */
  said = '';
  work: { readonly text: string; readonly count?: string; readonly part: number } = { text: '', part: 0 };
  /** Absent for a file that a person chose. */
  given: Given | undefined;
  #file: Blob | undefined;
  #plain: Blob | undefined;
  #ending: AbortController | undefined;
  #isWriting = false;

  constructor(readonly views: DataViews) {}

  /** A file was chosen: it is looked at, and nothing is changed. */
  async look(file: Blob, given?: Given): Promise<void> {
    this.forget();
    this.given = given;
    this.#file = file;
    await this.#run(this.views.taking.bring.looking, async (kit, signal) => {
      if (await (await kit.mine()).isSealed(file)) {
        this.state = 'words';
        this.views.things.focus('open-words');
        return;
      }
      await this.#preview(kit, file, signal);
    });
  }

  /** "Look at it": the message that was pasted. */
  async lookAtMessage(): Promise<void> {
    const { message } = this;
    await this.look(new Blob([message]));
    this.message = message;
  }

  type(change: Partial<Pick<Bringing, 'message' | 'passphrase'>>): void {
    Object.assign(this, change);
    this.error = undefined;
    this.views.things.update();
  }

  /** "Open the file". */
  async open(): Promise<void> {
    const { t, things } = this.views;
    const file = this.#file;
    if (!file) return;
    if (this.passphrase.trim() === '') {
      this.#wrong(t.save.wordsNone);
      return;
    }
    await this.#run(t.bring.opening, async (kit, signal) => {
      const opened = await (
        await kit.mine()
      ).open(file, this.passphrase, {
        signal,
        progress: (part) => this.#tell(t.bring.opening, part),
      });
      if (signal.aborted || opened === 'stopped') return;
      if (opened === 'passphrase') this.#wrong(t.bring.wrong);
      else if (typeof opened === 'string') this.#end(t.bring[opened]);
      else {
        this.passphrase = '';
        this.#tell(this.views.taking.bring.looking, 0);
        await this.#preview(kit, opened, signal);
      }
    });
    things.update();
  }

  /** "Keep them on this device": on the old page they were kept on a device too. */
  keep(): void {
    const { things } = this.views;
    things.attempt(async () => {
      await (await things.kit()).keeping.justMe();
      await this.go();
    });
  }

  /** "Bring it back". */
  async go(): Promise<void> {
    const { things, taking } = this.views;
    const plain = this.#plain;
    const { contents } = this;
    if (!plain || !contents) return;
    const all = changedBy(contents) + contents.counts.same + contents.counts.older;
    await this.#run(taking.bring.go, async (kit, signal) => {
      this.#isWriting = true;
      const answer = await kit.backup.bringBack(plain, {
        signal,
        progress: (done) =>
          this.#tell(
            taking.bring.go,
            done / Math.max(1, all),
            taking.work.of(done.toLocaleString(things.locale), all.toLocaleString(things.locale)),
          ),
      });
      if (signal.aborted) return;
      if (typeof answer === 'string') this.#end(this.#problem(answer));
      else {
        things.shell.saved('saved');
        things.shell.fire(new ImlMyDataRestored());
        this.given?.kept();
        this.#end(taking.bring.done(changedBy(answer)));
      }
    });
  }

  /** "Stop": what came back so far stays. */
  stop(): void {
    const wasWriting = this.#isWriting;
    const hadWords = this.#plain === undefined && this.passphrase !== '';
    this.#ending?.abort();
    this.#ending = undefined;
    this.#isWriting = false;
    if (wasWriting) this.#end(this.views.taking.bring.halfway);
    else if (hadWords) {
      this.state = 'words';
      this.views.things.focus('open-words');
    } else this.close();
  }

  /** "Not now", "Choose another file", and "OK" at the end. */
  close(): void {
    this.forget();
    this.views.things.focus('bring-file');
  }

  forget(): void {
    this.#ending?.abort();
    this.#ending = undefined;
    this.given = undefined;
    this.#file = undefined;
    this.#plain = undefined;
    this.#isWriting = false;
    this.contents = undefined;
    this.state = 'choose';
    this.said = '';
    this.error = undefined;
    this.message = '';
    this.passphrase = '';
    this.views.things.update();
  }

  async #preview(kit: Kit, plain: Blob, signal: AbortSignal): Promise<void> {
    const { things, taking } = this.views;
    const answer = await kit.backup.look(plain, {
      signal,
      progress: (done) =>
        this.#tell(taking.bring.looking, 0, taking.work.done(done.toLocaleString(things.locale))),
    });
    if (signal.aborted) return;
    if (typeof answer === 'string') {
      this.#end(this.#problem(answer));
      return;
    }
    this.#plain = plain;
    this.contents = answer;
    this.state = 'preview';
    things.focus(changedBy(answer) > 0 ? 'bring-back' : 'bring-done');
  }

  async #run(text: string, act: (kit: Kit, signal: AbortSignal) => Promise<void>): Promise<void> {
    const { things, taking } = this.views;
    const ending = new AbortController();
    this.#ending = ending;
    this.state = 'working';
    this.#tell(text, 0);
    things.focus('stop-work');
    try {
      await act(await things.kit(), ending.signal);
    } catch (thrown) {
      if (this.#ending !== ending) return;
      things.shell.report(thrown);
      this.#end(taking.work.failed);
    } finally {
      if (this.#ending === ending) {
        this.#ending = undefined;
        this.#isWriting = false;
      }
      things.update();
    }
  }

  #problem(answer: Exclude<BackupAnswer, BackupContents>): string {
    const { t, taking } = this.views;
    return {
      foreign: t.bring.foreign,
      newer: t.bring.newer,
      damaged: t.bring.damaged,
      stopped: taking.bring.halfway,
    }[answer];
  }

  /** The words stay in the field: most often one letter is wrong. */
  #wrong(error: string): void {
    const { things } = this.views;
    this.state = 'words';
    this.error = error;
    things.shell.announce(error);
    things.focus('open-words');
  }

  #end(said: string): void {
    const { things } = this.views;
    this.state = 'told';
    this.said = said;
    this.passphrase = '';
    things.shell.announce(said);
    things.focus('bring-done');
  }

  #tell(text: string, part: number, count?: string): void {
    this.work = { text, part, ...(count === undefined ? {} : { count }) };
    this.views.things.update();
  }
}
