import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { built, ensureBuilt } from './site.mjs';
import { openWorld, opensKit, showsPlanner } from './visit.mjs';

await ensureBuilt();
const script = '<script src="/dist/iml-kit.js"></script>';
const planner = '<iml-goal-planner>Words for everybody.</iml-goal-planner>';
const { oldBrowser } = JSON.parse(await built('chunk-map.json'));
const words = (page) => page.$eval('iml-goal-planner', (el) => el.innerText);

let world;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

describe('under a strict policy', () => {
  const strict =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'";
  const policies = {
    'files of the site only, and trusted types': [strict, script],
    'scripts by nonce only': [
      "default-src 'none'; script-src 'nonce-abc'; style-src 'self'; connect-src 'self'; img-src data:",
      '<script nonce="abc" src="/dist/iml-kit.js"></script>',
    ],
  };
  for (const policy of Object.keys(policies)) {
    it(`works without a report: ${policy}`, async () => {
      const [value, tag] = policies[policy];
      const visit = await world.visit(
        `<body>${tag}<iml-program program-id="strict" start="never">${planner}</iml-program>
        <div data-iml="goal-planner"></div>`,
        { headers: { 'content-security-policy': value }, query: '?iml-check' },
      );
      assert.equal(await opensKit(visit.page), 'strict');
      await showsPlanner(visit.page);
      await visit.page.waitForFunction(() => document.body.firstElementChild.shadowRoot?.querySelector('h2'));
      assert.deepEqual(await visit.page.evaluate(() => window.refused), []);
      assert.deepEqual(visit.errors, []);
      await visit.close();
    });
  }

  it('leaves the words inside the tags where the policy stops the elements', async () => {
    const visit = await world.visit(`<body>${script}${planner}`, {
      headers: {
        'content-security-policy': "require-trusted-types-for 'script'; trusted-types none-of-ours",
      },
    });
    await visit.page.waitForFunction(() => performance.getEntriesByType('resource').length > 2);
    while (visit.said.length === 0) await new Promise((later) => setTimeout(later, 50));
    assert.equal(await words(visit.page), 'Words for everybody.');
    assert.notDeepEqual(await visit.page.evaluate(() => window.refused), []);
    assert.equal(visit.said.filter((line) => line.includes('<iml-goal-planner> did not load')).length, 1);
    await visit.close();
  });
});

describe('when files do not come', () => {
  for (const [what, broken] of [
    ['the element’s own file', /goal-planner\.js/],
    ['a shared file', /program\.js/],
  ]) {
    it(`keeps the words inside the tag and comes back with the network: ${what}`, async () => {
      world.site.broken = broken;
      const visit = await world.visit(`<body>${script}${planner}`);
      await new Promise((later) => setTimeout(later, 300));
      assert.equal(await words(visit.page), 'Words for everybody.');
      assert.equal(
        visit.said.filter((line) => line.startsWith('warn iml-kit: <iml-goal-planner>')).length,
        1,
      );
      world.site.broken = undefined;
      const remembers = /firefox/i.test(await world.browser.version()) && what === 'a shared file';
      if (remembers) await visit.page.reload();
      else await visit.page.evaluate(() => dispatchEvent(new Event('online')));
      await showsPlanner(visit.page);
      await visit.close();
    });
  }

  it('tries again by itself', async () => {
    world.site.broken = /goal-planner\.js/;
    const visit = await world.visit(`<body>${script}${planner}`);
    while (visit.said.length === 0) await new Promise((later) => setTimeout(later, 50));
    world.site.broken = undefined;
    await showsPlanner(visit.page);
    await visit.close();
  });
});

describe('in a browser under the floor', () => {
  const before17 = () => {
    delete Array.prototype.toSorted;
  };

  it('says so beside the words inside the tag, with 988 and the printable sheet, once', async () => {
    const visit = await world.visit(`<body>${script}<iml-program>${planner}</iml-program>`, {
      before: before17,
    });
    await visit.page.evaluate(() => document.body.append(document.querySelector('iml-program')));
    await visit.page.waitForFunction(() => document.querySelector('iml-program p'));
    await new Promise((later) => setTimeout(later, 100));
    assert.equal(
      await words(visit.page),
      'Words for everybody.\n\nThis browser is too old to write here. Print a sheet In a crisis, call or text 988.',
    );
    const links = await visit.page.$$eval('iml-program a', (all) => all.map((a) => a.getAttribute('href')));
    assert.deepEqual(links, [`${world.site.origin}/dist/sheets/goal-planner.html`, 'tel:988']);
    assert.deepEqual(visit.asked(), ['/dist/iml-kit.js', `/dist/${oldBrowser}`]);
    await visit.close();
  });

  it('leads to no sheet where there is none', async () => {
    const visit = await world.visit(`<body>${script}<iml-theme-calendar></iml-theme-calendar>`, {
      before: before17,
    });
    await visit.page.waitForFunction(() => document.querySelector('iml-theme-calendar a'));
    const links = await visit.page.$$eval('iml-theme-calendar a', (all) =>
      all.map((a) => a.getAttribute('href')),
    );
    assert.deepEqual(links, ['tel:988']);
    await visit.close();
  });

  it('keeps the words inside the tag where its own file does not come', async () => {
    world.site.broken = /old-browser/;
    const visit = await world.visit(`<body>${script}${planner}`, { before: before17 });
    while (visit.said.length === 0) await new Promise((later) => setTimeout(later, 50));
    world.site.broken = undefined;
    assert.equal(await words(visit.page), 'Words for everybody.');
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });

  it('says it in Spanish, also where tags are stripped', async () => {
    const visit = await world.visit(
      `<body>${script}<div lang="es-US"><div data-iml="goal-planner">Hola</div></div>`,
      {
        before: before17,
      },
    );
    await visit.page.waitForFunction(() => document.querySelector('iml-goal-planner p'));
    assert.match(await words(visit.page), /^Hola\s+Este navegador es muy viejo.*988.*AYUDA/s);
    await visit.close();
  });

  it('can open and print the sheet that it is shown, in both languages, without any script', async () => {
    for (const [file, words] of [
      ['goal-planner.html', /What will you do\?[^]*In crisis\?[^]*988/],
      ['goal-planner.es.html', /¿Qué hará si eso pasa\?[^]*988/],
    ]) {
      const html = await built(`sheets/${file}`);
      assert.match(html, words);
      assert.doesNotMatch(html, /<script|<link|\[object|undefined/);
      const page = await world.browser.newPage();
      await page.goto(`${world.site.origin}/dist/sheets/${file}`);
      assert.ok((await page.$$('.lines i')).length > 20);
      assert.ok(await page.evaluate(() => document.body.scrollWidth <= window.innerWidth));
      await page.close();
    }
  });

  it('has no syntax that browsers of 2018 cannot read, but import()', async () => {
    const code = (await built('iml-kit.js')) + (await built(oldBrowser));
    assert.doesNotMatch(code, /\?\.|\?\?|\bstatic\s*\{|#[a-z]\w*\s*[=(;]|\bglobalThis\b|\bawait\b/);
  });
});
