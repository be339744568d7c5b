import type { Meeting } from '../../../domain/program-year/meetings.js';
import { calendarLesson, type CalendarLessonMessages } from '../../../i18n/en/calendar-lesson.js';
import { topics, type TopicMessages } from '../../../i18n/en/topics.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { wear } from '../../../ui/styles/wear.js';
import { printSheet } from '../../base/print/print-sheet.js';
import type { Page } from '../page.js';
import type { Place, RoomShell } from '../rooms.js';
import { coachPack, heldOf, lessonPaper } from './lesson-paper.js';
import type { LessonWords } from './lesson-parts.js';
import { LessonTexts, type Found, type Taught } from './lesson-texts.js';
import { lessonStyles, paperStyles } from './lesson.styles.js';

const packs = () =>
  messagePacks<CalendarLessonMessages>('calendar-lesson', {
    es: () => import('../../../i18n/es/calendar-lesson.js').then((pack) => pack.calendarLesson),
  });

const topicPacks = () =>
  messagePacks<TopicMessages>('topics', {
    es: () => import('../../../i18n/es/topics.js').then((pack) => pack.topics),
  });

/** Lessons, with their words and papers, for every view that shows one. */
export class Lessons {
  readonly texts: LessonTexts;
  /** Whether what was pressed for last did not come. */
  isMissing = false;
  readonly #shell: RoomShell;
  readonly #words: Words<CalendarLessonMessages>;
  readonly #topics: Words<TopicMessages>;

  constructor(shell: RoomShell) {
    const { host } = shell;
    this.#shell = shell;
    this.#words = new Words(host, calendarLesson, packs());
    this.#topics = new Words(host, topics, topicPacks());
    this.texts = new LessonTexts(host);
    wear(host.shadowRoot, [lessonStyles]);
  }

  get t(): CalendarLessonMessages {
    return this.#words.t;
  }

  /** Whether the words around lessons are there. */
  get ready(): boolean {
    return this.#words.ready && this.#topics.ready;
  }

  /** What the parts of a lesson of this month (1 to 12) are said with. */
  wordsFor(month: number): LessonWords {
    return { t: this.t, topics: this.#topics.t, month };
  }

  /** The lesson of the meeting that a place is about. */
  at(place: Place, page: Page): Found | undefined {
    const meeting = meetingAt(place, page);
    return meeting ? this.texts.of(page, meeting) : 'none';
  }

  /** Prints one lesson. */
  print(page: Page, meeting: Meeting, taught: Taught): void {
    const paper = lessonPaper(page, this.wordsFor(meeting.month), this.#shell.common.t, meeting, taught);
    this.#onPaper(page, paper);
  }

  /** Prints every lesson of a month; where one of them does not come, nothing is printed and that is said. */
  async printPack(page: Page, month: number): Promise<void> {
    const found = await Promise.all(
      heldOf(page, month).map(async (meeting) => ({
        meeting,
        taught: await this.texts.whenThere(page, meeting),
      })),
    );
    this.isMissing = false;
    this.#shell.host.requestUpdate();
    if (found.some(({ taught }) => taught === 'failed')) {
      // The next press asks for them again.
      this.texts.retry();
      this.tellMissing();
      return;
    }
    const planned = found.map(({ meeting, taught }) => ({
      meeting,
      taught: typeof taught === 'string' ? undefined : taught,
    }));
    this.#onPaper(page, coachPack(page, this.wordsFor(month), this.#shell.common.t, planned));
  }

  /** Says that a file did not come. */
  tellMissing(): void {
    this.isMissing = true;
    this.#shell.announce(`${this.t.missing}. ${this.t.missingText}`);
    this.#shell.host.requestUpdate();
  }

  #onPaper({ language }: Page, paper: ReturnType<typeof coachPack>): void {
    printSheet(paper, { title: this.t.printTitle, language, styles: paperStyles });
  }
}

const ofHosts = new WeakMap<object, Lessons>();

/** The lessons of a calendar, made once for all its views. */
export function lessonsFor(shell: RoomShell): Lessons {
  let lessons = ofHosts.get(shell.host);
  if (!lessons) ofHosts.set(shell.host, (lessons = new Lessons(shell)));
  return lessons;
}

/** The meeting that a place is about; undefined where the plan has it no more. */
export const meetingAt = ({ meeting }: Place, { year }: Page): Meeting | undefined =>
  year.meetings.find(({ id }) => id === meeting);
