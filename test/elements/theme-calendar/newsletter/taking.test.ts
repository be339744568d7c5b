import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { all, find, until } from '../../../helpers/shadow.js';
import { compose, type Coach } from './coach.js';

/** What the page gave to the downloads, by name, as long as `during` goes on. */
async function downloads(
  during: (found: ReadonlyMap<string, Blob>) => Promise<void>,
): Promise<ReadonlyMap<string, Blob>> {
  const found = new Map<string, Blob>();
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    found.set(this.download, given.get(this.href)!);
  };
  const { createObjectURL } = URL;
  const given = new Map<string, Blob>();
  URL.createObjectURL = (file: Blob) => {
    const url = createObjectURL(file);
    given.set(url, file);
    return url;
  };
  try {
    await during(found);
  } finally {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  }
  return found;
}

/** Puts a clipboard in the place of the browser's, as long as `during` goes on. */
async function withClipboard(clipboard: Partial<Clipboard> | undefined, during: () => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await during();
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const ends = async (coach: Coach, words: string) => until(() => coach.outcome === words, words);

describe('what is taken along from "Put it in a newsletter"', () => {
  it('is copied as HTML, as words, and with its look', async () => {
    const coach = await compose();
    const copied: string[] = [];
    const kinds: string[][] = [];
    const clipboard = {
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
      write: async ([item]: ClipboardItem[]) => {
        kinds.push([...item!.types]);
        copied.push(await (await item!.getType('text/html')).text());
      },
    } as unknown as Clipboard;
    await withClipboard(clipboard, async () => {
      for (const label of ['Copy the HTML', 'Copy the plain words', 'Copy the subject line']) {
        await coach.presses(label);
        await ends(coach, 'Copied. Now paste it.');
      }
      await coach.presses('Copy the words of the picture');
      await until(() => copied.length === 4, 'the words of the picture');
      if ('ClipboardItem' in window) {
        await coach.presses('Copy the letter');
        await until(() => copied.length === 5, 'the letter');
        expect(kinds[0]).to.have.members(['text/plain', 'text/html']);
        expect(copied[4]).to.equal(copied[0]);
      }
    });
    expect(copied[0]).to.match(/^<table role="presentation"/);
    expect(copied[1]).to.equal(coach.letter);
    expect(copied[2]).to.equal('News for March 2026');
    expect(copied[3]).to.contain('Month 3 of 12').and.not.contain('\n');
  });

  it('has the words that were typed just now', async () => {
    const coach = await compose();
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(void copied.push(text)) };
    await withClipboard(clipboard, async () => {
      const typed = coach.writes('Just now.');
      await coach.presses('Copy the plain words');
      expect(coach.letter).not.to.contain('Just now.');
      await typed;
    });
    expect(copied[0]).to.contain('Just now.');
  });

  it('goes by the older way where there is no clipboard to write to', async () => {
    const coach = await compose();
    const { execCommand } = document;
    const data = new DataTransfer();
    document.execCommand = () => {
      const event = new Event('copy', { cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: data });
      return !document.dispatchEvent(event);
    };
    try {
      await withClipboard(undefined, async () => {
        await coach.presses('Copy the letter');
        await ends(coach, 'Copied. Now paste it.');
      });
    } finally {
      document.execCommand = execCommand;
    }
    expect(data.getData('text/html')).to.match(/^<table/);
    expect(data.getData('text/plain')).to.equal(coach.letter);
  });

  it('is copied by a real key in a browser without a clipboard to write to', async () => {
    const coach = await compose();
    await coach.picks('tool', 'word');
    coach.field('main').focus();
    await withClipboard(undefined, async () => {
      await sendKeys({ press: 'Enter' });
      await ends(coach, 'Copied. Now paste it.');
    });
  });

  it('stands there to be copied by hand where the browser refuses', async () => {
    const coach = await compose();
    const { execCommand } = document;
    document.execCommand = () => false;
    try {
      await withClipboard({ writeText: refuse, write: refuse }, async () => {
        await coach.presses('Copy the plain words');
        await until(() => coach.outcome.startsWith('This browser did not let us copy.'), 'the refusal');
      });
    } finally {
      document.execCommand = execCommand;
    }
    const field = find<HTMLTextAreaElement>(coach.calendar, '.by-hand');
    expect(field.value).to.equal(coach.letter);
    field.focus();
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, coach.letter.length]);
    await coach.picks('layout', 'grid');
    expect(all(coach.calendar, '.by-hand')).to.deep.equal([]);
  });

  it('is saved as files with neutral names', async () => {
    const coach = await compose();
    await coach.picks('language', 'both');
    const labels = ['Letter (HTML)', 'Plain words (text)', 'Dates for phones (calendar file)'];
    const files = await downloads(async (found) => {
      for (const label of labels) await coach.presses(label);
      await until(() => found.size === 3, 'three files');
      await ends(coach, 'Saved with your downloads.');
    });
    expect([...files.keys()]).to.have.members(['letter.html', 'letter.txt', 'meetings.ics']);
    expect(await files.get('letter.html')!.text()).to.match(/^<!DOCTYPE html>/);
    expect(await files.get('letter.txt')!.text()).to.contain('Mes 3 de 12');
    const dates = await files.get('meetings.ics')!.text();
    expect(dates.split('BEGIN:VEVENT').length).to.equal(6);
    expect(dates).to.contain('Fellowship Hall');
  });

  it('is saved as pictures: for screens, and for paper with 300 dots an inch', async () => {
    const coach = await compose();
    const files = await downloads(async () => {
      await coach.presses('Picture for e-mail (PNG)');
      await ends(coach, 'Saved with your downloads.');
      await coach.picks('layout', 'grid');
      await coach.presses('Picture for paper, black and white (PNG)');
      await ends(coach, 'Saved with your downloads.');
    });
    const [screen, paper] = [files.get('letter.png')!, files.get('letter-paper.png')!];
    const [wide, print] = [await createImageBitmap(screen), await createImageBitmap(paper)];
    expect([wide.width, print.width]).to.deep.equal([1200, 1950]);
    const bytes = new DataView(await paper.arrayBuffer());
    expect([bytes.getUint32(37), bytes.getUint32(41), bytes.getUint8(49)]).to.deep.equal([
      0x70485973, 11_811, 1,
    ]);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [print.width, print.height];
    const surface = canvas.getContext('2d')!;
    surface.drawImage(print, 0, 0);
    const { data } = surface.getImageData(0, 0, print.width, 600);
    let [ink, tinted] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      ink += Number(data[at]! < 128);
      tinted += Number(data[at] !== data[at + 1] || data[at] !== data[at + 2]);
    }
    expect(ink / (data.length / 4)).to.be.within(0.01, 0.3);
    expect(tinted).to.equal(0);
  });

  it('says so kindly where the browser does not let us draw', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const coach = await compose();
      await until(() => coach.calendar.shadowRoot?.querySelector('canvas[hidden]'), 'no picture');
      await coach.presses('Picture for e-mail (PNG)');
      await until(() => coach.outcome.startsWith('The file could not be made.'), 'the refusal');
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('is not believed where a browser gives other dots than were drawn', async () => {
    const { getImageData } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.getImageData = () => new ImageData(1, 1);
    try {
      const coach = await compose();
      await until(() => coach.calendar.shadowRoot?.querySelector('canvas[hidden]'), 'no picture');
    } finally {
      CanvasRenderingContext2D.prototype.getImageData = getImageData;
    }
  });

  it('is printed alone, under a neutral title', async () => {
    const coach = await compose();
    const { print } = window;
    let paper: { title: string; text: string } | undefined;
    window.print = () => {
      const text = document.querySelector('[data-iml-sheet]')?.shadowRoot?.textContent ?? '';
      paper = { title: document.title, text: text.replace(/\s+/g, ' ') };
      window.dispatchEvent(new Event('afterprint'));
    };
    try {
      await coach.presses('Print, or save as PDF');
      await until(() => paper, 'the paper');
    } finally {
      window.print = print;
    }
    expect(paper?.title).to.equal('Calendar');
    expect(paper?.text).to.contain('Month 3 of 12').and.contain('Saying hello').and.contain('988');
  });
});
