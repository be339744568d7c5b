import type { LitElement, ReactiveController } from 'lit';
import type { KitHost } from '../../context/kit-source.js';
import type { PlainDate } from '../../domain/plain-date.js';
import type { FrameMessages } from '../../i18n/en/frame.js';
import type { Words } from '../../ui/words.js';
import { Places } from '../base/places.js';
import { monthHeading, type Page, type View } from './page.js';

/** Views that come in files of their own, at their first use. */
const files = {
  lesson: () => import('./lesson/index.js'),
  tonight: () => import('./tonight/index.js'),
  pocket: () => import('./pocket/index.js'),
  newsletter: () => import('./newsletter/index.js'),
} as const satisfies Record<string, () => Promise<{ create(shell: RoomShell): Room }>>;

/** One of those views: a lesson, the screen for a meeting, the papers of a month, its newsletter. */
export type RoomName = keyof typeof files;

/** Where a person was in the calendar, to come back to. */
export interface Was {
  readonly view?: View | undefined;
  readonly month?: number | undefined;
  readonly day?: PlainDate | undefined;
}

/** What is open in front of the calendar. Ids and names only: it is kept for a reload. */
export interface Place {
  readonly view: RoomName | 'home';
  /** 1 to 12. */
  readonly month?: number;
  /** Id of a meeting. */
  readonly meeting?: string | undefined;
  /** Which part of the meeting stands on the screen. */
  readonly part?: number;
  /** Id of the control that opened it: the focus comes back there. */
  readonly from?: string;
  readonly was?: Was;
  /** What was open before. */
  readonly under?: Place | undefined;
}

/** What a room needs of the element. */
export interface RoomShell {
  readonly host: LitElement & KitHost;
  readonly common: Words<FrameMessages>;
  readonly rooms: Rooms;
  announce(text: string): void;
}

/** The views of one file. */
export interface Room {
  /** Whether everything is there that the place shows; it asks for what is not. */
  isReady(place: Place, page: Page): boolean;
  render(place: Place, page: Page): unknown;
  /** The person goes elsewhere: nothing of their own stays on the screen. */
  leave?(): void;
  /** "Leave quickly", while a person's own words are on the screen. */
  readonly onLeave?: (() => void) | undefined;
}

const home: Place = { view: 'home' };
const places = new Places<Place>('theme-calendar', home, ({ view }) => Object.hasOwn(files, String(view)));

/** What stands in place of the calendar. */
export interface Open extends Pick<Room, 'onLeave'> {
  readonly heading: string;
  readonly view: unknown;
}

/** What is open in front of the calendar. The calendar stands until everything of the next view is there. */
export class Rooms implements ReactiveController {
  #place: Place = home;
  readonly #rooms = new Map<string, Room>();
  /** Id of what takes the focus once it is there. */
  #focus = '';
  #isReady = true;
  #shown: { readonly place: Place; readonly view: unknown } | undefined;

  constructor(private readonly shell: Omit<RoomShell, 'rooms'>) {
    shell.host.addController(this);
  }

  /** Opens what was open before a reload of this tab, without taking the focus; tells where the person was. */
  async restore(): Promise<Was | undefined> {
    const place = places.remembered(this.#program);
    await this.open(place, '');
    return (place.under ?? place).was;
  }

  /** Brings the lesson of a meeting and the screen for it, without opening either. Rejects without their files. */
  async prepare(place: Place, page: Page): Promise<void> {
    for (const view of ['lesson', 'tonight'] as const) (await this.#make(view)).isReady(place, page);
  }

  /** Opens a view and puts the focus on its heading, or on the control with the id `focus`. Rejects without its file. */
  async open(place: Place, focus = 'view-heading'): Promise<void> {
    const { view } = place;
    const { shell } = this;
    if (view !== 'home') await this.#make(view);
    this.#room?.leave?.();
    this.#place = place;
    this.#focus = focus;
    places.remember(this.#program, place);
    shell.host.requestUpdate();
    // The next view of a meeting must not wait for a network that may be gone by then.
    for (const load of Object.values(files)) load().catch(() => undefined);
  }

  /** Back to where the person was; to the calendar where the view before does not come. */
  close(): void {
    const { under = home, from } = this.#place;
    this.open(under, from).catch(() => this.open(home, from));
  }

  /** The open view, in its last words until the next are there; undefined while the calendar stands. */
  render(page: Page): Open | undefined {
    const place = this.#place;
    const room = this.#room;
    this.#isReady = !room || room.isReady(place, page);
    if (room && this.#isReady) this.#shown = { place, view: room.render(place, page) };
    if (!room || this.#shown?.place !== place) return undefined;
    return {
      view: this.#shown.view,
      heading: monthHeading(page, place.month ?? page.month),
      onLeave: room.onLeave,
    };
  }

  hostUpdated(): void {
    if (this.#focus === '' || !this.#isReady) return;
    const root = this.shell.host.shadowRoot;
    const part = root?.getElementById(this.#focus) ?? root?.getElementById('heading');
    this.#focus = '';
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'nearest' });
  }

  async #make(view: RoomName): Promise<Room> {
    const { create } = await files[view]();
    const room = this.#rooms.get(view) ?? create({ ...this.shell, rooms: this });
    this.#rooms.set(view, room);
    return room;
  }

  get #room(): Room | undefined {
    return this.#rooms.get(this.#place.view);
  }

  get #program(): string {
    return this.shell.host.kitSource.program?.settings.programId ?? '';
  }
}
