import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openWorld, opensKit, showsPlanner } from './visit.mjs';

const script = '<script src="/dist/iml-kit.js"></script>';
const planner = '<iml-goal-planner>Words for everybody.</iml-goal-planner>';
const warnings = ({ said }) => said.filter((line) => line.startsWith('warn '));

/** The settings that the first goal planner got. */
const settings = (page) =>
  page.evaluate(() => {
    const { program } = document.querySelector('iml-goal-planner').kitSource;
    return program.settings;
  });
const until = (page, happened) => page.waitForFunction(happened, { timeout: 15_000 });

describe('programs on a page', () => {
  let world;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  it('give their settings and open their store, silently', async () => {
    const visit = await world.visit(
      `<body>${script}<iml-program program-id="grace" name="Grace" name-es="Gracia" start="2026-01-05">${planner}</iml-program>`,
    );
    assert.equal(await opensKit(visit.page), 'grace');
    assert.deepEqual((await settings(visit.page)).name, { '': 'Grace', es: 'Gracia' });
    assert.deepEqual([visit.said, visit.errors], [[], []]);
    await visit.close();
  });

  it('work where unknown tags are stripped, once for each div', async () => {
    const visit = await world.visit(`<body>${script}
      <div data-iml="program" data-iml-program-id="stripped" data-iml-name="Grace">
        <h2>Our group</h2><div data-iml="goal-planner" class="wide"><a href="/list">A list</a></div>
      </div>`);
    assert.equal(await opensKit(visit.page), 'stripped');
    const again = await visit.page.evaluate(async () => {
      const shape = () =>
        [...document.querySelectorAll('[data-iml] *')].map((element) => element.localName).join(' ');
      const first = shape();
      // What a page cache brings back, and what a framework moves.
      const { innerHTML } = document.body;
      document.body.innerHTML = innerHTML;
      document.body.append(document.querySelector('[data-iml=program]'));
      await new Promise((later) => setTimeout(later, 100));
      return [first, shape()];
    });
    assert.deepEqual(again, [again[0], again[0]]);
    assert.equal(again[0], 'iml-program h2 div iml-goal-planner a');
    assert.equal(await visit.page.$eval('iml-goal-planner', (el) => el.textContent), 'A list');
    await until(visit.page, () => document.querySelector('iml-goal-planner').kitSource.kit !== undefined);
    assert.deepEqual([warnings(visit), visit.errors], [[], []]);
    await visit.close();
  });

  it('keep their data apart', async () => {
    const visit = await world.visit(
      `<body>${script}<iml-program program-id="one">${planner}</iml-program><iml-program program-id="two">${planner}</iml-program>`,
    );
    await opensKit(visit.page);
    const found = await visit.page.evaluate(async () => {
      const [one, two] = await Promise.all(
        [...document.querySelectorAll('iml-program')].map((element) => element.program.kit()),
      );
      await one.records.save('social-plan', { body: { life: 'A friend', changes: '' } });
      const lives = async (kit) =>
        (await kit.records.list('social-plan').read()).map(({ body }) => body.life);
      return [one.program, await lives(one), two.program, await lives(two)];
    });
    assert.deepEqual(found, ['one', ['A friend'], 'two', []]);
    await visit.close();
  });

  it('are made from the script’s own data where there is no tag, else unnamed and local', async () => {
    const named = await world.visit(
      `<body><script src="/dist/iml-kit.js" data-program-id="by-script" data-name="Grace"></script>${planner}`,
    );
    assert.equal(await opensKit(named.page), 'by-script');
    assert.deepEqual((await settings(named.page)).name, { '': 'Grace' });
    await named.close();
    const plain = await world.visit(`<body>${script}${planner}`);
    assert.equal(await opensKit(plain.page), 'default');
    assert.equal((await settings(plain.page)).endpoint, undefined);
    await plain.close();
  });

  it('follow attributes that change', async () => {
    const visit = await world.visit(
      `<body>${script}<iml-program program-id="first">${planner}</iml-program>`,
    );
    assert.equal(await opensKit(visit.page), 'first');
    await visit.page.$eval('iml-program', (el) => el.setAttribute('program-id', 'second'));
    await until(
      visit.page,
      () => document.querySelector('iml-goal-planner').kitSource.kit?.program === 'second',
    );
    assert.deepEqual([warnings(visit), visit.errors], [[], []]);
    await visit.close();
  });

  const files = {
    missing: [{ body: 'Not here', status: 404 }, /The file did not come/],
    'a page': [{ body: '<!doctype html><title>Sign in</title>', type: 'text/html' }, /is a web page/],
    'no JSON': [{ body: '{ programId: grace }', type: 'application/json' }, /is not JSON/],
  };
  for (const what of Object.keys(files)) {
    it(`let people write where program.json is ${what}`, async () => {
      const [file, words] = files[what];
      world.site.pages.set('/program.json', file);
      const visit = await world.visit(
        `<body>${script}<iml-program src="/program.json" program-id="grace" name="Tag">${planner}</iml-program>`,
      );
      assert.equal(await opensKit(visit.page), 'grace');
      assert.deepEqual((await settings(visit.page)).name, { '': 'Tag' });
      await until(visit.page, () => document.querySelector('iml-program').problems.length > 0);
      await showsPlanner(visit.page);
      // The words of a problem come by a file of their own.
      while (warnings(visit).length === 0) await new Promise((later) => setTimeout(later, 50));
      const told = warnings(visit);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0], words);
      assert.deepEqual(visit.errors, []);
      await visit.close();
    });
  }

  it('read program.json', async () => {
    world.site.pages.set('/program.json', {
      body: '\uFEFF{"programId":"from-file","name":{"en":"File"},"breaks":["2026-07-03"]}',
      type: 'application/json',
    });
    const visit = await world.visit(
      `<body>${script}<iml-program src="/program.json">${planner}</iml-program>`,
    );
    assert.equal(await opensKit(visit.page), 'from-file');
    assert.deepEqual((await settings(visit.page)).breaks, [{ from: '2026-07-03', to: '2026-07-03' }]);
    await visit.close();
  });

  it('tell each wrong attribute kindly, and send to no address that others can read', async () => {
    const visit = await world.visit(`<body>${script}
      <iml-program program-id="Grace Church" strat="2026-01-05" meets="whenever" endpoint="http://example.org/records"
        readers="Coach" purpose="To talk" exceptions="Danger">${planner}</iml-program>`);
    assert.equal(await opensKit(visit.page), 'Grace-Church');
    assert.equal((await settings(visit.page)).endpoint, undefined);
    // The words of problems come by a file of their own.
    while (warnings(visit).length < 4) await new Promise((later) => setTimeout(later, 50));
    const told = warnings(visit).join('\n');
    for (const text of ['program-id="Grace-Church"', 'start="2026-01-05"', 'meets="Tuesday 18:00"']) {
      assert.ok(told.includes(`Write instead: ${text}`), told);
    }
    assert.ok(told.includes('Write instead: endpoint="https://example.org/records"'), told);
    assert.equal(warnings(visit).length, 4);
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });
});
