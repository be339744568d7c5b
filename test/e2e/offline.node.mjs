import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBuilt, openSite } from '../loader/site.mjs';
import { openBrowser, person } from './person.mjs';

const calendar = 'iml-theme-calendar';
const day = 86_400_000;
const inDays = (days) => new Date(Date.now() + days * day);
const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' }).format(inDays(3));
/** A program whose next meeting is in three days. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Group</title>
<script src="/dist/iml-kit.js" async></script>
<iml-program program-id="hall" start="${inDays(-60).toISOString().slice(0, 10)}" meets="${weekday} 12:00" time-zone="UTC">
<iml-theme-calendar></iml-theme-calendar></iml-program>`;

describe('a meeting in a hall without a network', () => {
  let site;
  let browser;
  before(async () => {
    await ensureBuilt();
    site = await openSite();
    site.pages.set('/', page);
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const opens = async () => {
    site.asked.length = 0;
    const coach = await person(browser, { element: calendar });
    await coach.goTo(`${site.origin}/`);
    await coach.sees('This week');
    return coach;
  };

  it('has its lesson and its screen, where the page was opened the day before', async () => {
    const coach = await opens();
    await coach.page.evaluate((tag, now) => (document.querySelector(tag).now = now), calendar, +inDays(2));
    await coach.page.waitForNetworkIdle({ idleTime: 4_000 });
    await coach.page.setOfflineMode(true);
    await coach.press('Meeting screen');
    await coach.sees('Part 1 of 6');
    await coach.close();
  });

  it('brings nothing of it on other days', async () => {
    const coach = await opens();
    await coach.page.waitForNetworkIdle({ idleTime: 4_000 });
    const names = site.asked.filter((path) => /lessons2?\.js|lesson-view|tonight/.test(path));
    assert.deepEqual(names, []);
    await coach.close();
  });
});
