import { expect } from '@open-wc/testing';
import type { Read } from '../../../src/domain/program-year/problem.js';
import { readBreak, readDay } from '../../../src/domain/program-year/read-days.js';
import { readMeets } from '../../../src/domain/program-year/read-meets.js';
import { readCurrency, readMoney } from '../../../src/domain/program-year/read-money.js';
import { readTimeZone } from '../../../src/domain/program-year/read-time-zone.js';
import { readMinutes, readPhone, readYesNo } from '../../../src/domain/program-year/read-words.js';

const value = <T>(read: Read<T>) => ('value' in read ? read.value : `${read.code}: ${read.suggestion}`);
const dollars = (given: string) => value(readMoney(given, 'USD'));

describe('the readers of attributes', () => {
  it('days', () => {
    expect(value(readDay(' 2026-01-05 '))).to.equal('2026-01-05');
    expect(value(readDay('2026-02-30'))).to.equal('day-unreadable: 2026-01-05');
    expect(value(readDay('1/5/2026'))).to.equal('day-unreadable: 2026-01-05');
    expect(value(readDay('25/12/2026'))).to.equal('day-unreadable: 2026-12-25');
    expect(value(readDay('2026/3/9'))).to.equal('day-unreadable: 2026-03-09');
    expect(value(readDay('soon'))).to.equal('day-unreadable: 2026-01-05');
  });

  it('breaks', () => {
    const days = { from: '2026-12-21', to: '2027-01-03' };
    for (const given of [
      '2026-12-21/2027-01-03',
      '2026-12-21..2027-01-03',
      '2026-12-21 to 2027-01-03',
      '2026-12-21 a 2027-01-03',
      '2026-12-21 – 2027-01-03',
    ]) {
      expect(value(readBreak(given)), given).to.deep.equal(days);
    }
    expect(value(readBreak('2027-01-03/2026-12-21'))).to.equal('break-backwards: 2026-12-21/2027-01-03');
    // A year forgotten, not the order: nobody means a break of fifty weeks.
    expect(value(readBreak('2026-12-21/2026-01-03'))).to.equal('break-backwards: 2026-12-21/2027-01-03');
    expect(value(readBreak('12/21/2026 to 1/3/2027'))).to.equal('break-unreadable: 2026-12-21/2027-01-03');
    expect(value(readBreak('12/21/2026'))).to.equal('break-unreadable: 2026-12-21');
  });

  it('the weekly meeting in English and Spanish, in 24 and 12 hours', () => {
    const tuesday = { weekday: 2, time: '18:00' };
    for (const given of [
      'Tuesday 18:00',
      'tuesdays at 6 pm',
      'Tue 6:00 p.m.',
      'TUESDAY, 6PM',
      'martes 18:00',
      'Martes a las 18h',
      'los martes a las 6 p. m.',
      'martes a las 6 de la tarde',
      '18:00 Tuesday',
      'Tuesday 18.00',
    ]) {
      expect(value(readMeets(given)), given).to.deep.equal(tuesday);
    }
    expect(value(readMeets('Wednesday 12 am'))).to.deep.equal({ weekday: 3, time: '00:00' });
    expect(value(readMeets('miércoles 12:30 pm'))).to.deep.equal({ weekday: 3, time: '12:30' });
    expect(value(readMeets('sábado 9:30'))).to.deep.equal({ weekday: 6, time: '09:30' });
    expect(value(readMeets('Sunday 06:15'))).to.deep.equal({ weekday: 7, time: '06:15' });
  });

  it('the weekly meeting, where it is unclear', () => {
    expect(value(readMeets('Friday 6'))).to.equal('meets-unclear: Friday 18:00');
    expect(value(readMeets('Friday 6:30'))).to.equal('meets-unclear: Friday 18:30');
    expect(value(readMeets('Friday'))).to.equal('meets-unreadable: Friday 18:00');
    expect(value(readMeets('19:00'))).to.equal('meets-unreadable: Tuesday 19:00');
    expect(value(readMeets('Monday and Friday 19:00'))).to.equal('meets-unreadable: Monday 19:00');
    expect(value(readMeets('Monday 25:00'))).to.equal('meets-unreadable: Monday 18:00');
    expect(value(readMeets('Monday 18:75'))).to.equal('meets-unreadable: Monday 18:00');
    expect(value(readMeets('Monday 13 pm'))).to.equal('meets-unreadable: Monday 18:00');
    expect(value(readMeets('Monday 18:00-19:30'))).to.equal('meets-unreadable: Monday 18:00');
  });

  it('time zones', () => {
    expect(value(readTimeZone('America/New_York'))).to.equal('America/New_York');
    expect(value(readTimeZone('UTC'))).to.equal('UTC');
    expect(value(readTimeZone('Eastern'))).to.equal('time-zone-unknown: America/New_York');
    expect(value(readTimeZone('CST'))).to.equal('time-zone-unknown: America/Chicago');
    expect(value(readTimeZone('Pacífico'))).to.equal('time-zone-unknown: America/Los_Angeles');
    expect(value(readTimeZone('-05:00'))).to.equal('time-zone-unknown: America/New_York');
    expect(value(readTimeZone('Mars/Base'))).to.equal('time-zone-unknown: America/New_York');
  });

  it('money', () => {
    expect(dollars('20')).to.equal(2000);
    expect(dollars('$1,200.50')).to.equal(120050);
    expect(dollars('12,5')).to.equal(1250);
    expect(dollars('1.200,50 USD')).to.equal(120050);
    expect(dollars('1,200')).to.equal(120000);
    expect(dollars('0')).to.equal(0);
    expect(value(readMoney('500', 'JPY'))).to.equal(500);
    for (const given of ['', '-5', '1.2.3', '12.345', 'twenty', '1e5', '99999999999']) {
      expect(dollars(given), given).to.equal(given === '12.345' ? 1234500 : 'money-unreadable: 20.00');
    }
    expect(value(readMoney('5.50', 'JPY'))).to.equal('money-unreadable: 20.00');
    expect(value(readCurrency(' usd '))).to.equal('USD');
    expect(value(readCurrency('dollars'))).to.equal('currency-unknown: USD');
  });

  it('small words and numbers', () => {
    expect(value(readMinutes('90'))).to.equal(90);
    expect(value(readMinutes('1:30'))).to.equal(90);
    expect(value(readMinutes('1 h 30 min'))).to.equal(90);
    expect(value(readMinutes('2 horas'))).to.equal(120);
    expect(value(readMinutes('long'))).to.equal('minutes-unreadable: 90');
    expect(value(readMinutes('0'))).to.equal('minutes-unreadable: 90');
    expect(value(readYesNo('', 'show-place'))).to.equal(true);
    expect(value(readYesNo('show-place', 'show-place'))).to.equal(true);
    expect(value(readYesNo('sí', 'show-place'))).to.equal(true);
    expect(value(readYesNo('false', 'show-place'))).to.equal(false);
    expect(value(readYesNo('maybe', 'show-place'))).to.equal('yes-no-unreadable: yes');
    expect(value(readPhone('(555) 010-0000'.replace('(', '+1 (')))).to.equal('+1 (555) 010-0000');
    expect(value(readPhone('call us'))).to.equal('phone-unreadable: 555-0100');
  });
});
