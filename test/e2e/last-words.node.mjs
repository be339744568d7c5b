import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt, openSite } from '../loader/site.mjs';
import { openBrowser, person } from './person.mjs';

const element = 'iml-journal';
const field = 'Write what you like';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Group</title>
<script src="/dist/iml-kit.js" async></script>
<iml-program program-id="hall"><iml-journal></iml-journal></iml-program>`;

/** Longer than two writes of a draft lie apart, and long enough to be ready for a page that goes away. */
const pause = 2_500;

describe('words that were typed in the last second before the page goes away', () => {
  let site;
  let browser;
  before(async () => {
    await ensureBuilt();
    site = await openSite();
    site.pages.set('/', page);
    site.pages.set('/other', '<!doctype html><title>Other</title>');
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Someone whose first words are on the disk, and who types on. */
  const types = async () => {
    const sam = await person(browser, { element });
    await sam.goTo(`${site.origin}/`);
    await sam.write(field, 'One. ');
    await setTimeout(pause);
    await sam.page.keyboard.type('Two. Three.');
    return sam;
  };
  const finds = async (sam) => {
    await sam.page.waitForFunction(
      (tag) => document.querySelector(tag)?.shadowRoot?.getElementById('text')?.value,
      {},
      element,
    );
    assert.equal(await sam.valueOf(field), 'One. Two. Three.');
  };

  it('are there after a reload', async () => {
    const sam = await types();
    await sam.reload();
    await finds(sam);
    await sam.close();
  });

  it('are there when the person comes back from another page, behind the cover of a visit', async () => {
    const sam = await types();
    await sam.goTo(`${site.origin}/other`);
    const kept = await sam.page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));
    assert.doesNotMatch(kept, /Two\. Three/);
    await sam.goTo(`${site.origin}/`);
    await sam.press('Keep going');
    await finds(sam);
    await sam.close();
  });
});
