import { html, type ReactiveController } from 'lit';
import { Watch } from '../../../context/watch.js';
import { foldWords, holdWords, wantedWords } from '../../../domain/find-words.js';
import { isOwnTopic, isTopicId, ownTopic, ownWord, topicsOf } from '../../../domain/journal/topics.js';
import { skillAreas, type SkillArea } from '../../../domain/program-year/skill-areas.js';
import type { KitRecord } from '../../../domain/record.js';
import { journalFinding, type JournalFindingMessages } from '../../../i18n/en/journal-finding.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { printSheet } from '../../base/print/print-sheet.js';
import type { Journal } from '../journal.js';
import { home } from '../place.js';
import { changeEntry } from '../writing-commands.js';
import { WayBack } from './way-back.js';
import { monthInWords } from '../../../i18n/dates.js';
import { LookBack } from './look-back.js';
import { Search } from './search.js';
import type { Option } from './select-field.js';
import { Steady } from './steady.js';
import { Timeline } from './timeline.js';
import { victoriesSheet } from './victories-sheet.js';
import { Victories } from './victories.js';

const packs = () =>
  messagePacks<JournalFindingMessages>('journal-finding', {
    es: () => import('../../../i18n/es/journal-finding.js').then((pack) => pack.journalFinding),
  });

const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** Most topics that a search names. */
const mostNamed = 4;

/** Id of the list of each view, by which it is kept still. */
export const lists = { days: 'finding-days', search: 'finding-found', victories: 'finding-victories' };

/** What the views of finding share: their words, and what each of them remembers while another is open. */
export class Finding implements ReactiveController {
  readonly timeline: Timeline;
  readonly search: Search;
  readonly victories: Victories;
  readonly lookBack: LookBack;
  readonly #back: WayBack;
  readonly #words: Words<JournalFindingMessages>;
  readonly #topics: Words<TopicMessages>;
  readonly #goals: Watch<readonly KitRecord<'goal'>[]>;
  /** Goals are read once an entry with a link is shown. */
  #wantsGoals = false;
  #program: string | undefined;

  constructor(readonly journal: Journal) {
    const { host } = journal;
    this.#words = new Words(host, journalFinding, packs());
    this.#topics = new Words(host, topics, topicPacks());
    this.#goals = new Watch(host, (kit) =>
      this.#wantsGoals ? kit.records.list('goal', { limit: 10_000 }) : undefined,
    );
    this.timeline = new Timeline(journal, (month) =>
      journal.shell.announce(this.t.days.closed(monthInWords(month, journal.locale))),
    );
    this.search = new Search(journal, () => this.t);
    this.victories = new Victories(journal);
    this.lookBack = new LookBack(journal);
    this.#back = new WayBack(journal);
    new Steady(host, lists.days, () => this.timeline.parts);
    new Steady(host, lists.search, () => [this.search.finder.found]);
    new Steady(host, lists.victories, () => [this.victories.finder.found]);
    host.addController(this);
  }

  get t(): JournalFindingMessages {
    return this.#words.t;
  }

  /** False until the words of the page's language are there. */
  get isReady(): boolean {
    return this.#words.ready && this.#topics.ready;
  }

  /** What every list depends on beside its entries: a list is made anew only when something of it is another. */
  get surroundings(): readonly unknown[] {
    const { journal } = this;
    return [this.t, this.#topics.t, journal.t, journal.locale, journal.today, this.#goals.value];
  }

  /** The word of a topic: the kit's, or the person's own, which is never translated. */
  topic(topic: string): unknown {
    if (isOwnTopic(topic)) return html`<span translate="no" dir="auto">${ownWord(topic)}</span>`;
    return isTopicId(topic) ? this.#topics.t[topic] : topic;
  }

  /** The kit's topics of a skill area, to choose from. */
  topicsOf(area: SkillArea): readonly Option[] {
    return topicsOf(area).map((value) => ({ value, label: this.#topics.t[value] }));
  }

  /** Topics that are called so: entries hold what was ticked, and not what it is called. */
  topicsNamed(words: string): readonly Option[] {
    const wanted = wantedWords(words);
    // A letter alone begins too many words to mean one.
    if (wanted.every((run) => run.startsWith(' ') && run.length < 3)) return [];
    const all = [...skillAreas.flatMap((area) => this.topicsOf(area)), ...this.ownTopics];
    return all.filter(({ label }) => holdWords(foldWords([label]), wanted)).slice(0, mostNamed);
  }

  /** The topics of the person's own, to choose from. */
  get ownTopics(): readonly Option[] {
    const words = this.journal.ownRecord?.body.topics ?? [];
    return words.map((word) => ({ value: ownTopic(word), label: word, own: true }));
  }

  /** The words of a linked goal, where it is still there. */
  goal(id: string): string | undefined {
    if (!this.#wantsGoals) {
      this.#wantsGoals = true;
      queueMicrotask(() => this.#goals.refresh());
    }
    return this.#goals.value?.find((goal) => goal.id === id)?.body.want;
  }

  /** Opens an entry; the way back leads to `button`, the one that was pressed. */
  open(entry: string, button: string): void {
    this.#back.leave(button);
    this.journal.go({ view: 'entry', entry });
  }

  /** Goes to a view of finding. */
  goTo(view: 'find' | 'victories' | 'look-back'): void {
    this.journal.go({ view });
  }

  /** Goes to write down a victory. Words that were begun there stay as they are: the mark is offered beside them. */
  writeVictory(): void {
    const { journal } = this;
    journal.go(home, 'text');
    if (!journal.fresh.isDirty) changeEntry(journal, { victory: 'own' });
    journal.part = 'victory';
  }

  /** Prints the victories that are on the screen, alone. */
  printVictories(): void {
    printSheet(victoriesSheet(this, this.victories.finder.found), {
      title: this.t.victories.printTitle,
      language: this.journal.shell.words.language,
    });
  }

  hostUpdate(): void {
    const { view } = this.journal.place;
    if (view === 'victories') this.victories.open();
    if (view === 'look-back') this.lookBack.open();
    else this.lookBack.close();
    this.#leaveProgram();
  }

  /** Words belong to the program in which they were looked for. */
  #leaveProgram(): void {
    const program = this.journal.kit?.program;
    if (program === undefined || program === this.#program) return;
    if (this.#program !== undefined) {
      this.search.forget();
      this.victories.forget();
      this.lookBack.forget();
    }
    this.#program = program;
  }
}
