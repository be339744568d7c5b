import type { Meeting } from '../../../domain/program-year/meetings.js';
import { calendarTonight, type CalendarTonightMessages } from '../../../i18n/en/calendar-tonight.js';
import { messagePacks } from '../../../i18n/registry.js';
import { ScreenLock } from '../../../ui/screen-lock.js';
import { Words } from '../../../ui/words.js';
import { wear } from '../../../ui/styles/wear.js';
import { printSheet } from '../../base/print/print-sheet.js';
import { lessonsFor, type Lessons } from '../lesson/lessons.js';
import type { Page } from '../page.js';
import type { Place, Room, RoomShell } from '../rooms.js';
import { OwnThings } from './own-things.js';
import { standInPaper, standInStyles } from './stand-in.js';
import { tonightView } from './tonight-view.js';
import { tonightStyles } from './tonight.styles.js';

const packs = () =>
  messagePacks<CalendarTonightMessages>('calendar-tonight', {
    es: () => import('../../../i18n/es/calendar-tonight.js').then((pack) => pack.calendarTonight),
  });

/** The screen for the meeting itself. Once it stands, no part of it needs the network. */
export class TonightRoom implements Room {
  readonly lessons: Lessons;
  readonly own: OwnThings;
  readonly #words: Words<CalendarTonightMessages>;
  /** A phone that lies on the table for 90 minutes would go dark. */
  readonly #lock: ScreenLock;

  constructor(readonly shell: RoomShell) {
    const { host } = shell;
    this.lessons = lessonsFor(shell);
    this.own = new OwnThings(shell);
    this.#words = new Words(host, calendarTonight, packs());
    this.#lock = new ScreenLock(host);
    wear(host.shadowRoot, [tonightStyles]);
  }

  get t(): CalendarTonightMessages {
    return this.#words.t;
  }

  get onLeave(): (() => void) | undefined {
    return this.own.onLeave;
  }

  isReady(place: Place, page: Page): boolean {
    return (
      this.lessons.ready &&
      this.#words.ready &&
      this.own.words.ready &&
      this.lessons.at(place, page) !== undefined
    );
  }

  render(place: Place, page: Page): unknown {
    this.#lock.keep(true);
    return tonightView(this, place, page);
  }

  leave(): void {
    this.#lock.keep(false);
    this.own.putAway();
  }

  /** Goes to a part. */
  readonly go = (place: Place, part: number): void => {
    void this.shell.rooms.open({ ...place, part });
  };

  /** Prints what somebody needs who steps in. Nothing private can be on it: it is made of the plan alone. */
  print(page: Page, meeting: Meeting): void {
    const { language } = page;
    const found = this.lessons.texts.of(page, meeting);
    printSheet(standInPaper(this, page, meeting, typeof found === 'object' ? found : undefined), {
      title: this.lessons.t.printTitle,
      language,
      styles: standInStyles,
    });
  }
}

/** Made once, at its first use. */
export const create = (shell: RoomShell): TonightRoom => new TonightRoom(shell);
