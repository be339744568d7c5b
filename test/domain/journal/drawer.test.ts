import { expect } from '@open-wc/testing';
import { endOfProgramYear, letterState } from '../../../src/domain/journal/drawer.js';
import type { MonthSettings } from '../../../src/domain/program-year/months.js';

const today = '2026-11-22';

describe('a letter in the drawer', () => {
  it('is ready from its day on, and opened only by the person', () => {
    const sealed = { text: 'Hello', sealedOn: '2026-01-05' };
    expect(letterState({ text: 'Hello', openOn: '2026-01-05' }, today)).to.equal('writing');
    expect(letterState(sealed, today)).to.equal('drawer');
    expect(letterState({ ...sealed, openOn: '2026-11-23' }, today)).to.equal('drawer');
    expect(letterState({ ...sealed, openOn: today }, today)).to.equal('ready');
    expect(letterState({ ...sealed, openOn: '2026-01-06' }, today)).to.equal('ready');
    expect(letterState({ ...sealed, openOn: '2999-01-01', openedOn: today }, today)).to.equal('opened');
  });

  it('can wait for the last month of the program, while that is ahead', () => {
    const settings: MonthSettings = { months: 'calendar', breaks: [], start: '2026-01-05' };
    expect(endOfProgramYear(settings, today)).to.equal('2026-12-01');
    expect(endOfProgramYear(settings, '2026-12-01')).to.be.undefined;
    expect(endOfProgramYear({ months: 'calendar', breaks: [] }, today)).to.be.undefined;
  });
});
