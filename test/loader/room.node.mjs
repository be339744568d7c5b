import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { built, ensureBuilt } from './site.mjs';
import { openWorld } from './visit.mjs';

await ensureBuilt();
const script = '<script src="/dist/iml-kit.js"></script>';
const tags = Object.keys(JSON.parse(await built('chunk-map.json')).chunks).filter(
  // A program shows nothing of its own, and the offer to install nothing to who keeps nothing on the device.
  (tag) => tag !== 'iml-program' && tag !== 'iml-install',
);
const words = '<p>Words for everybody.</p><p>In crisis call or text <a href="tel:988">988</a>.</p>';
/** The bytes of letters that are as wide as those of Times, by weight. */
const fonts = await Promise.all(
  [400, 700].map(async (weight) => [
    weight,
    await readFile(
      join(root, `node_modules/@fontsource/tinos/files/tinos-latin-${weight}-normal.woff2`),
      'base64',
    ),
  ]),
);
/** Runs ahead of the page, so that heights do not hang on the fonts of a machine, nor on when a font comes. */
const letters = `for (const [weight, data] of ${JSON.stringify(fonts)}) {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  document.fonts.add(new FontFace('Letters', bytes, { weight: String(weight) }));
}`;
/** A page that has its scroll bar from the start: one that comes later would be another width. */
const page = (inside, style = '') => `<meta name="viewport" content="width=device-width">
  <style>html { overflow-y: scroll } body { margin: 0; font: 20px/2 Letters } ${style}</style>${inside}<footer>What follows</footer>`;

/** Runs ahead of the page: notes every height that our tag has in any frame, and every shift of the page. */
function note() {
  window.noted = { heights: [], shift: 0 };
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.noted.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const look = () => {
    const [element] = [...document.querySelectorAll('*')].filter(({ localName }) =>
      /^iml-(?!program)/.test(localName),
    );
    const height = element?.getBoundingClientRect().height;
    if (height !== undefined && document.querySelector('footer') && window.noted.heights.at(-1) !== height)
      window.noted.heights.push(height);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('room for what is still loading', () => {
  let world;
  before(async () => {
    // Frames of one page would wait for each other's turn at a file that may not be kept.
    world = await openWorld({ headers: { 'cache-control': 'max-age=60' } });
    // Files come late enough for the page to be painted without them.
    world.site.late = [/\/chunks\//, 150];
  });
  after(() => world.close());

  /** Gives what a page, or a frame of one, has noted once its element was there, and for a while after. */
  const notedIn = async (frame, tag) => {
    await frame.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.heading'),
      { timeout: 15_000 },
      tag,
    );
    await frame.evaluate(() => new Promise((later) => setTimeout(later, 150)));
    return frame.evaluate(() => ({ ...window.noted, refused: window.refused }));
  };
  /** Loads a page and gives what was noted. */
  const load = async (html, { tag, before: first = [], ...options }) => {
    const visit = await world.visit(html, { width: 800, ...options, before: [letters, note, first].flat() });
    const noted = await notedIn(visit.page, tag);
    await visit.close();
    return noted;
  };
  /** Loads a page at several widths at once, in frames side by side, and gives what was noted in each. */
  const loadAt = async (widths, html, { tag, lang }) => {
    world.site.pages.set('/inside', `<!doctype html><html lang="${lang}"><meta charset="utf-8">${html}`);
    const frames = widths.map((width) => `<iframe src="/inside" width="${width}" height="800"></iframe>`);
    const visit = await world.visit(
      `<style>body { margin: 0; display: flex } iframe { flex: none; border: 0 }</style>${frames.join('')}`,
      { width: widths.reduce((sum, width) => sum + width), before: [letters, note] },
    );
    const noted = await Promise.all(
      visit.page
        .mainFrame()
        .childFrames()
        .map(async (frame) => [await frame.evaluate(() => innerWidth), await notedIn(frame, tag)]),
    );
    await visit.close();
    return new Map(noted);
  };
  const stands = (noted, about) => {
    assert.equal(noted.heights.length, 1, `${about}: the heights were ${noted.heights.join(', ')} px`);
    assert.equal(noted.shift, 0, about);
  };

  for (const tag of tags) {
    for (const lang of ['en', 'es-US']) {
      it(`moves nothing at any width: <${tag}> in ${lang}`, async () => {
        const widths = [320, 345, 400, 500, 700, 1280];
        const inside = page(`${script}<iml-program><${tag}>${words}</${tag}></iml-program>`);
        const noted = await loadAt(widths, inside, { tag, lang });
        for (const width of widths) stands(noted.get(width), `${width} px`);
      });
    }
  }

  it('takes no room, and moves nothing, for an offer that is not for everybody', async () => {
    const visit = await world.visit(page(`${script}<iml-program><iml-install></iml-install></iml-program>`), {
      width: 400,
      before: note,
    });
    await visit.page.waitForFunction(() => document.querySelector('iml-install').hidden, { timeout: 15_000 });
    const noted = await visit.page.evaluate(() => window.noted);
    await visit.close();
    assert.deepEqual([noted.heights, noted.shift], [[0], 0]);
  });

  const tag = 'iml-goal-planner';
  const planner = `<${tag}>${words}</${tag}>`;

  it('goes by the width of the place, not of the window, and not by the host’s letters', async () => {
    for (const style of ['main { width: 350px }', 'html { font-size: 10px }', 'main { display: flex }']) {
      stands(await load(page(`${script}<main>${planner}</main>`, style), { tag }), style);
    }
  });

  it('is there with the script in the head, where tags are stripped, and in a language chosen before', async () => {
    stands(await load(page(`${script}<body>${planner}`), { tag }), 'in the head');
    const div = `${script}<body><div data-iml="goal-planner">${words}</div>`;
    stands(await load(page(div), { tag }), 'a div');
    const chooses = () => sessionStorage.setItem('iml-kit/language', 'es');
    stands(await load(page(`${script}${planner}`), { tag, before: chooses }), 'chosen');
  });

  it('needs nothing that a strict policy refuses', async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
    const noted = await load(`<body>${script}${planner}<footer>After</footer>`, {
      tag,
      headers: { 'content-security-policy': policy },
    });
    stands(noted, 'a strict policy');
    assert.deepEqual(noted.refused, []);
  });

  it('leaves the last word to the host', async () => {
    stands(
      await load(page(`${script}${planner}`, `${tag} { --iml-min-height: 1300px }`), { tag }),
      'a token',
    );
    const style = `${tag}:not(:defined) { min-height: 1400px }`;
    assert.equal((await load(page(`${script}${planner}`, style), { tag })).heights[0], 1400);
    const hidden = await load(page(`${script}<${tag} hidden></${tag}>`), { tag });
    assert.deepEqual(hidden.heights, [0]);
  });
});
