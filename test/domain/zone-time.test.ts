import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { momentOf, offsetAt, wallTime } from '../../src/domain/zone-time.js';

const zones = [
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Puerto_Rico',
  'America/St_Johns',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const utc = (text: string) => Date.parse(`${text}Z`);
const moment = (day: string, time: string, zone: string) => {
  const { instant, showing } = momentOf(day, time, zone);
  return [new Date(instant).toISOString().slice(0, 16), showing];
};

describe('clocks of a zone', () => {
  it('show what every place shows', () => {
    expect(wallTime(utc('2026-01-06T23:00'), 'America/New_York')).to.deep.equal({
      day: '2026-01-06',
      time: '18:00',
    });
    expect(wallTime(utc('2026-01-06T23:00'), 'Asia/Kathmandu')).to.deep.equal({
      day: '2026-01-07',
      time: '04:45',
    });
    expect(wallTime(utc('2026-01-06T05:00'), 'America/New_York')).to.deep.equal({
      day: '2026-01-06',
      time: '00:00',
    });
    expect(offsetAt(utc('2026-07-01T00:00'), 'Australia/Lord_Howe')).to.equal(10.5 * 3_600_000);
  });

  it('read back what they show, at any moment in any zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utc('1990-01-01T00:00') / 60_000, max: utc('2060-01-01T00:00') / 60_000 }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const instant = minutes * 60_000;
          const shown = wallTime(instant, zone);
          const { instant: back, showing } = momentOf(shown.day, shown.time, zone);
          expect(showing).not.to.equal('skipped');
          expect(wallTime(back, zone)).to.deep.equal(shown);
          if (showing === 'once') expect(back).to.equal(instant);
          else expect(back).to.be.at.most(instant);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('put forward: a time that is skipped is as much later as the clocks jump', () => {
    expect(moment('2026-03-08', '02:30', 'America/New_York')).to.deep.equal(['2026-03-08T07:30', 'skipped']);
    expect(wallTime(utc('2026-03-08T07:30'), 'America/New_York').time).to.equal('03:30');
    expect(moment('2026-03-08', '01:59', 'America/New_York')).to.deep.equal(['2026-03-08T06:59', 'once']);
    expect(moment('2026-03-08', '03:00', 'America/New_York')).to.deep.equal(['2026-03-08T07:00', 'once']);
    expect(moment('2026-10-04', '02:15', 'Australia/Lord_Howe'), 'half an hour').to.deep.equal([
      '2026-10-03T15:45',
      'skipped',
    ]);
  });

  it('put back: a time that comes twice is the first', () => {
    expect(moment('2026-11-01', '01:30', 'America/New_York')).to.deep.equal(['2026-11-01T05:30', 'twice']);
    expect(moment('2026-11-01', '02:00', 'America/New_York')).to.deep.equal(['2026-11-01T07:00', 'once']);
    expect(moment('2026-04-05', '01:45', 'Australia/Lord_Howe')).to.deep.equal(['2026-04-04T14:45', 'twice']);
    expect(moment('2026-10-25', '01:30', 'Europe/Dublin')).to.deep.equal(['2026-10-25T00:30', 'twice']);
  });

  it('skip a whole day where a country changes sides of the date line', () => {
    const { instant, showing } = momentOf('2011-12-30', '18:00', 'Pacific/Apia');
    expect(showing).to.equal('skipped');
    expect(wallTime(instant, 'Pacific/Apia')).to.deep.equal({ day: '2011-12-31', time: '18:00' });
    expect(moment('2011-12-31', '00:00', 'Pacific/Apia')[1]).to.equal('once');
    expect(moment('2011-12-29', '23:59', 'Pacific/Apia')[1]).to.equal('once');
  });

  it('of a zone that nobody knows, and at the ends of time, stop nobody', () => {
    expect(moment('2026-03-08', '02:30', 'Mars/Olympus')).to.deep.equal(['2026-03-08T02:30', 'once']);
    for (const day of ['0001-01-01', '9999-12-31', '1883-11-18', '1500-02-28'])
      for (const zone of zones)
        expect(wallTime(momentOf(day, '12:00', zone).instant, zone).time).to.match(/^\d\d:\d\d$/);
  });
});
