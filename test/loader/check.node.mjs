import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite } from './site.mjs';
import { openWorld, showsPlanner } from './visit.mjs';

const script = '<script src="/dist/iml-kit.js"></script>';

/** The webmaster's list, once it is there and says `text`. */
const list = (page, text) =>
  page.waitForFunction(
    (wanted) => {
      const said = document.body.firstElementChild?.shadowRoot?.querySelector('.check')?.innerText ?? '';
      return said.includes(wanted) ? said : false;
    },
    { timeout: 15_000 },
    text,
  );
const press = (page, label) =>
  page.evaluate((words) => {
    const { shadowRoot } = document.body.firstElementChild;
    [...shadowRoot.querySelectorAll('button')].find((button) => button.innerText.includes(words)).click();
  }, label);

describe('?iml-check', () => {
  let world;
  let endpoint;
  before(async () => {
    world = await openWorld();
    endpoint = await openSite({ headers: { 'access-control-allow-origin': '*' } });
    endpoint.pages.set('/records', { body: 'POST only', status: 405 });
  });
  after(async () => {
    await endpoint.close();
    await world.close();
  });

  const page = () => `<body>${script}
    <iml-program program-id="grace" name="Grace" start="1/5/2026" meets="martes 18:00" time-zone="America/New_York" program-money="20"
      endpoint="${endpoint.origin}/records" readers="Coach" purpose="To talk" exceptions="Danger">
      <iml-goal-planner></iml-goal-planner><iml-goal-planer></iml-goal-planer>
    </iml-program>`;

  it('is not there for visitors', async () => {
    const visit = await world.visit(page());
    await showsPlanner(visit.page);
    assert.equal(await visit.page.evaluate(() => document.body.firstElementChild.localName), 'script');
    assert.deepEqual(
      visit.asked().filter((path) => /(show|en|es)-check/.test(path)),
      [],
    );
    await visit.close();
  });

  it('lists what was read, what is wrong and what to write instead', async () => {
    const visit = await world.visit(page(), { query: '?a=1&iml-check' });
    await list(visit.page, '2 things to change.');
    await visit.page.evaluate(() => {
      document.body.firstElementChild.shadowRoot.querySelector('details').open = true;
    });
    const said = await (await list(visit.page, 'Tuesday 18:00')).jsonValue();
    for (const text of [
      '2 things to change.',
      'Program “grace”',
      'You wrote: start="1/5/2026"',
      'Write instead: start="2026-01-05"',
      'There is no <iml-goal-planer>. Write instead: <iml-budget> <iml-goal-planner>',
      'Sending is set up.',
      '$20.00',
      `Loaded from: ${world.site.origin}/dist/`,
    ]) {
      assert.ok(said.includes(text), `${text}\n\n${said}`);
    }
    await visit.close();
  });

  it('tells a misspelled tag at once, and calls none broken that is still on its way', async () => {
    world.site.late = [/goal-planner\.js/, 1500];
    const visit = await world.visit(page(), { query: '?iml-check' });
    const said = await (await list(visit.page, 'There is no <iml-goal-planer>.')).jsonValue();
    const [isThere, now] = await visit.page.evaluate(() => [
      customElements.get('iml-goal-planner') !== undefined,
      performance.now(),
    ]);
    world.site.late = undefined;
    assert.ok(said.includes('<iml-goal-planner> is here once.'), said);
    assert.deepEqual([isThere, now < 5000], [false, true]);
    await visit.close();
  });

  it('calls a tag broken whose file does not come', async () => {
    world.site.broken = /goal-planner\.js/;
    const visit = await world.visit(page(), { query: '?iml-check' });
    await list(visit.page, '<iml-goal-planner> does not work. Check its name, and that its file comes.');
    world.site.broken = undefined;
    await visit.close();
  });

  it('asks the endpoint only on a press', async () => {
    const visit = await world.visit(page(), { query: '?iml-check' });
    await list(visit.page, 'Try the address now');
    await new Promise((later) => setTimeout(later, 500));
    assert.deepEqual(endpoint.asked, []);
    await press(visit.page, 'Try the address now');
    await list(visit.page, 'answered with status 405');
    assert.deepEqual(endpoint.asked, ['/records']);
    await endpoint.close();
    await press(visit.page, 'Try the address now');
    await list(visit.page, 'No answer came.');
    await visit.close();
  });

  it('speaks the language of the page, finds nothing on a healthy one, and can be closed', async () => {
    const visit = await world.visit(`<body>${script}<div data-iml="goal-planner"></div>`, {
      query: '?iml-check',
      lang: 'es',
    });
    const said = await (await list(visit.page, 'Todo se leyó bien.')).jsonValue();
    assert.ok(said.includes('El programa de los elementos fuera de <iml-program>'), said);
    await press(visit.page, 'Cerrar esta lista');
    assert.equal(await visit.page.evaluate(() => document.body.firstElementChild.localName), 'script');
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });

  it('works on a page where no tag of ours is right', async () => {
    const visit = await world.visit(`<body>${script}<iml-goal-planer></iml-goal-planer>`, {
      query: '?iml-check',
    });
    await list(visit.page, 'There is no <iml-goal-planer>.');
    await visit.close();
  });
});
