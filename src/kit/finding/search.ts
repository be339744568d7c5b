import { foldWords, holdWords, wantedWords } from '../../domain/find-words.js';
import type { Kind, KitRecord } from '../../domain/record.js';
import { KitError } from '../../errors.js';
import type { Storage } from '../../storage/types.js';
import type { Looking } from '../types.js';
import type { Line, MemoryIndex } from './memory-index.js';
import { Slices } from './slices.js';
import { textsOf } from './texts.js';
import { walk } from './walk.js';

/** What one search works on. */
export interface SearchWork<K extends Kind> {
  readonly storage: Storage;
  readonly kind: K;
  readonly looking: Looking<K>;
  readonly most: number;
  /** The index as it is when the search begins; undefined: walk through the database. */
  readonly index: () => MemoryIndex<K> | undefined;
  readonly listener: (found: readonly KitRecord<K>[], done: boolean) => void;
  readonly failed: (error: KitError) => void;
}

/** At least so many milliseconds lie between two tellings of what was found so far. */
const pause = 60;

/** One search, from its beginning to its end: everything is found, enough is, it was stopped or erased. */
export class Search<K extends Kind> {
  readonly #work: SearchWork<K>;
  readonly #wanted: readonly string[];
  #found: KitRecord<K>[] = [];
  #untold = false;
  #told = -Infinity;
  #over = false;
  #again = false;

  constructor(work: SearchWork<K>) {
    this.#work = work;
    this.#wanted = wantedWords(work.looking.words ?? '');
  }

  /** Resolves at the end; never rejects. */
  async run(): Promise<void> {
    do {
      this.#again = false;
      this.#found = [];
      try {
        await this.#look();
      } catch (thrown) {
        if (!this.#isOver() && !this.#again) this.#fail(thrown);
      }
    } while (this.#again && !this.#isOver());
    if (!this.#isOver()) this.#tell(true);
  }

  /** Nothing more is told. */
  stop(): void {
    this.#over = true;
    this.#found = [];
  }

  /** Everything is being erased: what was told goes at once, nothing comes after it. */
  erased(): void {
    if (this.#isOver()) return;
    this.#found = [];
    this.#tell(true);
  }

  /** What can be read has changed: looks through everything anew. */
  begin(): void {
    this.#again = true;
  }

  async #look(): Promise<void> {
    const lines = await this.#work.index()?.lines();
    if (lines) await this.#throughLines(lines);
    else await this.#throughRecords();
  }

  async #throughLines(lines: readonly Line<K>[]): Promise<void> {
    const { from = '', to = '9999-12-31' } = this.#work.looking;
    const slices = new Slices();
    for (const { record, words } of lines) {
      const { day = '' } = record;
      if (day >= from && day <= to && holdWords(words, this.#wanted)) this.#take(record);
      if (this.#isEnough()) return;
      await slices.breathe();
    }
  }

  async #throughRecords(): Promise<void> {
    const { storage, kind, looking } = this.#work;
    const { from, to } = looking;
    const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    for await (const record of walk(storage, kind, days, new Slices())) {
      if (this.#holdsWords(record)) this.#take(record);
      if (this.#isEnough()) return;
      if (this.#untold && performance.now() - this.#told >= pause) this.#tell(false);
    }
  }

  #holdsWords(record: KitRecord<K>): boolean {
    if (this.#wanted.length === 0) return true;
    return holdWords(foldWords(textsOf[this.#work.kind](record.body)), this.#wanted);
  }

  #take(record: KitRecord<K>): void {
    if (!(this.#work.looking.matches?.(record) ?? true)) return;
    this.#found.push(record);
    this.#untold = true;
  }

  #isEnough(): boolean {
    return this.#isOver() || this.#again || this.#found.length >= this.#work.most;
  }

  // A method, since what stops a search comes while it waits.
  #isOver(): boolean {
    return this.#over;
  }

  #tell(done: boolean): void {
    this.#over ||= done;
    this.#untold = false;
    this.#told = performance.now();
    this.#work.listener([...this.#found], done);
  }

  #fail(thrown: unknown): void {
    this.stop();
    this.#work.failed(KitError.from(thrown, 'storage-failed'));
  }
}
