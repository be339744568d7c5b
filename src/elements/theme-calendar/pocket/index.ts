import type { TemplateResult } from 'lit';
import { calendarPocket, type CalendarPocketMessages } from '../../../i18n/en/calendar-pocket.js';
import { messagePacks } from '../../../i18n/registry.js';
import { Words } from '../../../ui/words.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { heldOf } from '../lesson/lesson-paper.js';
import { lessonsFor, type Lessons } from '../lesson/lessons.js';
import type { Page } from '../page.js';
import type { Place, Room, RoomShell } from '../rooms.js';
import { OwnThings } from '../tonight/own-things.js';
import { pocketCard } from './pocket-card.js';
import { pocketCardStyles } from './pocket-card.styles.js';
import { pocketView } from './pocket-view.js';

const packs = () =>
  messagePacks<CalendarPocketMessages>('calendar-pocket', {
    es: () => import('../../../i18n/es/calendar-pocket.js').then((pack) => pack.calendarPocket),
  });

/** The papers of a month: a card to fold for everybody, and all lessons for the coach. */
export class PocketRoom implements Room {
  readonly lessons: Lessons;
  readonly own: OwnThings;
  readonly #words: Words<CalendarPocketMessages>;

  constructor(readonly shell: RoomShell) {
    this.lessons = lessonsFor(shell);
    this.own = new OwnThings(shell);
    this.#words = new Words(shell.host, calendarPocket, packs());
  }

  get t(): CalendarPocketMessages {
    return this.#words.t;
  }

  get onLeave(): (() => void) | undefined {
    return this.own.onLeave;
  }

  leave(): void {
    this.own.putAway();
  }

  /** The words of the step that a person put on the card. */
  get step(): string {
    const { things, shown } = this.own;
    return things.find(({ id }) => id === shown)?.texts[0] ?? '';
  }

  /** All the month's lessons have come, or did not: then the card has room to write instead. */
  isReady(place: Place, page: Page): boolean {
    const { lessons } = this;
    const all = heldOf(page, place.month ?? page.month).map((meeting) => lessons.texts.of(page, meeting));
    return (
      lessons.ready && this.#words.ready && this.own.words.ready && all.every((found) => found !== undefined)
    );
  }

  render(place: Place, page: Page): unknown {
    return pocketView(this, page, place.month ?? page.month);
  }

  /** The card as it will be printed. */
  card(page: Page, month: number): TemplateResult {
    return pocketCard(this, page, month);
  }

  /** Prints the card alone. */
  print(page: Page, month: number): void {
    printSheet(this.card(page, month), {
      title: this.t.printTitle,
      language: page.language,
      styles: pocketCardStyles,
    });
  }
}

/** Made once, at its first use. */
export const create = (shell: RoomShell): PocketRoom => new PocketRoom(shell);
