import type { Page } from '../page.js';
import type { Place, Room, RoomShell } from '../rooms.js';
import { lessonView } from './lesson-view.js';
import { lessonsFor, type Lessons } from './lessons.js';

/** A lesson to read. Nothing in it is private, so whoever sees the calendar may read it. */
export class LessonRoom implements Room {
  readonly lessons: Lessons;

  constructor(readonly shell: RoomShell) {
    this.lessons = lessonsFor(shell);
  }

  isReady(place: Place, page: Page): boolean {
    return this.lessons.ready && this.lessons.at(place, page) !== undefined;
  }

  render(place: Place, page: Page): unknown {
    return lessonView(this, place, page);
  }
}

/** Made once, at its first use. */
export const create = (shell: RoomShell): LessonRoom => new LessonRoom(shell);
