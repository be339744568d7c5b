import type { ReactiveController } from 'lit';
import type { BackupAnswer, Kit } from '../../../context/program.js';
import type { BackupContents } from '../../../domain/backup.js';
import type { TakingRoom } from './index.js';

/** Where bringing a backup back stands. */
export type BringState = 'choose' | 'looking' | 'preview' | 'bringing' | 'told';

/** Records that bringing back changes here. */
export const changedBy = ({ counts }: BackupContents): number => counts.new + counts.newer + counts.both;

/** Records of a file. */
export const allOf = ({ counts }: BackupContents): number =>
  changedBy({ counts } as BackupContents) + counts.same + counts.older;

/** Bringing a backup back: chosen, looked at, and taken in after a press. */
export class Bringing implements ReactiveController {
  state: BringState = 'choose';
  /** What the file holds, once it was looked at. */
  contents: BackupContents | undefined;
  /** What is told at the end, or instead of a look. */
  said = '';
  done = 0;
  readonly #room: TakingRoom;
  #file: Blob | undefined;
  #work: AbortController | undefined;

  constructor(room: TakingRoom) {
    this.#room = room;
    room.journal.host.addController(this);
  }

  hostUpdate(): void {
    if (this.#room.journal.place.view !== 'take-along' && this.state !== 'choose') this.#reset();
  }

  hostDisconnected(): void {
    this.#reset();
  }

  /** A file was chosen: it is looked at, and nothing is changed. */
  async look(file: Blob): Promise<void> {
    this.#reset();
    this.#file = file;
    const answer = await this.#run('looking', (kit, signal) =>
      kit.backup.look(file, { signal, progress: (done) => this.#tell(done) }),
    );
    if (answer === undefined) return;
    if (typeof answer === 'string') this.#end(this.#problem(answer));
    else {
      this.contents = answer;
      this.state = 'preview';
      this.#show(changedBy(answer) > 0 ? 'bring-back' : 'bring-done');
    }
  }

  /** "Bring it back". */
  async go(): Promise<void> {
    const { shell } = this.#room.journal;
    const file = this.#file;
    if (!file) return;
    const answer = await this.#run('bringing', (kit, signal) =>
      kit.backup.bringBack(file, { signal, progress: (done) => this.#tell(done) }),
    );
    if (answer === undefined) return;
    if (typeof answer !== 'string') shell.saved('saved');
    this.#end(
      typeof answer === 'string' ? this.#problem(answer) : this.#room.t.bring.done(changedBy(answer)),
    );
  }

  /** "Stop": what came back so far stays. */
  stop(): void {
    const wasBringing = this.state === 'bringing';
    this.#reset();
    if (wasBringing) this.#end(this.#room.t.bring.halfway);
    else this.#show('bring-file');
  }

  /** "Not now", and "OK" at the end. */
  close(): void {
    this.#reset();
    this.#show('bring-file');
  }

  async #run(
    state: BringState,
    act: (kit: Kit, signal: AbortSignal) => Promise<BackupAnswer>,
  ): Promise<BackupAnswer | undefined> {
    const work = new AbortController();
    this.#work = work;
    this.state = state;
    this.done = 0;
    this.#show('stop-bring');
    try {
      const answer = await act(await this.#room.kit(), work.signal);
      return this.#work === work ? answer : undefined;
    } catch (thrown) {
      if (this.#work !== work) return undefined;
      this.#room.journal.shell.report(thrown);
      this.#end(this.#room.t.work.failed);
      return undefined;
    }
  }

  #problem(answer: Exclude<BackupAnswer, BackupContents>): string {
    const { bring } = this.#room.t;
    return { foreign: bring.foreign, newer: bring.newerKit, damaged: bring.damaged, stopped: bring.halfway }[
      answer
    ];
  }

  #end(said: string): void {
    this.state = 'told';
    this.said = said;
    this.#work = undefined;
    this.#room.journal.shell.announce(said);
    this.#show('bring-done');
  }

  #tell(done: number): void {
    this.done = done;
    this.#room.journal.host.requestUpdate();
  }

  #reset(): void {
    this.#work?.abort();
    this.#work = undefined;
    this.#file = undefined;
    this.contents = undefined;
    this.state = 'choose';
    this.said = '';
  }

  #show(focus: string): void {
    this.#room.journal.focus(focus);
  }
}
