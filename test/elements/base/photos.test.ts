import { expect } from '@open-wc/testing';
import { longestData, longestSide } from '../../../src/domain/photo/photo.js';
import { PhotoError, shrink } from '../../../src/elements/base/photos/shrink.js';
import { show } from '../../../src/elements/base/photos/show.js';
import type { Kit } from '../../../src/kit/types.js';
import { kitOf } from '../../helpers/program.js';

type Paint = (context: CanvasRenderingContext2D, width: number, height: number) => void;

const red: Paint = (context, width, height) => {
  context.fillStyle = 'red';
  context.fillRect(0, 0, width, height);
};

async function pictureOf(width: number, height: number, paint: Paint, type = 'image/jpeg'): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  paint(canvas.getContext('2d') as CanvasRenderingContext2D, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type, 0.9);
  });
  return blob as Blob;
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** A JPEG as a camera makes it: an Exif part right after the start, which says that it was held upright, and where. */
async function asFromCamera(width: number, height: number): Promise<Blob> {
  const plain = new Uint8Array(await (await pictureOf(width, height, red)).arrayBuffer());
  const tiff = [77, 77, 0, 42, 0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const where = [...'GPS 41.8781 N'].map((letter) => letter.charCodeAt(0));
  const body = [...'Exif'].map((letter) => letter.charCodeAt(0)).concat([0, 0], tiff, where);
  const size = body.length + 2;
  const part = new Uint8Array([255, 225, size >> 8, size & 255, ...body]);
  const parts = new Blob([plain.subarray(0, 2), part, plain.subarray(2)]);
  // In one piece, as a file is: Firefox looks only at the first piece to know what a blob is.
  return new Blob([await parts.arrayBuffer()], { type: 'image/jpeg' });
}

const problemOf = (file: Blob): Promise<string> =>
  shrink(file).then(
    () => 'none',
    (thrown: unknown) => (thrown instanceof PhotoError ? thrown.problem : String(thrown)),
  );

/** The colour of the middle of a kept photo. */
async function middleOf(data: string, width: number, height: number): Promise<readonly number[]> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  await show(canvas, crypto.randomUUID(), { data, width, height });
  const pixel = canvas
    .getContext('2d')
    ?.getImageData(Math.floor(width / 2), Math.floor(height / 2), 1, 1).data;
  return [...(pixel ?? [])].slice(0, 3);
}

describe('a photo', () => {
  it('is kept as it is shown, without what a camera adds', async () => {
    const file = await asFromCamera(40, 20);
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).to.include('GPS');
    const { data, width, height } = await shrink(file);
    // Turned as the camera was held.
    expect([width, height]).to.deep.equal([20, 40]);
    const text = new TextDecoder('latin1').decode(bytesOf(data));
    expect(text).to.not.include('GPS').and.not.include('Exif');
    const [r = 0, g = 255, b = 255] = await middleOf(data, width, height);
    expect(r).to.be.greaterThan(240);
    expect(Math.max(g, b)).to.be.lessThan(20);
  });

  it('of 40 megapixels becomes small', async function () {
    this.timeout(30_000);
    const { data, width, height } = await shrink(await pictureOf(7300, 5500, red));
    expect([width, height]).to.deep.equal([longestSide, Math.round((5500 / 7300) * longestSide)]);
    expect(data.length).to.be.at.most(longestData);
  });

  it('full of small things is made smaller until there is room for it', async () => {
    const noise: Paint = (context, width, height) => {
      const image = context.createImageData(width, height);
      let seed = 7;
      for (let at = 0; at < image.data.length; at += 1) {
        seed = (seed * 1664525 + 1013904223) % 4294967296;
        image.data[at] = at % 4 === 3 ? 255 : seed >>> 24;
      }
      context.putImageData(image, 0, 0);
    };
    const { data, width } = await shrink(await pictureOf(1600, 1600, noise));
    expect(data.length).to.be.at.most(longestData);
    expect(width).to.be.lessThan(longestSide);
  });

  it('that is long and thin keeps a side of one pixel', async () => {
    const { width, height } = await shrink(await pictureOf(1, 4000, red));
    expect([width, height]).to.deep.equal([1, longestSide]);
  });

  it('that is see-through becomes white, not black', async () => {
    const { data, width, height } = await shrink(await pictureOf(8, 8, () => undefined, 'image/png'));
    expect(Math.min(...(await middleOf(data, width, height)))).to.be.greaterThan(250);
  });

  it('that is none is told as such', async () => {
    expect(await problemOf(new File(['Dear diary'], 'photo.jpg', { type: 'image/jpeg' }))).to.equal(
      'not-a-photo',
    );
    expect(await problemOf(new File([], 'empty.jpg', { type: 'image/jpeg' }))).to.equal('not-a-photo');
    const torn = (await pictureOf(50, 50, red)).slice(0, 30);
    expect(await problemOf(torn)).to.equal('not-a-photo');
    expect(await problemOf(new Blob([new Uint8Array(61_000_000)]))).to.equal('too-large');
  });

  it('is refused where the browser gives noise in place of pictures', async () => {
    const file = await pictureOf(8, 8, red);
    const { prototype } = CanvasRenderingContext2D;
    const own = Object.getOwnPropertyDescriptor(prototype, 'getImageData') as PropertyDescriptor;
    Object.defineProperty(prototype, 'getImageData', {
      ...own,
      value: () => ({ data: new Uint8ClampedArray([12, 200, 7, 255]) }),
    });
    try {
      expect(await problemOf(file)).to.equal('hidden');
    } finally {
      Object.defineProperty(prototype, 'getImageData', own);
    }
  });
});

describe('photos of a record', () => {
  let kit: Kit;
  beforeEach(async () => {
    kit = await kitOf(`photos-${crypto.randomUUID()}`);
  });
  afterEach(async () => {
    await kit.keeping.erase();
    await kit.close();
  });

  const tiny = { data: btoa('x'), width: 1, height: 1 };

  it('are gone for good with it, and with nothing else', async () => {
    const social = { life: 'Sample', changes: '' };
    const [one, two] = await kit.records.saveAll('social-plan', [{ body: social }, { body: social }]);
    const add = (owner = '') => kit.records.save('photo', { body: tiny, links: [owner] });
    await add(one?.id);
    const kept = await add(two?.id);
    const mention = await kit.records.save('social-plan', { body: social, links: [one?.id ?? ''] });
    await kit.records.trash(one?.id ?? '');
    expect(await kit.records.linked('photo', one?.id ?? '').read()).to.have.length(1);
    await kit.records.purge(one?.id ?? '');
    const left = await kit.records.list('photo').read();
    expect(left.map(({ id }) => id)).to.deep.equal([kept.id]);
    expect(await kit.records.one('social-plan', mention.id).read()).to.not.equal(undefined);
  });

  it('that are none are refused by the store', async () => {
    for (const body of [
      { ...tiny, data: 'not base64' },
      { ...tiny, data: '' },
      { ...tiny, width: 0 },
      { ...tiny, height: longestSide + 1 },
      { ...tiny, data: 'A'.repeat(longestData + 4) },
    ]) {
      const code = await kit.records.save('photo', { body }).then(
        () => 'saved',
        (thrown: { readonly code: string }) => thrown.code,
      );
      expect(code).to.equal('record-invalid');
    }
  });
});
