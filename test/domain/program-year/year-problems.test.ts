import { expect } from '@open-wc/testing';
import type { MeetingSettings } from '../../../src/domain/program-year/meetings.js';
import { yearProblems } from '../../../src/domain/program-year/year-problems.js';

const today = '2026-02-01';
const group: MeetingSettings = {
  start: '2026-01-05',
  meets: { weekday: 2, time: '18:00' },
  timeZone: 'America/New_York',
  breaks: [],
  months: 'calendar',
  duration: 90,
};
const told = (change: Partial<MeetingSettings>) => yearProblems({ ...group, ...change }, today);
const brief = (change: Partial<MeetingSettings>) =>
  told(change).map(({ code, attribute, given, suggestion, day }) =>
    [code, attribute, given, suggestion, day].filter(Boolean).join(' / '),
  );

describe('what is told of a year', () => {
  it('is nothing where all is well, or where no year is meant', () => {
    expect(told({})).to.deep.equal([]);
    expect(told({ breaks: [{ from: '2026-12-21', to: '2027-01-03' }] })).to.deep.equal([]);
    expect(yearProblems({ breaks: [], months: 'calendar', duration: 90 }, today)).to.deep.equal([]);
  });

  it('is what the calendar needs', () => {
    expect(
      yearProblems({ start: '2026-01-05', breaks: [], months: 'calendar', duration: 90 }, today).map(
        ({ code, attribute }) => `${code} ${attribute}`,
      ),
    ).to.deep.equal(['year-needs meets', 'year-needs time-zone']);
  });

  it('is a start of thirty years ago or ahead', () => {
    expect(brief({ start: '1996-01-05' })).to.deep.equal(['year-far / start / 1996-01-05 / 2026-01-05']);
    expect(brief({ start: '2056-02-29' })).to.deep.equal(['year-far / start / 2056-02-29 / 2026-02-28']);
  });

  it('is a break that takes a month away, by either way of counting', () => {
    const breaks = [{ from: '2026-02-01', to: '2026-03-31' }];
    expect(brief({ breaks })).to.deep.equal(['break-swallows-month / breaks / 2026-02-01/2026-03-31']);
    expect(brief({ breaks, months: 'from-start' })).to.deep.equal([
      'break-swallows-month / breaks / 2026-02-01/2026-03-31',
    ]);
    expect(brief({ breaks: [{ from: '2026-02-01', to: '9999-12-31' }] })[0]).to.contain(
      'break-swallows-month',
    );
  });

  it('is a change of a day without a meeting, twice, or outside the year', () => {
    expect(
      brief({
        changes: [
          { kind: 'cancelled', day: '2026-03-11' },
          { kind: 'moved', day: '2026-03-17', to: '2026-03-18' },
          { kind: 'cancelled', day: '2026-03-17' },
          { kind: 'added', day: '2027-03-14', time: '10:00' },
        ],
      }),
    ).to.deep.equal([
      'change-without-meeting / changes / cancel 2026-03-11 / cancel 2026-03-10',
      'change-twice / changes / cancel 2026-03-17',
      'change-outside / changes / add 2027-03-14 10:00 / add 2026-12-29 10:00',
    ]);
  });

  it('blames no change and no lesson where there is no year, and guesses no day of another one', () => {
    const changes = [{ kind: 'cancelled', day: '2026-03-10' }] as const;
    const lessons = [{ meeting: '2026-03-10', lesson: 'names-and-faces' }] as const;
    const noStart = { meets: { weekday: 2, time: '18:00' }, timeZone: 'America/New_York' } as const;
    const codes = yearProblems(
      { ...noStart, months: 'calendar', breaks: [], duration: 90, changes, lessons },
      today,
    );
    expect(codes.map(({ code }) => code)).to.deep.equal(['year-needs']);
    expect(brief({ changes: [{ kind: 'cancelled', day: '1996-03-10' }] })).to.deep.equal([
      'change-outside / changes / cancel 1996-03-10',
    ]);
  });

  it('is a time that clocks skip or show twice, with its day', () => {
    expect(brief({ meets: { weekday: 7, time: '02:30' } })).to.deep.equal([
      'clock-skipped / meets / Sunday 02:30 / 2026-03-08',
    ]);
    expect(brief({ meets: { weekday: 7, time: '01:30' } })).to.deep.equal([
      'clock-twice / meets / Sunday 01:30 / 2026-11-01',
    ]);
    expect(
      brief({ changes: [{ kind: 'moved', day: '2026-03-10', to: '2026-03-08', time: '02:15' }] }),
    ).to.deep.equal(['clock-skipped / changes / move 2026-03-10 to 2026-03-08 02:15 / 2026-03-08']);
    expect(
      told({ meets: { weekday: 7, time: '02:30' }, breaks: [{ from: '2026-03-07', to: '2026-03-09' }] }),
    ).to.deep.equal([]);
  });
});
