import type { ReactiveControllerHost } from 'lit';
import type { TopicId } from '../../../domain/journal/topics.js';
import { areaOfLesson, type LessonId } from '../../../domain/program-year/lesson-ids.js';
import { topicsOfLesson } from '../../../domain/program-year/lesson-topics.js';
import { lessonsOfYear } from '../../../domain/program-year/lessons.js';
import type { Meeting } from '../../../domain/program-year/meetings.js';
import type { LessonText } from '../../../i18n/lesson-text.js';
import { lessonsIn } from '../../../i18n/lessons.js';
import type { Page } from '../page.js';
import type { Year } from '../year.js';
import { ownLesson } from './own-lesson.js';

/** What a meeting is about. */
export interface Taught {
  readonly text: LessonText;
  readonly topics: readonly TopicId[];
}

/** The words of a meeting's lesson; `none` where it has none, `failed` where its words did not come. */
export type Found = Taught | 'none' | 'failed';

type Texts = Readonly<Record<string, LessonText>>;
type About = Pick<Page, 'year' | 'language'>;

const plans = new WeakMap<Year, ReadonlyMap<string, LessonId>>();

/** The lessons of a year by the ids of its meetings, reckoned once. */
function planOf(year: Year): ReadonlyMap<string, LessonId> {
  let plan = plans.get(year);
  if (!plan) plans.set(year, (plan = lessonsOfYear(year.settings, year.zone)));
  return plan;
}

/** The words of lessons, a file for each area and language that comes at its first use. */
export class LessonTexts {
  readonly #host: ReactiveControllerHost;
  readonly #coming = new Map<string, Promise<void>>();
  readonly #files = new Map<string, Texts | 'failed'>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The lesson of a meeting; undefined while its words are on their way. */
  of(about: About, meeting: Meeting): Found | undefined {
    const own = about.year.settings.ownLessons?.find((lesson) => lesson.meeting === meeting.id);
    if (own) return ownLesson(own, about.language);
    const id = planOf(about.year).get(meeting.id);
    if (id === undefined) return 'none';
    const file = this.#files.get(keyOf(id, about.language));
    if (file === undefined) {
      void this.#load(id, about.language);
      return undefined;
    }
    const text = file === 'failed' ? undefined : file[id];
    return text ? { text, topics: topicsOfLesson(id) } : 'failed';
  }

  /** The same, once it is there. */
  async whenThere(about: About, meeting: Meeting): Promise<Found> {
    const id = planOf(about.year).get(meeting.id);
    if (id !== undefined) await this.#load(id, about.language);
    return this.of(about, meeting) ?? 'failed';
  }

  /** Asks again for what did not come. */
  retry(): void {
    for (const [key, file] of this.#files)
      if (file === 'failed') {
        this.#files.delete(key);
        this.#coming.delete(key);
      }
    this.#host.requestUpdate();
  }

  #load(id: LessonId, language: string): Promise<void> {
    const key = keyOf(id, language);
    const area = areaOfLesson(id);
    let coming = this.#coming.get(key);
    if (!coming && area) {
      const settle = (file: Texts | 'failed') => {
        this.#files.set(key, file);
        this.#host.requestUpdate();
      };
      coming = lessonsIn(area, language).then(settle, () => settle('failed'));
      this.#coming.set(key, coming);
    }
    return coming ?? Promise.resolve();
  }
}

const keyOf = (id: LessonId, language: string): string => `${areaOfLesson(id) ?? ''}/${language}`;
