import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/elements/program/define.js';
import '../../../src/elements/theme-calendar/define.js';
import type { ImlThemeCalendar } from '../../../src/elements/theme-calendar/theme-calendar.js';
import { all, control, find, until, wordsOf } from '../../helpers/shadow.js';

/** Monday, March 9, 2026, noon in New York. */
export const aMonday = Date.parse('2026-03-09T16:00:00Z');

/** What a program says; each key an attribute. */
export type Said = Readonly<Record<string, string>>;

const usual: Said = { start: '2026-01-05', meets: 'Tuesday 18:00', 'time-zone': 'America/New_York' };

let made = 0;

/** Somebody in front of a calendar. */
export class Reader {
  constructor(readonly calendar: ImlThemeCalendar) {}

  get words(): string {
    return wordsOf(this.calendar);
  }

  get heading(): string {
    return find(this.calendar, '.heading').textContent;
  }

  /** What the live region says. */
  get heard(): string {
    return all(this.calendar, '.unseen[role="status"]').at(-1)?.textContent ?? '';
  }

  /** The day under the focus. */
  get day(): string | undefined {
    return (this.calendar.shadowRoot?.activeElement as HTMLElement | null)?.dataset['day'];
  }

  field(day: string): HTMLElement {
    return find(this.calendar, `[data-day="${day}"]`);
  }

  async presses(label: string): Promise<void> {
    control(this.calendar, label).click();
    await this.calendar.updateComplete;
  }

  /** Opens the lesson of a meeting by the id of the meeting. */
  async opensLesson(meeting: string): Promise<void> {
    find(this.calendar, `[id="lesson-${meeting}"]`).click();
    await this.comesTo('.lesson');
  }

  /** Waits until a view stands and its heading has the focus. */
  async comesTo(selector: string): Promise<void> {
    const root = this.calendar.shadowRoot;
    await until(
      () => root?.querySelector(selector) && root.activeElement?.id === 'view-heading',
      `${selector} with the focus on its heading`,
    );
  }

  /** The words of the heading under the focus. */
  get headed(): string {
    return find(this.calendar, '#view-heading').textContent.trim();
  }

  /** Id of what has the focus. */
  get focus(): string {
    return this.calendar.shadowRoot?.activeElement?.id ?? '';
  }
}

/** Opens a calendar on a Monday, read in New York unless told. */
export async function read(
  said: Said = {},
  own: Partial<Pick<ImlThemeCalendar, 'month' | 'view' | 'now' | 'readerZone' | 'newsletter'>> = {},
  around: (calendar: unknown) => TemplateResult = (calendar) => html`<div>${calendar}</div>`,
): Promise<Reader> {
  const program = document.createElement('iml-program');
  const attributes: Said = { 'program-id': `read-${++made}`, ...usual, ...said };
  for (const name of Object.keys(attributes)) {
    const value = attributes[name];
    if (value !== undefined && value !== 'none') program.setAttribute(name, value);
  }
  const calendar = document.createElement('iml-theme-calendar');
  Object.assign(calendar, { now: aMonday, readerZone: 'America/New_York', ...own });
  program.append(calendar);
  await fixture(around(program));
  await until(() => calendar.shadowRoot?.querySelector('.heading'), 'the calendar shows itself');
  await calendar.updateComplete;
  return new Reader(calendar);
}
