import { areaOfLesson, type LessonId } from '../../../domain/program-year/lesson-ids.js';
import { lessonsIn, type Lessons } from '../../../i18n/lessons.js';

/** Names of the kit's lessons, an area at a time as somebody asks for one. */
export class LessonNames {
  /** Their files did not come. */
  failed = false;
  readonly #arrived: () => void;
  readonly #areas = new Map<string, Lessons | undefined>();

  /** `arrived` is called when more names are known. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** The name in a language; until its file is there, nothing. */
  of(lesson: LessonId, language: string): string {
    const area = areaOfLesson(lesson);
    if (area === undefined) return lesson;
    const key = `${area} ${language}`;
    if (!this.#areas.has(key)) {
      this.#areas.set(key, undefined);
      lessonsIn(area, language).then(
        (lessons) => {
          this.#areas.set(key, lessons);
          this.failed = false;
          this.#arrived();
        },
        () => {
          this.#areas.delete(key);
          this.failed = true;
          this.#arrived();
        },
      );
    }
    return this.#areas.get(key)?.[lesson].title ?? '…';
  }
}
