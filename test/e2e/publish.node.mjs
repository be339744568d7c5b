import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createServer } from '../../demo/server/app.mjs';
import { programStore } from '../../demo/server/programs.mjs';
import { emptyDatabase } from '../demo/server/helpers.mjs';
import { ensureBuilt } from '../loader/site.mjs';
import { openBrowser, person } from './person.mjs';

const folder = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const password = 'for this test only';
const calendar = 'iml-theme-calendar';

describe('a coach publishes the plan', () => {
  let app;
  let origin;
  let browser;

  before(async () => {
    await ensureBuilt();
    const database = await emptyDatabase();
    app = await createServer({
      database,
      tenants: [{ id: 'grace-church', name: 'Sample', password, timeZone: 'America/New_York' }],
      demo: { pages: folder('demo'), kit: folder('dist') },
      limits: { posts: 0, signIns: 0 },
    });
    const sample = JSON.parse(await readFile(folder('demo/program.json'), 'utf8'));
    assert.deepEqual(await programStore(database).publish('grace-church', 0, sample), { version: 1 });
    origin = (await app.listen({ port: 0, host: '127.0.0.1' })).replace('127.0.0.1', 'localhost');
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await app?.close();
  });

  it('from the form to the page that everybody reads', async () => {
    const coach = await person(browser, { element: calendar });
    await coach.goTo(`${origin}/coach-plan.html`);
    await coach.press('Change the plan');
    await coach.press('Change: Every week');
    await coach.write('Usual place (English)', '');
    await coach.page.keyboard.press('End');
    await coach.page.keyboard.type(' and garden');
    await coach.press('Keep this change');
    await coach.sees('Only you see this so far.');

    const reader = await person(browser, { element: calendar });
    await reader.goTo(`${origin}/plan.html`);
    await reader.sees('Fellowship Hall, 1 Sample Street');
    assert.ok(!(await reader.text()).includes('garden'));

    await coach.press('Bring it to others');
    await coach.press('Publish');
    await coach.write('Password of the coach’s page', password);
    await coach.press('Sign in');
    await coach.sees('You are signed in.');
    await coach.press('Publish');
    await coach.sees('Published.');

    await reader.reload();
    await reader.sees('Fellowship Hall, 1 Sample Street and garden');
    await coach.reload();
    await coach.sees('1 Sample Street and garden');
    assert.ok(!(await coach.text()).includes('Only you see this so far.'));
    assert.deepEqual([...coach.errors, ...reader.errors], []);
    await coach.close();
    await reader.close();
  });
});
