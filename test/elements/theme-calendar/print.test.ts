import { expect } from '@open-wc/testing';
import { until } from '../../helpers/shadow.js';
import { paperOf } from './paper.js';
import { read } from './reader.js';

describe('<iml-theme-calendar> on paper', () => {
  const said = { place: 'Fellowship Hall', 'show-place': '', changes: 'cancel 2026-03-10' };

  it('is the month with every meeting and the crisis line, under a neutral title', async () => {
    const reader = await read(said, { view: 'list' });
    await until(() => reader.words.includes('cancelled'), 'the change');
    const { title, text } = await paperOf(reader, 'Print');
    expect(title).to.equal('Calendar');
    expect(text)
      .to.contain('Month 3 of 12: Social Interaction')
      .and.contain('Tuesday, March 10 No meeting: cancelled')
      .and.contain('Tuesday, March 31')
      .and.contain('Fellowship Hall')
      .and.contain('988');
  });

  it('is the twelve themes from the year at a glance', async () => {
    const { text } = await paperOf(await read({}, { view: 'year' }), 'Print');
    expect(text).to.contain('12 months, 12 themes').and.contain('Self-Care February 2026');
  });

  it('keeps place and time from strangers there too', async () => {
    const reader = await read({ place: 'Fellowship Hall' }, { view: 'list' });
    const { text } = await paperOf(reader, 'Print');
    expect(text)
      .to.contain('For people in the group.')
      .and.not.match(/Fellowship|6:00/);
  });
});
