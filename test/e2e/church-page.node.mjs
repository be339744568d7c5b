import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from '../../demo/server/app.mjs';
import { emptyDatabase } from '../demo/server/helpers.mjs';
import { ensureBuilt } from '../loader/site.mjs';
import { openBrowser, person } from './person.mjs';

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const password = 'for this test only';

/** The demo's own server on a free port, with an empty database in memory. */
async function startSite() {
  const app = await createServer({
    database: await emptyDatabase(),
    tenants: [{ id: 'grace-church', name: 'Sample', password, timeZone: 'America/New_York' }],
    demo: { pages: folder('demo'), kit: folder('dist') },
    limits: { posts: 0, signIns: 0 },
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { origin: origin.replace('127.0.0.1', 'localhost'), close: () => app.close() };
}

async function coachReads(browser, origin) {
  const coach = await person(browser);
  await coach.goTo(`${origin}/grace-church/coach`);
  await (await coach.page.waitForSelector('input[type=password]')).type(password);
  await Promise.all([coach.page.waitForNavigation(), coach.page.keyboard.press('Enter')]);
  return {
    look: async () => {
      await coach.reload();
      return coach.page.evaluate(() => document.body.innerText);
    },
    answers: async (text) => {
      await coach.page.evaluate((words) => {
        const field = document.querySelector('textarea[name=text]');
        for (let part = field; part; part = part.parentElement)
          if (part.localName === 'details') part.open = true;
        field.value = words;
      }, text);
      const save = await coach.page.$('::-p-aria([name="Save the answer"][role="button"])');
      await Promise.all([coach.page.waitForNavigation(), save.click()]);
    },
    close: coach.close,
  };
}

/** From the empty page to a goal on its own page, answering only what is named. */
async function writeGoal(participant, want) {
  await participant.press('Add a goal');
  await participant.write('What does the life you want look like?', 'A week with people in it.');
  await participant.press('Next: my goal');
  await participant.write('What do you want?', want);
  await participant.pick('It is mine');
  await participant.press('Next: why it matters');
  for (const step of [3, 4, 5]) {
    await participant.sees(`Step ${step} of 5`);
    await participant.press('Skip this');
  }
  await participant.sees(want);
}

describe('the church page, from the first word to the coach and back', () => {
  const want = 'Go to the Saturday game night';
  let site;
  let browser;

  before(async () => {
    await ensureBuilt();
    site = await startSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  it('keeps a goal on this device, sends it when back online, once, and takes it back', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/church.html`);
    await writeGoal(sam, want);
    await sam.press('Just me');
    await sam.press('Not now');
    await sam.sees('Saved on this device');

    await sam.reload();
    await sam.sees(want);

    await sam.page.setOfflineMode(true);
    await sam.press('Send or show to my coach');
    await sam.press('Next: see what goes');
    await sam.sees('Please write a name your coach knows.');
    await sam.write('What does your coach call you?', 'Sam');
    await sam.press('Next: see what goes');
    await sam.sees(want);
    await sam.sees('Your peer life coach');
    await sam.press('Send this');
    await sam.sees('Waiting to send');

    const coach = await coachReads(browser, site.origin);
    assert.ok(!(await coach.look()).includes(want), 'nothing arrives while offline');

    await sam.page.setOfflineMode(false);
    await sam.sees('Sent to my coach');
    const seen = await coach.look();
    assert.equal(seen.split(want).length - 1, 1, 'the coach sees it once');
    assert.ok(seen.includes('Sam'));

    await sam.press('Send or show to my coach');
    await sam.press('Take it back');
    await sam.sees('Taken back');
    assert.ok(!(await sam.text()).includes('Send this'), 'no stray press sends it again');
    const afterwards = await coach.look();
    assert.ok(!afterwards.includes(want), 'the words are gone at the coach');
    assert.ok(afterwards.includes('No longer here'));

    await coach.close();
    assert.deepEqual(sam.errors, []);
    await sam.close();
  });

  it('brings the word of the coach back by a press, and takes it away with the goal', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/church.html`);
    await writeGoal(sam, want);
    await sam.press('Send or show to my coach');
    await sam.write('What does your coach call you?', 'Sam');
    await sam.press('Next: see what goes');
    await sam.press('Send this');
    await sam.sees('Sent to my coach');

    const coach = await coachReads(browser, site.origin);
    await coach.look();
    await coach.answers('Well done. Let us talk on Tuesday.');
    assert.ok((await coach.look()).includes('Well done.'));

    assert.ok(!(await sam.text()).includes('Well done'), 'nothing comes by itself');
    await sam.press('Send or show to my coach');
    await sam.press('Look for an answer');
    await sam.sees('Well done. Let us talk on Tuesday.');
    await sam.sees('Your coach saw this on');
    await sam.press('Take it back');
    await sam.sees('Taken back');
    assert.ok(!(await sam.text()).includes('Well done'));
    assert.ok(!(await coach.look()).includes('Well done'), 'the answer is gone at the coach too');
    await coach.close();
    assert.deepEqual(sam.errors, []);
    await sam.close();
  });

  it('finds the goal again after the browser page was closed', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/church.html`);
    await writeGoal(sam, want);
    await sam.press('Just me');
    await sam.press('Not now');
    await sam.sees('Saved on this device');
    await sam.page.close();
    const later = await sam.anotherTab();
    await later.goTo(`${site.origin}/church.html`);
    await later.sees(want);
    await sam.close();
  });

  it('goes on with a half sentence after a reload in a visit', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/church.html`);
    await sam.press('Add a goal');
    await sam.write('What does the life you want look like?', 'Someone to eat lun');
    await sam.isKept();
    await sam.sees('Kept until you leave.');
    await sam.reload();
    assert.equal(await sam.valueOf('What does the life you want look like?'), 'Someone to eat lun');
    await sam.close();
  });

  it('says so at the field when a day does not exist, and keeps the rest of the step', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/church.html`);
    await sam.press('Add a goal');
    for (const step of [1, 2, 3]) {
      await sam.sees(`Step ${step} of 5`);
      await sam.press('Skip this');
    }
    await sam.press('Add a step');
    await sam.write('What will you do?', 'Call the library');
    const day = await sam.page.waitForSelector('pierce/input[type=date]');
    await day.focus();
    await sam.page.keyboard.type('02312027');
    await day.evaluate((field) => field.blur());
    await sam.sees('This day is not on the calendar');
    await sam.press('Next: what if');
    await sam.sees('Step 4 of 5');
    assert.equal(await sam.valueOf('What will you do?'), 'Call the library');
    await sam.close();
  });

  it('keeps the first words of a newcomer over a reload', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/church.html`);
    await sam.press('Add a goal');
    await sam.press('Next: my goal');
    await sam.write('What do you want?', 'cold');
    await sam.isKept();
    await sam.reload();
    assert.equal(await sam.valueOf('What do you want?'), 'cold');
    await sam.close();
  });

  it('shows nothing to the next person after "Leave quickly" in a visit', async () => {
    const sam = await person(browser);
    await sam.page.setRequestInterception(true);
    sam.page.on('request', (request) => {
      if (request.url().startsWith(site.origin)) void request.continue();
      else void request.respond({ body: 'Weather' });
    });
    await sam.goTo(`${site.origin}/church.html`);
    await writeGoal(sam, want);
    await Promise.all([sam.page.waitForNavigation(), sam.press('Leave quickly')]);
    assert.ok(!sam.page.url().startsWith(site.origin), 'a neutral page is shown');

    const next = await sam.anotherTab();
    await next.goTo(`${site.origin}/church.html`);
    await next.sees('Add a goal');
    assert.ok(!(await next.text()).includes(want));
    await sam.page.goBack().catch(() => undefined);
    const back = await sam.page.evaluate(
      () => document.querySelector('iml-goal-planner')?.shadowRoot?.textContent ?? '',
    );
    assert.ok(!back.includes(want), 'Back shows nothing');
    await sam.close();
  });

  it('asks before it shows anything, on a device where nothing was chosen', async () => {
    const sam = await person(browser);
    await sam.page.setRequestInterception(true);
    sam.page.on('request', (request) => {
      if (request.url().startsWith(site.origin)) void request.continue();
      else void request.respond({ body: 'Weather' });
    });
    await sam.goTo(`${site.origin}/church.html`);
    await writeGoal(sam, want);
    await sam.press('Just me');
    await sam.press('Not now');
    await Promise.all([sam.page.waitForNavigation(), sam.press('Leave quickly')]);
    const later = await sam.anotherTab();
    await later.goTo(`${site.origin}/church.html`);
    await later.sees('Keep or erase?');
    assert.ok(!(await later.text()).includes(want));
    await later.press('Keep and show');
    await later.sees(want);
    await sam.close();
  });

  it('offers the card, print and the share sheet where there is no endpoint', async () => {
    const sam = await person(browser);
    await sam.goTo(`${site.origin}/no-endpoint.html`);
    await writeGoal(sam, want);
    await sam.press('Show or give it to my coach');
    await sam.press('Show it on the screen');
    await sam.sees(want);
    await sam.press('Close');
    await sam.press('I showed it or gave it');
    await sam.sees('Shown to my coach');
    await sam.close();
  });

  it('speaks Spanish where the page does', async () => {
    const ana = await person(browser);
    await ana.goTo(`${site.origin}/spanish.html`);
    await ana.sees('Salir rápido');
    await ana.close();
  });
});
