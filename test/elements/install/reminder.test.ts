import { expect, fixture, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import '../../../src/elements/program/define.js';
import '../../../src/elements/install/define.js';
import { installName, markerName } from '../../../src/domain/names.js';
import { Clock, nextOf } from '../../../src/elements/install/reminder/clock.js';
import { install } from '../../../src/i18n/en/install.js';
import { reminder } from '../../../src/i18n/en/reminder.js';
import { reminderCalendar } from '../../../src/publish/reminder.js';
import { PersonAt } from '../../helpers/person.js';
import { find, until } from '../../helpers/shadow.js';

const program = 'reminder-test';
const at = (text: string) => new Date(text).getTime();

describe('a reminder', () => {
  const { Notification: real, showSaveFilePicker } = window as unknown as Record<string, unknown>;
  const clicked = HTMLAnchorElement.prototype.click;
  let saved: { name: string; text: Promise<string> }[] = [];

  beforeEach(() => {
    saved = [];
    localStorage.setItem(markerName(program), '{}');
    Object.assign(window, { showSaveFilePicker: undefined });
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (this.download)
        saved.push({ name: this.download, text: fetch(this.href).then((got) => got.text()) });
      else clicked.call(this);
    };
  });
  afterEach(() => {
    localStorage.removeItem(markerName(program));
    localStorage.removeItem(installName(program));
    Object.assign(window, { Notification: real, showSaveFilePicker });
    HTMLAnchorElement.prototype.click = clicked;
  });

  const open = async () => {
    const around = await fixture(
      html`<iml-program program-id=${program}><iml-install reminder></iml-install></iml-program>`,
    );
    const element = around.querySelector('iml-install');
    if (!element) throw new Error('it is not there');
    await until(() => element.shadowRoot?.querySelector('.heading'), 'the offer');
    const person = new PersonAt(element);
    await person.presses(install.remind);
    await person.waitsFor(reminder.day);
    return { element, person };
  };

  it('goes into any calendar, with words that a locked screen may show', async () => {
    const { element, person } = await open();
    find<HTMLInputElement>(element, 'input[value="2"]').click();
    const time = find<HTMLInputElement>(element, '#reminder-time');
    time.value = '07:30';
    time.dispatchEvent(new Event('input', { bubbles: true }));
    await person.presses(reminder.calendar);
    await person.waitsFor(reminder.made);
    expect(saved.map(({ name }) => name)).to.deep.equal(['your-notes.ics']);
    const text = (await saved[0]?.text) ?? '';
    const event = new ICAL.Component(ICAL.parse(text) as never).getFirstSubcomponent('vevent');
    const start = event?.getFirstPropertyValue('dtstart') as ICAL.Time;
    expect([start.hour, start.minute, start.zone.tzid]).to.deep.equal([7, 30, 'floating']);
    expect(new Date(start.year, start.month - 1, start.day).getDay()).to.equal(2);
    expect(String(event?.getFirstPropertyValue('rrule'))).to.equal('FREQ=WEEKLY;BYDAY=TU');
    expect(event?.getFirstPropertyValue('summary')).to.equal('Your notes');
    expect(text).not.to.match(/iml-kit reminder test|peer|partner|journal|crisis/i);
  });

  it('asks for a time first', async () => {
    const { element, person } = await open();
    const time = find<HTMLInputElement>(element, '#reminder-time');
    time.value = '';
    time.dispatchEvent(new Event('input', { bubbles: true }));
    await person.presses(reminder.calendar);
    await person.waitsFor(reminder.noTime);
    expect(saved).to.deep.equal([]);
  });

  it('rings on the page only after a press and a yes, and stops by one', async () => {
    let permission = 'default';
    let asked = 0;
    class Pretended {
      static get permission() {
        return permission;
      }
      static requestPermission() {
        asked += 1;
        return Promise.resolve(permission);
      }
    }
    Object.assign(window, { Notification: Pretended });
    const { person } = await open();
    expect(asked).to.equal(0);
    await person.presses(reminder.here);
    await person.waitsFor(reminder.refused);
    expect(localStorage.getItem(installName(program))).to.be.null;
    permission = 'granted';
    await person.presses(reminder.here);
    await person.waitsFor(reminder.isOn);
    expect(JSON.parse(localStorage.getItem(installName(program)) ?? '')).to.deep.equal({
      reminder: { day: 'every', time: '18:00' },
    });
    await person.presses(reminder.stop);
    await person.waitsFor(reminder.stopped);
    expect(JSON.parse(localStorage.getItem(installName(program)) ?? '')).to.deep.equal({});
  });

  it('knows its next moment', () => {
    const tuesday = at('2026-03-10T18:00:00');
    expect(nextOf({ day: 'every', time: '18:00' }, tuesday - 1)).to.equal(tuesday);
    expect(nextOf({ day: 'every', time: '18:00' }, tuesday)).to.equal(at('2026-03-11T18:00:00'));
    expect(nextOf({ day: '2', time: '18:00' }, tuesday)).to.equal(at('2026-03-17T18:00:00'));
    expect(nextOf({ day: '7', time: '09:15' }, tuesday)).to.equal(at('2026-03-15T09:15:00'));
  });

  it('rings once at its time, and not for what was slept over', () => {
    let now = at('2026-03-10T17:59:50');
    let rung = 0;
    const clock = new Clock(
      () => (rung += 1),
      () => now,
    );
    const every = { day: 'every', time: '18:00' } as const;
    clock.set(every);
    clock.look(every);
    expect(rung).to.equal(0);
    now += 20_000;
    clock.look(every);
    clock.look(every);
    expect(rung).to.equal(1);
    now = at('2026-03-12T06:00:00');
    clock.look(every);
    expect(rung).to.equal(1);
    clock.set(undefined);
  });

  it('begins tomorrow, so that it never rings at once', () => {
    const text = reminderCalendar({
      day: 'every',
      time: '18:00',
      title: 'A, b',
      id: 'x',
      now: at('2026-03-10T12:00:00Z'),
    });
    expect(text).to.contain('DTSTART:20260311T180000\r\n').and.to.contain('SUMMARY:A\\, b\r\n');
    expect(text).to.contain('RRULE:FREQ=DAILY\r\n').and.to.contain('UID:x@iml-kit\r\n');
  });
});
