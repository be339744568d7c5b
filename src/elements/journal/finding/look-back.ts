import type { DayPage } from '../../../context/program.js';
import { Watch } from '../../../context/watch.js';
import { monthsOf, type ProgramMonth } from '../../../domain/program-year/months.js';
import { isBlank } from '../../../domain/text.js';
import type { Journal } from '../journal.js';
import type { Entry } from '../values.js';
import { OpenDays } from './open-days.js';
import { lastTime, type LastTime } from './last-time.js';
import { yearAgo, type Span } from './spans.js';

/** The parts of looking back; each can be put away. */
export type LookBackPart = 'three' | 'year' | 'month';

/** Most entries from around the same day a year ago. */
const mostFromYear = 20;
/** Entries of the last days among which the three are looked for. */
const mostRecent = 100;
/** Pages of a program month at a time: with the other parts, at most two hundred entries are on the screen. */
const monthPages = 3;

/** Three things in the person's own words: the newest victories, then the newest other entries. */
export function threeOf(entries: readonly Entry[]): readonly Entry[] {
  const worded = entries.filter(({ body }) => !isBlank(body.text));
  const isVictory = ({ body }: Entry) => body.victory !== undefined;
  return [...worded.filter(isVictory), ...worded.filter((entry) => !isVictory(entry))].slice(0, 3);
}

/** Looking back at what was written a year ago, in a month of the program, and since the last meeting. */
export class LookBack {
  readonly #away = new Set<LookBackPart>();
  /** The month of the program that is looked at, 1 to 12. */
  month: number | undefined;
  monthDays: OpenDays | undefined;

  readonly #journal: Journal;
  readonly #year: Watch<DayPage<'journal-entry'>>;
  readonly #recent: Watch<DayPage<'journal-entry'>>;
  #since: LastTime | undefined;
  #isOpen = false;

  constructor(journal: Journal) {
    this.#journal = journal;
    this.#year = this.#watch(() => yearAgo(journal.today), mostFromYear);
    this.#recent = this.#watch(() => this.since.span, mostRecent);
  }

  /** Reads what the view shows. */
  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#since = undefined;
    this.#year.refresh(true);
    this.#recent.refresh(true);
  }

  /** Stops hearing of changes. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#year.refresh(true);
    this.#recent.refresh(true);
  }

  forget(): void {
    this.close();
    this.#away.clear();
    this.choose(undefined);
  }

  /** Whether a part was put away; it comes back when the journal is opened anew. */
  isAway(part: LookBackPart): boolean {
    return this.#away.has(part);
  }

  /** "Not now": puts a part away. */
  putAway(part: LookBackPart): void {
    this.#away.add(part);
    if (part === 'month') this.choose(undefined);
    this.#journal.host.requestUpdate();
  }

  /** Entries from around this day a year ago; `undefined` while they are read. */
  get yearAgo(): readonly Entry[] | undefined {
    return this.#year.value?.records;
  }

  /** Three things since the last time; `undefined` while they are read. */
  get three(): readonly Entry[] | undefined {
    return this.#recent.value && threeOf(this.#recent.value.records);
  }

  /** Since when "last time" counts; as it was when the view was opened. */
  get since(): LastTime {
    this.#since ??= lastTime(this.#journal.host.kitSource.program?.settings, this.#journal.today);
    return this.#since;
  }

  /** The months of the program that have begun. */
  get months(): readonly ProgramMonth[] {
    const settings = this.#journal.host.kitSource.program?.settings;
    const { today } = this.#journal;
    return settings ? monthsOf(settings).filter(({ from, to }) => from <= today && from <= to) : [];
  }

  /** Looks at a month of the program, or at none. */
  choose(month: number | undefined): void {
    this.monthDays?.close();
    this.monthDays = undefined;
    this.month = month;
    const span = this.months.find(({ number }) => number === month);
    if (span) this.monthDays = new OpenDays(this.#journal.host, span, monthPages);
    this.#journal.host.requestUpdate();
  }

  #watch(span: () => Span, limit: number): Watch<DayPage<'journal-entry'>> {
    return new Watch(this.#journal.host, (kit) =>
      this.#isOpen ? kit.days.page('journal-entry', { ...span(), limit }) : undefined,
    );
  }
}
