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

  it('has the weeks as well where the month is on the screen', async () => {
    const reader = await read(said, { view: 'month' });
    await until(() => reader.words.includes('cancelled'), 'the change');
    const { root } = await paperOf(reader, 'Print');
    const fields = [...root.querySelectorAll('td')].map((field) =>
      field.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(fields.length % 7).to.equal(0);
    expect(fields).to.include('10 Cancelled').and.include('17 Meeting');
  });

  it('tells the group’s time alone, wherever the one who prints it is', async () => {
    const reader = await read(said, { view: 'list', readerZone: 'Asia/Tokyo' });
    expect(reader.words).to.contain('Your time');
    const { text } = await paperOf(reader, 'Print');
    expect(text).to.contain('6:00').and.not.contain('Your time');
  });

  it('has room for the numbers of all twelve months', async () => {
    const { root } = await paperOf(await read({}, { view: 'year' }), 'Print');
    document.body.append(root.host);
    try {
      const list = root.querySelector('ol');
      const style = list && getComputedStyle(list);
      const numbers = new OffscreenCanvas(1, 1).getContext('2d');
      if (!style || !numbers) throw new Error('no list, or nothing to measure with');
      numbers.font = style.font;
      expect(parseFloat(style.paddingInlineStart)).to.be.greaterThan(numbers.measureText('12. ').width);
    } finally {
      root.host.remove();
    }
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
