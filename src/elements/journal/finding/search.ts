import type { ReactiveController } from 'lit';
import type { PlainMonth } from '../../../context/program.js';
import { victoryKinds, type VictoryKind } from '../../../domain/journal/entry.js';
import { topicsOf } from '../../../domain/journal/topics.js';
import { skillAreas, type SkillArea } from '../../../domain/program-year/skill-areas.js';
import { isBlank } from '../../../domain/text.js';
import type { JournalFindingMessages } from '../../../i18n/en/journal-finding.js';
import { Finder, type Wanted } from './finder.js';
import type { Journal } from '../journal.js';
import { daysOf } from './spans.js';
import type { Entry } from '../values.js';
import { mostShown } from './windows.js';

/** What a person asks for. It lives in memory only: never in an address, never stored. */
export interface Asked {
  readonly words: string;
  readonly area: SkillArea | undefined;
  readonly topic: string | undefined;
  readonly month: PlainMonth | undefined;
  readonly victory: VictoryKind | 'any' | undefined;
}

const nothingAsked: Asked = {
  words: '',
  area: undefined,
  topic: undefined,
  month: undefined,
  victory: undefined,
};

/** Milliseconds after the last key before the looking begins, and before its end is said aloud. */
const [typingPause, sayingPause] = [150, 700];

/** Whether an entry fits the choices; words and days are looked after by the store. */
export function fits({ area, topic, victory }: Asked): ((entry: Entry) => boolean) | undefined {
  if (!area && !topic && !victory) return undefined;
  const ofArea: readonly string[] | undefined = area && topicsOf(area);
  return ({ body }) =>
    (!ofArea || body.topics.some((one) => ofArea.includes(one))) &&
    (!topic || body.topics.includes(topic)) &&
    (!victory || (victory === 'any' ? body.victory !== undefined : body.victory === victory));
}

const wantedOf = (asked: Asked): Wanted | undefined => {
  const { words, month } = asked;
  const matches = fits(asked);
  if (isBlank(words) && !month && !matches) return undefined;
  return {
    ...(isBlank(words) ? {} : { words }),
    ...(month ? daysOf(month) : {}),
    ...(matches ? { matches } : {}),
  };
};

/** A skill area, or nothing where a select says "all". */
export const areaOf = (value: string): SkillArea | undefined => skillAreas.find((area) => area === value);

/** Which victories, or nothing where a select says "all". */
export const victoryOf = (value: string): Asked['victory'] =>
  value === 'any' ? value : victoryKinds.find((kind) => kind === value);

/** Looking for entries by words and choices, and telling how it goes. */
export class Search implements ReactiveController {
  asked: Asked = nothingAsked;
  /** The choices are out. */
  isNarrowing = false;
  readonly finder: Finder;

  readonly #journal: Journal;
  readonly #t: () => JournalFindingMessages;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #said = '';

  constructor(journal: Journal, t: () => JournalFindingMessages) {
    this.#journal = journal;
    this.#t = t;
    this.finder = new Finder(journal, () => this.#say());
    journal.host.addController(this);
  }

  /** How many choices are made beside the words. */
  get choices(): number {
    const { area, topic, month, victory } = this.asked;
    return [area, topic, month, victory].filter((choice) => choice !== undefined).length;
  }

  get isAsking(): boolean {
    return this.choices > 0 || this.asked.words !== '';
  }

  /** How the looking goes, in words. */
  get status(): string {
    const { state, found, isOlder } = this.finder;
    const t = this.#t().search;
    if (state === 'failed') return t.failed;
    if (state === 'idle') return t.start;
    if (state === 'looking') return found.length > 0 ? t.lookingOn(found.length) : t.looking;
    if (found.length === 0) return t.nothing;
    return found.length >= mostShown && !isOlder ? t.foundMost(found.length) : t.found(found.length);
  }

  /** Changes what is asked for; words wait for a pause in the typing. */
  ask(change: Partial<Asked>): void {
    this.asked = { ...this.asked, ...change };
    clearTimeout(this.#typing);
    if (change.words === undefined) this.#look();
    else this.#typing = setTimeout(() => this.#look(), typingPause);
    this.#journal.host.requestUpdate();
  }

  /** Looks for a topic in place of the words that it is called by; the choice stands open, with the focus on it. */
  byTopic(topic: string): void {
    this.isNarrowing = true;
    this.asked = { ...this.asked, words: '' };
    this.ask({ topic, area: undefined });
    this.#journal.focus('choose-topic');
  }

  /** Takes everything that was asked away, with the focus on the field. */
  clear(): void {
    this.forget();
    this.#journal.shell.announce(this.#t().search.cleared);
    this.#journal.focus('search-words');
  }

  /** Lets go of the words and of what was found. */
  forget(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#saying);
    this.asked = nothingAsked;
    this.finder.forget();
  }

  hostDisconnected(): void {
    this.forget();
  }

  #look(): void {
    const wanted = wantedOf(this.asked);
    if (wanted) this.finder.look(wanted);
    else this.finder.forget();
  }

  /** Once it stands still, and nothing twice in a row. */
  #say(): void {
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      const { status } = this;
      const isHere = this.#journal.place.view === 'find';
      if (!isHere || this.finder.state === 'idle' || status === this.#said) return;
      this.#said = status;
      this.#journal.shell.announce(status);
    }, sayingPause);
  }
}
