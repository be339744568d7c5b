import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayNumber, dayOf, weekdayOf } from '../../../src/domain/day-math.js';
import {
  isHeld,
  meetingIn,
  meetingsOf,
  nextMeeting,
  plannedDays,
  type Meeting,
  type MeetingSettings,
} from '../../../src/domain/program-year/meetings.js';
import { monthOn } from '../../../src/domain/program-year/months.js';

const group: MeetingSettings = {
  start: '2026-01-05',
  meets: { weekday: 2, time: '18:00' },
  timeZone: 'America/New_York',
  breaks: [],
  months: 'calendar',
  duration: 90,
};
const at = (text: string) => Date.parse(text);
const of = (settings: MeetingSettings, day: string) =>
  meetingsOf(settings).find(({ plannedDay }) => plannedDay === day);
const inMonth = (meetings: readonly Meeting[], number: number) =>
  meetings.filter(({ month }) => month === number).map(({ day }) => day);

describe('the meetings of a year', () => {
  it('are weekly from the first to the last of twelve months, months with five too', () => {
    const meetings = meetingsOf(group);
    expect(meetings).to.have.length(52);
    expect(meetings[0]).to.deep.include({ id: '2026-01-06', state: 'planned', month: 1, time: '18:00' });
    expect(inMonth(meetings, 3)).to.deep.equal([
      '2026-03-03',
      '2026-03-10',
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
    ]);
    expect(meetings.at(-1)?.day).to.equal('2026-12-29');
  });

  it('keep their clock time when the clocks change', () => {
    expect(of(group, '2026-03-03')?.start).to.equal(at('2026-03-03T23:00Z'));
    expect(of(group, '2026-03-10')?.start).to.equal(at('2026-03-10T22:00Z'));
    expect(of(group, '2026-11-03')?.start).to.equal(at('2026-11-03T23:00Z'));
  });

  it('last their minutes, over midnight and over a change of clocks', () => {
    const night = { ...group, meets: { weekday: 6, time: '23:30' } };
    expect(of(night, '2026-01-10')).to.deep.include({ endDay: '2026-01-11', endTime: '01:00' });
    const change = { ...group, meets: { weekday: 7, time: '01:00' } };
    expect(of(change, '2026-03-08')).to.deep.include({ time: '01:00', endTime: '03:30' });
  });

  it('at a time that the clocks skip or show twice follow the rule, and say so', () => {
    const skipped = { ...group, meets: { weekday: 7, time: '02:30' } };
    expect(of(skipped, '2026-03-08')).to.deep.include({ time: '03:30', showing: 'skipped' });
    expect(of(skipped, '2026-03-15')).to.deep.include({ time: '02:30', showing: 'once' });
    const twice = { ...group, meets: { weekday: 7, time: '01:30' } };
    expect(of(twice, '2026-11-01')).to.deep.include({ start: at('2026-11-01T05:30Z'), showing: 'twice' });
  });

  it('on leap days are held', () => {
    const leap = { ...group, start: '2028-02-01' };
    expect(inMonth(meetingsOf(leap), 1)).to.include('2028-02-29');
  });

  it('in a break are not held, and change no month of the calendar', () => {
    const breaks = [{ from: '2026-03-09', to: '2026-03-22' }];
    const meetings = meetingsOf({ ...group, breaks });
    expect(meetings.filter(({ state }) => state === 'break').map(({ day }) => day)).to.deep.equal([
      '2026-03-10',
      '2026-03-17',
    ]);
    expect(inMonth(meetings, 3)).to.deep.equal(inMonth(meetingsOf(group), 3));
  });

  it('that are moved stay in the month of their planned day', () => {
    const settings: MeetingSettings = {
      ...group,
      breaks: [{ from: '2026-03-16', to: '2026-03-18' }],
      changes: [
        { kind: 'moved', day: '2026-03-31', to: '2026-04-02', time: '19:00', place: { en: 'Library' } },
        { kind: 'moved', day: '2026-03-17', to: '2026-03-19' },
      ],
    };
    expect(of(settings, '2026-03-31')).to.deep.include({
      id: '2026-03-31',
      state: 'moved',
      month: 3,
      day: '2026-04-02',
      time: '19:00',
      place: { en: 'Library' },
    });
    expect(of(settings, '2026-03-17'), 'out of a break').to.deep.include({ state: 'moved', time: '18:00' });
  });

  it('are cancelled and added; a later word about the same day counts', () => {
    const settings: MeetingSettings = {
      ...group,
      place: { en: 'Hall' },
      changes: [
        { kind: 'cancelled', day: '2026-01-13' },
        { kind: 'moved', day: '2026-01-20', to: '2026-01-21' },
        { kind: 'cancelled', day: '2026-01-20', note: { en: 'Snow' } },
        { kind: 'added', day: '2026-01-24', time: '10:00', duration: 60 },
        { kind: 'added', day: '2026-01-24', time: '15:00' },
        { kind: 'added', day: '2026-01-24', time: '10:00', note: { en: 'Picnic' } },
        { kind: 'added', day: '2030-01-24', time: '10:00' },
      ],
    };
    const january = meetingsOf(settings).filter(({ month }) => month === 1);
    expect(january.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      '2026-01-06 planned',
      '2026-01-13 cancelled',
      '2026-01-20 cancelled',
      'added-2026-01-24 added',
      'added-2026-01-24-2 added',
      '2026-01-27 planned',
    ]);
    expect(january[2]?.note).to.deep.equal({ en: 'Snow' });
    expect(january[3]).to.deep.include({ note: { en: 'Picnic' }, endTime: '11:30', place: { en: 'Hall' } });
    expect(meetingsOf(settings).filter(({ state }) => state === 'added')).to.have.length(2);
  });

  it('are none without a start, and only the added ones without a weekday', () => {
    expect(meetingsOf({ breaks: [], months: 'calendar', duration: 90 })).to.deep.equal([]);
    expect(
      meetingsOf({
        start: '2026-01-05',
        breaks: [],
        months: 'calendar',
        duration: 90,
        changes: [
          { kind: 'added', day: '2026-01-10', time: '10:00' },
          { kind: 'added', day: '2026-01-11' },
          { kind: 'cancelled', day: '2026-01-12' },
        ],
      }).map(({ id }) => id),
    ).to.deep.equal(['added-2026-01-10']);
  });

  it('of programs long ago and far ahead, and of breaks without end, are reckoned quickly', () => {
    for (const start of ['0001-01-01', '1996-01-01', '2056-01-01', '9999-12-01', '9999-12-31'])
      for (const months of ['calendar', 'from-start'] as const) {
        meetingsOf({ ...group, start, months });
        const breaks = [{ from: start, to: '9999-12-31' }];
        expect(meetingsOf({ ...group, start, months, breaks, shiftBreaks: true }).length).to.be.below(60);
      }
  });
});

describe('the next meeting', () => {
  const settings: MeetingSettings = { ...group, changes: [{ kind: 'cancelled', day: '2026-01-13' }] };

  it('is the one that goes on, or the next that is held', () => {
    expect(nextMeeting(settings, at('2025-06-01T00:00Z'))?.day).to.equal('2026-01-06');
    expect(nextMeeting(settings, at('2026-01-07T00:29Z'))?.day, 'it goes on until 19:30').to.equal(
      '2026-01-06',
    );
    expect(nextMeeting(settings, at('2026-01-07T00:30Z'))?.day, 'the 13th is cancelled').to.equal(
      '2026-01-20',
    );
    expect(nextMeeting(settings, at('2027-01-01T00:00Z'))).to.equal(undefined);
  });

  it('is the same for readers anywhere, on their own clocks', () => {
    const next = nextMeeting(group, at('2026-01-01T00:00Z'));
    expect(next && meetingIn(next, 'America/Los_Angeles')).to.deep.equal({
      day: '2026-01-06',
      time: '15:00',
      endDay: '2026-01-06',
      endTime: '16:30',
      differs: true,
    });
    expect(next && meetingIn(next, 'Asia/Kolkata').day).to.equal('2026-01-07');
    expect(next && meetingIn(next, 'America/Toronto').differs).to.equal(false);
  });

  it('uses the reader’s zone where the program names none', () => {
    const { timeZone, ...zoneless } = group;
    expect(timeZone).to.equal('America/New_York');
    expect(nextMeeting(zoneless, 0, 'Asia/Kolkata')?.start).to.equal(at('2026-01-06T12:30Z'));
  });
});

describe('any year', () => {
  const day = fc.integer({ min: 20_000, max: 23_000 }).map(dayOf);
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const year: fc.Arbitrary<MeetingSettings> = fc
    .record({
      start: day,
      meets: fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time }),
      timeZone: fc.constantFrom('America/New_York', 'Pacific/Apia', 'Europe/Dublin', 'Australia/Lord_Howe'),
      months: fc.constantFrom('calendar' as const, 'from-start' as const),
      shiftBreaks: fc.boolean(),
      duration: fc.integer({ min: 5, max: 600 }),
      away: fc.array(fc.tuple(fc.nat(400), fc.nat(40)), { maxLength: 3 }),
      moved: fc.array(fc.tuple(fc.nat(60), fc.integer({ min: -10, max: 10 }), fc.option(time)), {
        maxLength: 4,
      }),
    })
    .map(({ away, moved, ...rest }) => {
      const number = dayNumber(rest.start);
      const breaks = away.map(([after, length]) => ({
        from: dayOf(number + after),
        to: dayOf(number + after + length),
      }));
      const planned = plannedDays({ ...rest, breaks });
      const changes = moved.flatMap(([index, by, clock]) => {
        const from = planned[index]?.day;
        if (from === undefined) return [];
        const to = dayOf(dayNumber(from) + by);
        return [{ kind: 'moved' as const, day: from, to, ...(clock === null ? {} : { time: clock }) }];
      });
      return { ...rest, breaks, changes };
    });

  it('has every weekly day once, in order, in the month of its planned day', () => {
    fc.assert(
      fc.property(year, (settings) => {
        const meetings = meetingsOf(settings);
        const planned = meetings.map(({ plannedDay }) => plannedDay);
        expect(new Set(planned).size).to.equal(planned.length);
        for (const { plannedDay, month } of meetings) {
          expect(weekdayOf(plannedDay)).to.equal(settings.meets?.weekday);
          expect(month).to.equal(monthOn(settings, plannedDay));
        }
        const sorted = [...planned].sort();
        for (let index = 1; index < sorted.length; index++)
          expect(dayNumber(sorted[index] ?? '') - dayNumber(sorted[index - 1] ?? '')).to.equal(7);
        const starts = meetings.map(({ start }) => start);
        expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });

  it('is held at the group’s clock time, whatever its zone', () => {
    fc.assert(
      fc.property(year, (settings) => {
        for (const meeting of meetingsOf(settings)) {
          expect(meeting.end - meeting.start).to.equal(settings.duration * 60_000);
          if (meeting.state !== 'planned' || meeting.showing === 'skipped') continue;
          expect(meeting.time).to.equal(settings.meets?.time);
          expect(meeting.day).to.equal(meeting.plannedDay);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a next meeting that ends after now, with none held between', () => {
    fc.assert(
      fc.property(year, fc.nat(500), (settings, after) => {
        const now = (dayNumber(settings.start ?? '') + after) * 86_400_000;
        const next = nextMeeting(settings, now);
        const held = meetingsOf(settings).filter((meeting) => isHeld(meeting) && meeting.end > now);
        expect(next?.start).to.equal(
          held.length > 0 ? Math.min(...held.map(({ start }) => start)) : undefined,
        );
      }),
      { numRuns: 60 },
    );
  });
});
