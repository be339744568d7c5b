import { fixture, html } from '@open-wc/testing';
import type { PlanBody } from '../../../../src/domain/program-year/plan/edits.js';
import { planId } from '../../../../src/domain/program-year/plan/edits.js';
import { readSettings } from '../../../../src/domain/program-year/read-settings.js';
import { sourceOf } from '../../../../src/domain/program-year/source.js';
import '../../../../src/elements/program/define.js';
import type { ImlProgram } from '../../../../src/elements/program/program.js';
import '../../../../src/elements/theme-calendar/define.js';
import type { ImlThemeCalendar } from '../../../../src/elements/theme-calendar/theme-calendar.js';
import { createKit } from '../../../../src/kit/create-kit.js';
import { loadSchemas } from '../../../../src/kit/kinds.js';
import { PersonAt } from '../../../helpers/person.js';
import { find, until } from '../../../helpers/shadow.js';
import { aMonday, type Said } from '../reader.js';

const usual: Said = {
  start: '2026-01-05',
  meets: 'Tuesday 18:00',
  'time-zone': 'America/New_York',
  place: 'Room 4',
  'show-place': '',
};

/** A first import through the test server can take longer than a person would wait. */
export const editorIsThere = async (): Promise<void> => {
  await import('../../../../src/elements/theme-calendar/plan/index.js');
  await import('../../../../src/elements/theme-calendar/plan/editor/index.js');
  await import('../../../../src/domain/program-year/plan/link.js');
  await loadSchemas();
};

/** A program that no other test has written into. */
export const newProgram = (): string => `plan-${crypto.randomUUID()}`;

/** What is on the disk of a program. */
export async function planOnDisk(programId: string): Promise<PlanBody | undefined> {
  const kit = await createKit({ settings: { ...readSettings(sourceOf({})).settings, programId } });
  try {
    return (await kit.records.one('plan-edits', planId).read())?.body;
  } finally {
    await kit.close();
  }
}

/** A coach, or a participant, in front of a calendar on Monday, March 9, 2026. */
export class Coach extends PersonAt<ImlThemeCalendar> {
  constructor(
    readonly program: ImlProgram,
    calendar: ImlThemeCalendar,
  ) {
    super(calendar);
  }

  get id(): string {
    return this.program.getAttribute('program-id') ?? '';
  }

  /** Goes to changing the plan. */
  async changesThePlan(): Promise<void> {
    await this.presses('Change the plan');
    await this.waitsFor('Only you see your changes until');
  }

  /** Chooses a day or a time in its field. */
  async sets(id: string, value: string): Promise<void> {
    const field = find<HTMLInputElement>(this.element, `#${id}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Keeps the form and waits for the disk. */
  async keeps(): Promise<void> {
    await this.presses('Keep this change');
    await this.waitsFor('Changed.');
    await this.isSaved();
  }

  /** Leaves the page and comes back to it. */
  async comesBack(): Promise<Coach> {
    const said: Record<string, string> = {};
    for (const { name, value } of this.program.attributes) said[name] = value;
    const { editable } = this.element;
    this.program.remove();
    return open(said, { editable });
  }
}

/** Opens a calendar; `none` leaves an attribute out. */
export async function open(
  said: Said = {},
  own: { editable?: boolean } = { editable: true },
): Promise<Coach> {
  const program = document.createElement('iml-program');
  const attributes: Said = { 'program-id': newProgram(), ...usual, ...said };
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== 'none') program.setAttribute(name, value);
  }
  const calendar = document.createElement('iml-theme-calendar');
  Object.assign(calendar, { now: aMonday, readerZone: 'America/New_York', ...own });
  program.append(calendar);
  await fixture(html`<div>${program}</div>`);
  await until(() => calendar.shadowRoot?.querySelector('.heading'), 'the calendar shows itself');
  return new Coach(program, calendar);
}
