import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { meetingsOf } from '../../../src/domain/program-year/meetings.js';
import type { ProgramSettings } from '../../../src/domain/program-year/settings.js';
import {
  meetingCalendar,
  monthCalendar,
  yearCalendar,
  type CalendarOptions,
} from '../../../src/publish/index.js';
import { sampleYear } from './sample-year.js';

const group = { audience: 'group', now: Date.parse('2026-02-01T12:00:00Z') } as const;

/** The meetings of a file as another reader sees them. */
function read(file: string) {
  ICAL.design.strict = true;
  const calendar = new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]]);
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    const value = (name: string) => component.getFirstPropertyValue(name);
    return {
      uid: event.uid,
      start: event.startDate.toUnixTime() * 1000,
      end: event.endDate.toUnixTime() * 1000,
      allDay: event.startDate.isDate,
      day: event.startDate.toString().slice(0, 10),
      floating: event.startDate.zone.tzid === 'floating',
      status: value('status'),
      sequence: Number(value('sequence')),
      stamp: String(value('dtstamp')),
      summary: event.summary,
      place: event.location,
      description: event.description,
    };
  });
  return { calendar, events, byUid: new Map(events.map((event) => [event.uid, event])) };
}

const uid = (id: string) => `${id}.grace-church@iml-kit`;
const year = (settings: ProgramSettings, options: CalendarOptions = group) =>
  read(yearCalendar(settings, options));

describe('the calendar file of a year', () => {
  it('tells every instant of the year, in any zone and over every change of clocks', () => {
    const zones = [
      'America/New_York',
      'America/Los_Angeles',
      'America/Phoenix',
      'America/St_Johns',
      'Europe/Dublin',
      'Africa/Casablanca',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Pacific/Honolulu',
      'UTC',
    ];
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...days),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(0, 15, 30, 59),
        fc.integer({ min: 5, max: 600 }),
        fc.integer({ min: 1996, max: 2056 }),
        fc.integer({ min: 1, max: 12 }),
        (zone, weekday, hour, minute, duration, startYear, month) => {
          const settings = sampleYear({
            start: `${startYear}-${two(month)}-05`,
            meets: `${weekday} ${two(hour)}:${two(minute)}`,
            'time-zone': zone,
            duration: String(duration),
          });
          const { events } = year(settings);
          const expected = meetingsOf(settings).map(({ id, start, end }) => ({ uid: uid(id), start, end }));
          expect(events.map(({ uid: id, start, end }) => ({ uid: id, start, end }))).to.deep.equal(expected);
        },
      ),
      { numRuns: 40 },
    );
  }).timeout(30_000);

  it('tells nights on which the clocks change', () => {
    for (const [day, time] of [
      ['2026-11-01', '01:30'],
      ['2026-11-01', '00:15'],
      ['2026-03-08', '02:30'],
      ['2026-03-08', '01:30'],
    ] as const) {
      const settings = sampleYear({ changes: `add ${day} ${time}` });
      const added = meetingsOf(settings).find(({ state }) => state === 'added');
      const told = year(settings).byUid.get(uid(`added-${day}`));
      expect([told?.start, told?.end], `${day} ${time}`).to.deep.equal([added?.start, added?.end]);
    }
  });

  it('has CRLF, and no line of more than 75 octets or half a letter', () => {
    const settings = sampleYear({ place: '🏠ñ'.repeat(60), 'show-place': 'yes', 'name-es': 'ñ'.repeat(200) });
    const file = yearCalendar(settings, { language: 'both', title: 'theme' });
    expect(file.replace(/\r\n/g, '')).not.to.match(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).to.be.true;
    for (const line of file.split('\r\n')) {
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(line).not.to.match(/^ ?[\uDC00-\uDFFF]/);
    }
    expect(read(file).events[0]?.place).to.equal('🏠ñ'.repeat(60));
  });

  it('keeps the text of a host as text', () => {
    const place = 'Hall; "A", back\\door: BEGIN:VEVENT';
    const note = 'First\nEND:VEVENT\nBEGIN:VALARM';
    const settings: ProgramSettings = {
      ...sampleYear({ place, 'show-place': 'yes' }),
      changes: [{ kind: 'cancelled', day: '2026-03-10', note: { '': note } }],
    };
    const { events, byUid } = year(settings);
    expect(events.length).to.equal(meetingsOf(settings).length);
    expect(events[0]?.place).to.equal(place);
    expect(byUid.get(uid('2026-03-10'))?.description).to.contain('First END:VEVENT BEGIN:VALARM');
  });

  it('tells meetings that are cancelled, moved and added; breaks that always were are nobody’s news', () => {
    const settings = sampleYear({
      changes: 'cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00; add 2026-03-28 10:00',
      breaks: '2026-12-21/2027-01-03',
    });
    const { byUid, events } = year(settings);
    const at = (id: string) => byUid.get(uid(id));
    expect(at('2026-03-03')).to.include({ status: 'CONFIRMED', sequence: 0 });
    expect(at('2026-03-10')).to.include({ status: 'CANCELLED', sequence: 1 });
    expect(at('2026-03-17')).to.include({ status: 'CONFIRMED', sequence: 1, day: '2026-03-19' });
    expect(at('2026-03-17')?.description).to.equal('Moved from Tuesday, March 17.');
    expect(at('added-2026-03-28')).to.include({ status: 'CONFIRMED', day: '2026-03-28' });
    expect(at('2026-12-22')).to.equal(undefined);
    expect(events.length).to.equal(meetingsOf(settings).filter(({ state }) => state !== 'break').length);
  });

  it('says nothing about anybody unless asked to', () => {
    const file = yearCalendar(sampleYear(), group);
    expect(file).to.match(/^NAME:My meetings\r$/m);
    expect(new Set(read(file).events.map(({ summary }) => summary))).to.deep.equal(new Set(['Meeting']));
    expect(file.replaceAll('.grace-church@iml-kit', '')).not.to.match(/sample program|social|church/i);
    const told = read(yearCalendar(sampleYear(), { ...group, title: 'theme' })).events[0];
    expect(told?.summary).to.equal('Sample program: Introduction & Goal Setting');
  });

  it('tells strangers whole days only, and the place only with show-place', () => {
    const closed = year(sampleYear(), { now: group.now });
    expect(closed.events.every(({ allDay, place }) => allDay && !place)).to.be.true;
    expect(closed.events.map(({ day }) => day)).to.deep.equal(meetingsOf(sampleYear()).map(({ day }) => day));
    expect(closed.calendar.getFirstSubcomponent('vtimezone')).to.equal(null);
    const open = year(sampleYear({ 'show-place': 'yes' }), { now: group.now }).events[0];
    expect(open).to.include({ allDay: false, place: 'Sample hall, 12 Main Street' });
    expect(year(sampleYear({ 'show-place': 'yes' }), { place: false }).events[0]?.place).to.equal(null);
  });

  it('shows the time of any clock where no zone is known', () => {
    const { timeZone: _, ...settings } = sampleYear();
    const first = year(settings).events[0];
    expect(first).to.include({ floating: true, day: '2026-01-06' });
    expect(year(settings, { ...group, zone: 'Asia/Tokyo' }).events[0]?.start).to.equal(
      meetingsOf(settings, 'Asia/Tokyo')[0]?.start,
    );
  });

  it('says how often to look again', () => {
    const file = yearCalendar(sampleYear(), group);
    expect(file).to.contain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT4H\r\n');
    expect(file).to.contain('\r\nX-PUBLISHED-TTL:PT4H\r\n');
  });

  it('speaks both languages, each once', () => {
    expect(year(sampleYear(), { ...group, language: 'both' }).events[0]?.summary).to.equal(
      'Meeting / Reunión',
    );
    expect(year(sampleYear(), { ...group, language: 'xx' }).events[0]?.summary).to.equal('Meeting');
  });
});

describe('a calendar file that is published again', () => {
  const later = { ...group, now: group.now + 86_400_000 };

  it('is the same, letter by letter, where nothing changed', () => {
    const first = yearCalendar(sampleYear(), group);
    expect(yearCalendar(sampleYear(), { ...later, previous: first })).to.equal(first);
  });

  it('counts up what changed, also when it changes back', () => {
    const first = yearCalendar(sampleYear(), group);
    const moved = (to: string) => sampleYear({ changes: `move 2026-03-17 to ${to}` });
    const second = yearCalendar(moved('2026-03-19'), { ...later, previous: first });
    const third = yearCalendar(moved('2026-03-20'), { ...later, previous: second });
    const back = yearCalendar(sampleYear(), { ...later, previous: third });
    const sequences = [first, second, third, back].map(
      (file) => read(file).byUid.get(uid('2026-03-17'))?.sequence,
    );
    expect(sequences).to.deep.equal([0, 1, 2, 3]);
    expect(read(back).byUid.get(uid('2026-03-24'))).to.include({
      sequence: 0,
      stamp: '2026-02-01T12:00:00Z',
    });
    expect(read(back).byUid.get(uid('2026-03-17'))?.stamp).to.equal('2026-02-02T12:00:00Z');
  });

  it('cancels what is gone: a meeting in a new break, and one that was added and taken away', () => {
    const before = yearCalendar(sampleYear({ changes: 'add 2026-03-28 10:00' }), group);
    const after = read(
      yearCalendar(sampleYear({ breaks: '2026-04-06/2026-04-12' }), { ...later, previous: before }),
    );
    expect(after.byUid.get(uid('2026-04-07'))).to.include({ status: 'CANCELLED', sequence: 1 });
    expect(after.byUid.get(uid('added-2026-03-28'))).to.include({ status: 'CANCELLED', sequence: 2 });
  });

  it('lets the past, other programs and other years be', () => {
    const before = yearCalendar(sampleYear({ changes: 'add 2026-01-28 10:00' }), group);
    const other = yearCalendar(
      { ...sampleYear({ changes: 'add 2026-03-28 10:00' }), programId: 'other' },
      group,
    );
    for (const previous of [before, other, 'no calendar', 'BEGIN:VEVENT\r\nUID:\r\n']) {
      const { events } = read(yearCalendar(sampleYear(), { ...later, previous }));
      expect(events.every(({ status }) => status === 'CONFIRMED')).to.be.true;
    }
    const next = read(yearCalendar(sampleYear({ start: '2027-02-01' }), { ...later, previous: before }));
    expect(next.events.every(({ status }) => status === 'CONFIRMED')).to.be.true;
  });
});

describe('calendar files of less than a year', () => {
  it('hold one month, or single meetings', () => {
    const march = read(monthCalendar(sampleYear(), 3, group) ?? '');
    expect(march.events.map(({ day }) => day.slice(0, 7))).to.deep.equal(Array(5).fill('2026-03'));
    for (const month of [0, 13, 1.5, NaN]) expect(monthCalendar(sampleYear(), month)).to.equal(undefined);
    const one = read(meetingCalendar(sampleYear({ 'show-place': 'yes' }), ['2026-03-10', 'none'], 'es'));
    expect(one.events.length).to.equal(1);
    expect(one.events[0]).to.include({ summary: 'Reunión', start: Date.parse('2026-03-10T22:00:00Z') });
  });

  it('are files without a meeting where the program has no start', () => {
    const { start: _, ...settings } = sampleYear();
    expect(year(settings).events).to.deep.equal([]);
  });

  it('keep the same id for a meeting, apart from other programs', () => {
    const id = (programId: string) => year({ ...sampleYear(), programId }).events[0]?.uid;
    expect(id('a')).to.equal('2026-01-06.a@iml-kit');
    expect(id('iglesia-ñ')).to.equal('2026-01-06.iglesia-%C3%B1@iml-kit');
  });
});
