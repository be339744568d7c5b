import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { crc32 } from '../../../src/publish/year/picture/png.js';
import { wrapped } from '../../../src/publish/year/picture/wrap.js';
import {
  canvasMeasure,
  monthPicture,
  paintPicture,
  pictureSvg,
  tableMeasure,
  withDensity,
  type Picture,
  type PictureOptions,
} from '../../../src/publish/index.js';
import { publishYear } from '../../../src/i18n/en/publish-year.js';
import { sampleYear } from './sample-year.js';

const open = { 'show-place': 'yes' };
const changes = 'cancel 2026-03-10; move 2026-03-17 to 2026-03-19 19:00; add 2026-03-28 10:00';
const measure = tableMeasure({ regular: 1, bold: 1.05 });

const march = (
  more: Readonly<Record<string, string>> = {},
  options: Partial<PictureOptions> = {},
): Picture => {
  const picture = monthPicture(sampleYear({ ...open, changes, ...more }), { month: 3, ...options }, measure);
  if (!picture) throw new Error('no picture');
  return picture;
};

const wordsOf = ({ marks }: Picture) => marks.flatMap((mark) => (mark.kind === 'words' ? mark : []));
const textOf = (picture: Picture) =>
  wordsOf(picture)
    .map(({ words }) => words)
    .join(' ');

/** Whatever sticks out of the picture, by its words. */
const cut = (picture: Picture) =>
  wordsOf(picture).filter((line) => {
    const width = measure(line.words, line);
    const left = line.end === 'left' ? line.x : line.x - width;
    return left < 0 || left + width > picture.width || line.y > picture.height || line.y < line.size * 0.7;
  });

describe('the picture of a month', () => {
  it('tells what the letter tells, in words beside it too', () => {
    const picture = march();
    for (const words of [textOf(picture), picture.alt]) {
      expect(words).to.contain('Month 3 of 12').and.contain('Social Interaction');
      expect(words).to.contain('One thing to try').and.contain('Say hello to one person');
      expect(words).to.contain('Tuesday, March 3, 6:00 – 7:30 PM').and.contain('No meeting on this day');
      expect(words.replace(/[\u2068\u2069]/g, '')).to.contain('Where: Sample hall, 12 Main Street');
      expect(words).to.contain('Call or text 988 at any hour.');
    }
  });

  it('keeps place and time from strangers', () => {
    for (const layout of ['list', 'grid'] as const) {
      const picture = monthPicture(sampleYear({ changes }), { month: 3, layout }, measure);
      for (const words of [textOf(picture!), picture!.alt, pictureSvg(picture!)])
        expect(words).not.to.match(/Sample hall|\d:\d\d|Eastern/);
    }
    expect(textOf(march({}, { place: false }))).not.to.contain('Sample hall');
  });

  it('has every day of the month in a grid, in the order of reading', () => {
    const picture = march({}, { layout: 'grid', words: { ar: publishYear }, language: 'ar' });
    const days = wordsOf(picture).filter(({ size, words }) => size === 18 && /^\d+$/.test(words));
    expect(days.map(({ words }) => Number(words))).to.deep.equal(
      Array.from({ length: 31 }, (_, at) => at + 1),
    );
    // March 1, 2026 was a Sunday: from right to left it stands at the right.
    expect(days[0]!.x).to.be.greaterThan(days[6]!.x);
    const english = wordsOf(march({}, { layout: 'grid' })).filter(({ words }) => /^[17]$/.test(words));
    expect(english[0]!.x).to.be.lessThan(english[1]!.x);
  });

  it('works without a start, and makes no month that is none', () => {
    const { start: _, ...rest } = sampleYear();
    const picture = monthPicture(rest, { month: 3, layout: 'grid' }, measure);
    expect(textOf(picture!)).to.contain('Ask your coach for the dates');
    for (const month of [0, 13, NaN]) expect(monthPicture(rest, { month }, measure)).to.equal(undefined);
  });

  it('is black on white on paper, whatever colours a host has', () => {
    const { marks, ground } = march({}, { print: true, layout: 'grid', colours: { accent: '#660033' } });
    const colours = marks.flatMap((mark) => (mark.kind === 'box' ? [mark.fill, mark.line] : mark.colour));
    expect(new Set([...colours, ground].filter(Boolean))).to.deep.equal(new Set(['#000000', '#ffffff']));
  });

  it('takes the host’s colours where they can be seen', () => {
    const fills = march({}, { colours: { accent: '#660033', ink: '#eeeeee' } }).marks;
    expect(JSON.stringify(fills)).to.contain('#660033').and.not.contain('#eeeeee');
  });

  it('cuts nothing, however long a name is and in whatever script', () => {
    const sign = fc.constantFrom(
      'W',
      'i',
      'ñ',
      'ש',
      'م',
      '家',
      '🏠',
      '👩🏽‍🌾',
      'é',
      '\u202E',
      '\uFFFE',
      '<',
      '&',
      ' ',
    );
    const text = fc.array(sign, { maxLength: 200 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), (name, place, print, grid) => {
        const settings = { ...sampleYear({ ...open, changes }), name: { '': name }, place: { '': place } };
        const layout = grid ? 'grid' : 'list';
        const options = {
          month: 3,
          language: 'both',
          print,
          layout,
          paragraph: { '': name + place },
        } as const;
        const picture = monthPicture(settings, options, measure)!;
        expect(cut(picture)).to.deep.equal([]);
        const svg = new DOMParser().parseFromString(pictureSvg(picture), 'image/svg+xml');
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.querySelectorAll(':not(svg, title, rect, text, line)').length).to.equal(0);
      }),
      { numRuns: 25 },
    );
  }).timeout(30_000);

  it('parts a word only where it must, and never a sign from its marks', () => {
    const font = { size: 10, bold: false };
    const byLength = (words: string) => words.length;
    expect(wrapped('one two three', font, 7, byLength)).to.deep.equal(['one two', 'three']);
    expect(wrapped('a abcdefgh b', font, 4, byLength)).to.deep.equal(['a', 'abcd', 'efgh', 'b']);
    expect(wrapped('e\u0301e\u0301e\u0301', font, 3, byLength)).to.deep.equal([
      'e\u0301',
      'e\u0301',
      'e\u0301',
    ]);
  });

  it('keeps the direction of words among others', () => {
    const picture = march({ name: 'שלום 12', place: 'שלום' });
    const named = wordsOf(picture).find(({ words }) => words === 'שלום 12');
    expect([named?.direction, named?.end]).to.deep.equal(['rtl', 'left']);
    expect(pictureSvg(picture)).to.contain('>\u2067שלום 12\u2069<');
  });

  it('is drawn on a canvas as it was measured', () => {
    const canvas = document.createElement('canvas');
    const surface = canvas.getContext('2d')!;
    const ruler = canvasMeasure(surface);
    const picture = monthPicture(sampleYear(open), { month: 3 }, ruler)!;
    canvas.width = picture.width;
    canvas.height = picture.height;
    paintPicture(picture, surface, 1);
    const { data } = surface.getImageData(0, 0, canvas.width, canvas.height);
    const colour = (x: number, y: number) => [
      ...data.slice(4 * (y * canvas.width + x), 4 * (y * canvas.width + x) + 3),
    ];
    expect(colour(2, 2), 'the head').to.deep.equal([0x0f, 0x64, 0x66]);
    expect(colour(2, canvas.height - 2), 'the paper').to.deep.equal([255, 255, 255]);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) dark += Number(data[at]! < 100 && data[at + 1]! < 80);
    expect(dark / (data.length / 4), 'words').to.be.greaterThan(0.005);
  });
});

describe('how many dots stand on an inch', () => {
  it('is told right after the head of a PNG', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 3;
    canvas.getContext('2d')!.fillRect(0, 0, 3, 3);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    const plain = new Uint8Array(await blob!.arrayBuffer());
    const dense = withDensity(plain, 300);
    expect(new TextDecoder().decode(dense.slice(37, 41))).to.equal('pHYs');
    expect(new DataView(dense.buffer).getUint32(41)).to.equal(11_811);
    const image = await createImageBitmap(
      new Blob([dense as Uint8Array<ArrayBuffer>], { type: 'image/png' }),
    );
    expect([image.width, image.height]).to.deep.equal([3, 3]);
  });

  it('is not told to what is no PNG', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(100)])
      expect(withDensity(bytes, 300)).to.equal(bytes);
  });

  it('has the checksum of PNG', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).to.equal(0xcbf43926);
  });
});
