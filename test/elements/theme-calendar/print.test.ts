import { expect } from '@open-wc/testing';
import { until } from '../../helpers/shadow.js';
import { read, type Reader } from './reader.js';

/** Presses Print and gives the title and the words of the paper. */
async function paperOf(reader: Reader): Promise<{ title: string; text: string }> {
  const { print } = window;
  let paper: { title: string; text: string } | undefined;
  window.print = () => {
    const text = document.querySelector('[data-iml-sheet]')?.shadowRoot?.textContent ?? '';
    paper = { title: document.title, text: text.replace(/\s+/g, ' ') };
    window.dispatchEvent(new Event('afterprint'));
  };
  try {
    await reader.presses('Print');
    await until(() => paper, 'the paper');
  } finally {
    window.print = print;
  }
  return paper ?? { title: '', text: '' };
}

describe('<iml-theme-calendar> on paper', () => {
  const said = { place: 'Fellowship Hall', 'show-place': '', changes: 'cancel 2026-03-10' };

  it('is the month with every meeting and the crisis line, under a neutral title', async () => {
    const reader = await read(said, { view: 'list' });
    await until(() => reader.words.includes('cancelled'), 'the change');
    const { title, text } = await paperOf(reader);
    expect(title).to.equal('Calendar');
    expect(text)
      .to.contain('Month 3 of 12: Social Interaction')
      .and.contain('Tuesday, March 10 No meeting: cancelled')
      .and.contain('Tuesday, March 31')
      .and.contain('Fellowship Hall')
      .and.contain('988');
  });

  it('is the twelve themes from the year at a glance', async () => {
    const { text } = await paperOf(await read({}, { view: 'year' }));
    expect(text).to.contain('12 months, 12 themes').and.contain('Self-Care February 2026');
  });

  it('keeps place and time from strangers there too', async () => {
    const reader = await read({ place: 'Fellowship Hall' }, { view: 'list' });
    const { text } = await paperOf(reader);
    expect(text)
      .to.contain('For people in the group.')
      .and.not.match(/Fellowship|6:00/);
  });
});
