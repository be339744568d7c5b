import { expect } from '@open-wc/testing';
import { control, find, until } from '../../helpers/shadow.js';
import { read, type Reader } from './reader.js';

/** Opens what is offered about the next meeting. */
async function offered(): Promise<Reader> {
  const reader = await read(place);
  find<HTMLDetailsElement>(reader.calendar, '.add').open = true;
  await until(() => find(reader.calendar, '.add').textContent.includes('Google'), 'the ways');
  return reader;
}

const place = { place: 'Fellowship Hall & more', 'show-place': '' };

describe('one meeting in a calendar of one’s own', () => {
  const query = (link: HTMLElement) => new URL((link as HTMLAnchorElement).href).searchParams;

  it('is offered to Google and Outlook under a neutral name, in another tab', async () => {
    const { calendar } = await offered();
    const google = control(calendar, 'Google');
    expect(query(google).get('dates')).to.equal('20260310T220000Z/20260310T233000Z');
    expect(query(google).get('text')).to.equal('Group meeting');
    expect(query(google).get('location')).to.equal('Fellowship Hall & more');
    const outlook = control(calendar, 'Outlook');
    expect(query(outlook).get('startdt')).to.equal('2026-03-10T22:00:00.000Z');
    expect(query(outlook).get('enddt')).to.equal('2026-03-10T23:30:00.000Z');
    for (const link of [google, outlook]) {
      expect(link.getAttribute('target')).to.equal('_blank');
      expect(link.getAttribute('rel')).to.contain('noreferrer');
    }
  });

  it('comes as a file', async () => {
    const { calendar } = await offered();
    const files: { name: string; blob: Promise<string> }[] = [];
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return createObjectURL.call(URL, blob);
    };
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push({ name: this.download, blob: blobs.at(-1)?.text() ?? Promise.resolve('') });
    };
    try {
      control(calendar, 'Calendar file').click();
      await until(() => files.length > 0, 'the file');
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = press;
    }
    const text = (await files[0]?.blob) ?? '';
    expect(files[0]?.name).to.equal('meeting.ics');
    expect(text)
      .to.match(/^BEGIN:VCALENDAR\r\n/)
      .and.match(/DTSTART[^\r]*20260310T/);
    expect(text.match(/BEGIN:VEVENT/g)?.length).to.equal(1);
  });

  it('is not offered for what is over or cancelled', async () => {
    const reader = await read({ ...place, changes: 'cancel 2026-03-17' }, { view: 'month' });
    await until(() => reader.field('2026-03-17').textContent.includes('Cancelled'), 'the change');
    for (const day of ['2026-03-03', '2026-03-17']) {
      reader.field(day).click();
      await reader.calendar.updateComplete;
      expect(find(reader.calendar, '[part="chosen"]').textContent, day).not.to.contain('Add to');
    }
  });
});
