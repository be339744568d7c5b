import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { all, find, until } from '../../helpers/shadow.js';
import { expectAccessible } from '../../helpers/a11y.js';
import { read, type Reader } from './reader.js';

describe('the month of <iml-theme-calendar> by keyboard', () => {
  const at = async (day: string, own = {}, around?: Parameters<typeof read>[2]): Promise<Reader> => {
    const reader = await read({}, { view: 'month', ...own }, around);
    reader.field(day).focus();
    return reader;
  };
  const goes = async (reader: Reader, keys: readonly string[]): Promise<(string | undefined)[]> => {
    const seen: (string | undefined)[] = [];
    for (const key of keys) {
      const before = reader.day;
      await sendKeys({ press: key });
      await until(() => reader.day !== before, `${key} from ${before ?? ''}`);
      seen.push(reader.day);
    }
    return seen;
  };

  it('is a grid of whole weeks with one stop', async () => {
    const { calendar } = await read({}, { view: 'month' });
    const grid = find(calendar, '[role="grid"]');
    expect(grid.getAttribute('aria-label')).to.equal('Month 3 of 12: Social Interaction');
    expect(all(calendar, 'th[scope="col"]').map((head) => head.getAttribute('abbr'))[0]).to.equal('Sunday');
    const days = all(calendar, '[role="gridcell"]');
    expect(days.length % 7).to.equal(0);
    expect(days.filter((day) => day.tabIndex === 0).map((day) => day.dataset['day'])).to.deep.equal([
      '2026-03-10',
    ]);
    expect(find(calendar, '[aria-current="date"]').dataset['day']).to.equal('2026-03-09');
    await expectAccessible(calendar);
  });

  for (const language of ['en', 'es'])
    it(`has room for the names of the weekdays on a small phone, in wide letters: ${language}`, async () => {
      const { calendar } = await read({ lang: language }, { view: 'month' }, (child) => {
        return html`<div style="width: 296px; font: 17px 'DejaVu Serif', Tinos, serif">${child}</div>`;
      });
      const names = all(calendar, 'th');
      expect(names.length).to.equal(7);
      for (const name of names) {
        const words = document.createRange();
        words.selectNodeContents(name);
        const box = words.getBoundingClientRect();
        expect(words.getClientRects().length, 'lines').to.equal(1);
        expect(box.width, name.textContent).to.be.within(8, name.getBoundingClientRect().width);
      }
    });

  it('moves by arrows, to the ends of the week, and by months', async () => {
    const reader = await at('2026-03-10');
    expect(
      await goes(reader, [
        'ArrowRight',
        'ArrowDown',
        'ArrowLeft',
        'ArrowUp',
        'Home',
        'End',
        'PageDown',
        'PageUp',
      ]),
    ).to.deep.equal([
      '2026-03-11',
      '2026-03-18',
      '2026-03-17',
      '2026-03-10',
      '2026-03-08',
      '2026-03-14',
      '2026-04-14',
      '2026-03-14',
    ]);
  });

  it('goes over the edge of a month, and says the new one', async () => {
    const reader = await at('2026-03-31');
    expect(await goes(reader, ['ArrowRight'])).to.deep.equal(['2026-04-01']);
    expect(reader.heading).to.equal('Month 4 of 12: Communication');
    await until(() => reader.heard !== '', 'it is said');
    expect(reader.heard).to.contain('Month 4 of 12: Communication. April 2026. 4 meetings.');
    expect(await goes(reader, ['ArrowUp'])).to.deep.equal(['2026-03-25']);
  });

  it('stays inside the year', async () => {
    const reader = await at('2026-01-01', { month: '1' });
    for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Home']) {
      await sendKeys({ press: key });
      await reader.calendar.updateComplete;
      expect(reader.day, key).to.equal('2026-01-01');
    }
  });

  it('reads about a day at Enter, Space and a press', async () => {
    const reader = await at('2026-03-10');
    await goes(reader, ['ArrowDown']);
    await sendKeys({ press: 'Enter' });
    await reader.calendar.updateComplete;
    expect(find(reader.calendar, '[part="chosen"]').textContent).to.contain('Tuesday, March 17');
    expect(reader.field('2026-03-17').getAttribute('aria-selected')).to.equal('true');
    reader.field('2026-03-20').click();
    await reader.calendar.updateComplete;
    expect(find(reader.calendar, '[part="chosen"]').textContent).to.contain('No meeting on this day.');
  });

  it('leaves the keys of the browser alone', async () => {
    const reader = await at('2026-03-10');
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowRight',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    reader.field('2026-03-10').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('goes the other way on a page from right to left', async () => {
    const reader = await at('2026-03-10', {}, (inside) => html`<div dir="rtl">${inside}</div>`);
    expect(await goes(reader, ['ArrowLeft', 'ArrowRight'])).to.deep.equal(['2026-03-11', '2026-03-10']);
  });
});
