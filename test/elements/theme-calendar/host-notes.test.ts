import { aTimeout, expect } from '@open-wc/testing';
import { all, find, until } from '../../helpers/shadow.js';
import { read } from './reader.js';

const said = { 'time-zone': 'none', changes: 'cancel 2026-03-11' };

describe('what a host should mend, in <iml-theme-calendar>', () => {
  const address = location.href;
  const checked = () => {
    history.replaceState(
      null,
      '',
      `${location.pathname}${location.search ? `${location.search}&` : '?'}iml-check`,
    );
  };
  afterEach(() => history.replaceState(null, '', address));

  it('is never told to readers', async () => {
    const reader = await read(said, { view: 'list' });
    expect(all(reader.calendar, '[part="host-note"]')).to.deep.equal([]);
  });

  it('stands above the year with `?iml-check`', async () => {
    checked();
    const reader = await read(said);
    await until(() => reader.words.includes('no meeting on this day'), 'the notes');
    expect(find(reader.calendar, '[part="host-note"]').textContent)
      .to.contain('time-zone="America/New_York"')
      .and.contain('changes="cancel 2026-03-10"');
  });

  it('does not say again, with nothing written, what could not be read', async () => {
    checked();
    const reader = await read({ ...said, start: '2026-02-30', 'time-zone': 'Mars/Base' });
    await until(
      () => reader.words.includes('Tuesday') || all(reader.calendar, '.frame').length > 0,
      'the calendar',
    );
    await aTimeout(300);
    expect(all(reader.calendar, '[part="host-note"]').map(({ textContent }) => textContent)).to.deep.equal(
      [],
    );
  });

  it('stands at the meeting that it is about', async () => {
    checked();
    const reader = await read({ meets: 'Sunday 02:30' }, { view: 'list', readerZone: 'America/New_York' });
    await until(() => all(reader.calendar, '[part="host-note"]').length > 0, 'the note');
    const [row] = all(reader.calendar, '[part="meeting"]').filter((each) =>
      each.querySelector('[part="host-note"]'),
    );
    expect(row?.textContent).to.contain('Sunday, March 8').and.contain('skip this time');
  });
});
