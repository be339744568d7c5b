import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from '../../context/property.js';
import { addDays } from '../../domain/day-math.js';
import type { PlainDate } from '../../domain/plain-date.js';
import { isHeld } from '../../domain/program-year/meetings.js';
import type { ProgramSettings } from '../../domain/program-year/settings.js';
import { dayIn } from '../../domain/zone-time.js';
import { frame, type FrameMessages } from '../../i18n/en/frame.js';
import { themeCalendar, type ThemeCalendarMessages } from '../../i18n/en/theme-calendar.js';
import { messagePacks } from '../../i18n/registry.js';
import { roomStyles } from '../../ui/styles/room.js';
import type { FrameView } from '../../ui/frame.js';
import { Words } from '../../ui/words.js';
import { Places } from '../base/places.js';
import { Sheet } from '../base/sheet.js';
import { Beforehand } from './beforehand.js';
import { Clock } from './clock.js';
import type { HostNotes } from './host-notes.js';
import { calendarView } from './calendar-view.js';
import type { Plan } from './plan/index.js';
import { wantsPlan } from './plan-door.js';
import { monthDays, monthHeading, views, type Page, type View } from './page.js';
import { room } from './room.js';
import type { Open, Place, Rooms } from './rooms.js';
import { themeCalendarStyles } from './theme-calendar.styles.js';
import { heldIn, ofMonth, yearOf, type Year } from './year.js';

const packs = () =>
  messagePacks<ThemeCalendarMessages>('theme-calendar', {
    es: () => import('../../i18n/es/theme-calendar.js').then((pack) => pack.themeCalendar),
  });
const framePacks = () =>
  messagePacks<FrameMessages>('frame', {
    es: () => import('../../i18n/es/frame.js').then((pack) => pack.frame),
  });

/** What is needed only after the first look. */
export type Later = typeof import('./later.js');

const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Before a program is known: its year has no start. */
const noSettings: ProgramSettings = {
  programId: '',
  showPlace: false,
  breaks: [],
  months: 'calendar',
  duration: 90,
  currency: 'USD',
  exitUrl: '',
  format: 'json',
};

/**
 * The program year to look at: 12 monthly themes, the weekly meetings, the next one first. It keeps nothing and sends
 * nothing, until a coach changes the plan (`editable`) or somebody takes changes from a link. Place and exact time show only where `<iml-program show-place>` says that strangers may know them.
 *
 * @slot - A link or a list for visitors without scripts; gone once the element is there.
 *
 * @csspart frame - Everything that the element shows.
 * @csspart heading - The heading of the element.
 * @csspart content - What stands between the header and the safety bar.
 * @csspart button - A button; also `main`, `plain` or `text`.
 * @csspart next - The next meeting.
 * @csspart meeting - One meeting in a list.
 * @csspart grid - The month.
 * @csspart chosen - What is read about the chosen day.
 * @csspart notice - What went wrong with keeping changes of the plan, and what came by a link; only then.
 * @csspart undo - What was just changed in the plan, and the way back.
 * @csspart host-note - What the host should write differently; only with `?iml-check`.
 * @csspart theme - One month of the year at a glance.
 *
 * @cssprop --iml-accent - The one strong colour: links, what is chosen, now.
 * @cssprop --iml-paper - The ground of the element.
 * @cssprop --iml-ink - The text.
 * @cssprop --iml-radius - Radius of the element's corners.
 * @cssprop --iml-min-height - Height that is reserved while the element loads; by itself it fits the width.
 */
export class ImlThemeCalendar extends Sheet<ThemeCalendarMessages> {
  static override styles: CSSResultGroup = [Sheet.styles, roomStyles(room), themeCalendarStyles];

  /** The month to open, `1` to `12`; the one of today unless told. Anything else counts as not told. */
  @property() month: string | undefined;

  /** What to open: `week`, `month`, `list` or `year`. With a `month` its grid, else this week. */
  @property() view: string | undefined;

  /** Offers "Put it in a newsletter", for the coach; what strangers may not know is left out of it as well. */
  @property({ type: Boolean }) newsletter = false;

  /** The moment it is, in ms since 1970; the device's clock unless told. For prints and tests. */
  @property({ attribute: false }) now: number | undefined;

  /** IANA time zone of the reader; the device's unless told. */
  @property({ attribute: false }) readerZone: string | undefined;

  /** For the coach: the plan can be changed here. Changes stay on the device until the coach brings them to others. */
  @property({ type: Boolean }) editable = false;

  protected readonly words = new Words<ThemeCalendarMessages>(this, themeCalendar, packs());
  protected readonly common = new Words<FrameMessages>(this, frame, framePacks());

  /** What a person chose; undefined: as the page says. */
  @state() private chosenView: View | undefined;
  @state() private chosenMonth: number | undefined;
  @state() private chosenDay: PlainDate | undefined;
  @state() private failed = false;
  @state() private notes: HostNotes | undefined;
  /** Changes of the plan, and the store that keeps them: only where somebody changes it. */
  #plan: Plan | undefined;
  #asked = false;
  #year: Year | undefined;
  /** The reader's zone, as it was at the last update: asking the browser takes longer than drawing a week. */
  #zone = '';
  /** What the update under way draws. */
  #drawn!: Page;
  #later: Later | undefined;
  #rooms: Rooms | undefined;
  /** What stands in place of the calendar, as it was rendered last. */
  #open: Open | undefined;
  #program: string | undefined;

  constructor() {
    super();
    new Clock(this);
    new Beforehand(
      this,
      () => this.#isNear,
      () => this.#prepare(),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('month')) this.chosenMonth = this.chosenDay = undefined;
    if (changed.has('view') || changed.has('month')) this.chosenView = undefined;
    const said = this.program?.settings ?? noSettings;
    if (!this.#asked && wantsPlan(this.editable, said.programId)) void this.#openPlan();
    this.#reckon(this.#plan?.settings(said) ?? said, this.readerZone ?? deviceZone());
    this.#drawn = this.#page;
  }

  /** The year, where it is another one than at the last update. */
  #reckon(settings: ProgramSettings, zone: string): void {
    if (this.#year?.settings === settings && this.#zone === zone) return;
    this.#year = yearOf(settings, zone);
    this.#zone = zone;
    this.#restore(settings.programId);
    if (/[?&]iml-check\b/.test(location.search)) this.#check(this.#year);
  }

  protected override whole(): unknown {
    this.#open = this.#rooms?.render(this.#drawn);
    return super.whole();
  }

  protected override get frameView(): FrameView {
    return { ...super.frameView, onLeave: this.#open?.onLeave };
  }

  protected override get heading(): string {
    const page = this.#drawn;
    return this.#open?.heading ?? (page.view === 'year' ? page.t.heading : monthHeading(page, page.month));
  }

  protected override get isHome(): boolean {
    return this.chosenView === undefined && !this.#open;
  }

  protected override content(): unknown {
    if (this.#open) return this.#open.view;
    const page = this.#drawn;
    const view = calendarView(page);
    return this.#plan?.around(page, view) ?? view;
  }

  /** What was open before a reload of this tab. */
  #restore(program: string): void {
    if (this.#program === program) return;
    this.#program = program;
    const { view } = new Places<Place>('theme-calendar', { view: 'home' }, () => true).remembered(program);
    if (view === 'home' || (view === 'newsletter' && !this.newsletter)) return;
    void this.#use(async () => {
      const was = await this.#rooms?.restore();
      if (was) ({ view: this.chosenView, month: this.chosenMonth, day: this.chosenDay } = was);
    });
  }

  /** Does something with what is needed only after the first look, and says so where a file does not come. */
  async #use(act: (later: Later) => unknown): Promise<void> {
    try {
      await act(await this.#bring());
      this.failed = false;
    } catch {
      this.failed = true;
      this.announce(this.words.t.addFailed);
    }
    this.requestUpdate();
  }

  async #bring(): Promise<Later> {
    const later = (this.#later ??= await import('./later.js'));
    const { common } = this;
    this.#rooms ??= new later.Rooms({ host: this, common, announce: (text) => this.announce(text) });
    return later;
  }

  /** A meeting of today or tomorrow, or any next one for a coach who prepares it. */
  get #isNear(): boolean {
    const { next, today } = this.#page;
    return next !== undefined && (this.editable || next.day <= addDays(today, 1));
  }

  async #prepare(): Promise<void> {
    await this.#bring();
    const page = this.#page;
    await this.#rooms?.prepare({ view: 'home', meeting: page.next?.id }, page);
  }

  /** Everything a view shows, as it is now. */
  get #page(): Page {
    const { t, locale, language, direction } = this.words;
    const year = this.#year ?? yearOf(noSettings, this.#zone);
    const now = this.now ?? Date.now();
    const today = dayIn(now, year.zone);
    const month = this.chosenMonth ?? this.#toldMonth ?? this.#monthOf(year, today);
    return {
      t,
      locale,
      language,
      direction,
      year,
      now,
      today,
      readerZone: this.#zone,
      view: this.#view(year),
      month,
      day: this.chosenDay ?? this.#firstDay(year, month, today),
      next: year.meetings.find((meeting) => isHeld(meeting) && meeting.end > now),
      notes: this.notes,
      composes: this.newsletter,
      later: this.#later,
      trouble: this.failed ? html`<p>${t.addFailed}</p>` : undefined,
      show: (view) => (this.chosenView = view),
      turn: (to) => this.#turn(to),
      choose: (day) => (this.chosenDay = day),
      go: (day) => this.#go(day),
      print: () => void this.#use((later) => later.print(this.#page, this.common.t)),
      save: (meeting) => void this.#use((later) => later.save(this.#page, meeting)),
      need: () => void this.#use(() => undefined),
      open: (view, from, meeting) =>
        void this.#use(() => {
          const of = year.meetings.find(({ id }) => id === meeting)?.month ?? month;
          const was = { view: this.chosenView, month: this.chosenMonth, day: this.chosenDay };
          return this.#rooms?.open({ view, from, meeting, month: of, was });
        }),
    };
  }

  get #toldMonth(): number | undefined {
    return /^(?:[1-9]|1[0-2])$/.test(String(this.month ?? '').trim()) ? Number(this.month) : undefined;
  }

  #view(year: Year): View {
    if (year.months.length === 0) return 'year';
    const told = views.find((view) => view === this.view);
    return this.chosenView ?? told ?? (this.#toldMonth === undefined ? 'week' : 'month');
  }

  /** The month of a day; before the year its first, after it its last. */
  #monthOf({ months }: Year, day: PlainDate): number {
    return months.find(({ to }) => day <= to)?.number ?? Math.max(1, months.length);
  }

  /** The day to read about first: today's or the next meeting of the month, else its first. */
  #firstDay(year: Year, month: number, today: PlainDate): PlainDate | undefined {
    const meetings = ofMonth(year, month);
    return (meetings.find(({ day }) => day >= today) ?? meetings[0])?.day;
  }

  #turn(month: number): void {
    const { year } = this.#page;
    if (month < 1 || month > year.months.length) return;
    this.chosenMonth = month;
    this.chosenDay = undefined;
    if (this.#page.view === 'year' || this.#page.view === 'week') this.chosenView = 'month';
    this.#tell();
  }

  #tell(): void {
    const page = this.#page;
    const { month, year } = page;
    this.announce(page.t.says(monthHeading(page, month), monthDays(page, month), heldIn(year, month)));
  }

  /** By keyboard over the edge of a month goes to the next one. */
  #go(day: PlainDate): void {
    const { year, month } = this.#page;
    const to = this.#monthOf(year, day);
    this.chosenDay = day;
    this.chosenMonth = to;
    if (to !== month) this.#tell();
    void this.updateComplete.then(() =>
      this.shadowRoot?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus(),
    );
  }

  #check(year: Year): void {
    void this.#use(async ({ hostNotes }) => {
      const told = this.closest('iml-program')?.problems.map(({ attribute }) => attribute);
      const today = dayIn(this.now ?? Date.now(), year.zone);
      const notes = await hostNotes(year, today, this.shadowRoot, told);
      if (year === this.#year) this.notes = notes;
    });
  }

  async #openPlan(): Promise<void> {
    this.#asked = true;
    this.#plan = (await import('./plan/index.js')).openPlan(this, (text) => this.announce(text));
    this.requestUpdate();
  }
}
