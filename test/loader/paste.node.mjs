import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { version } from './version.mjs';
import { built, openSite } from './site.mjs';
import { openWorld, showsPlanner } from './visit.mjs';

const tag = '<iml-goal-planner>Words for everybody.</iml-goal-planner>';
const kitOf = (page) =>
  page.evaluate(() => {
    const kit = window[Symbol.for('iml-kit')];
    return { version: kit.version, base: kit.base };
  });
const warnings = ({ said }) => said.filter((line) => !line.startsWith('info '));

let world;
before(async () => {
  world = await openWorld();
});
after(() => world.close());

describe('the pasted script', () => {
  const ways = {
    'classic, in the head': `<head><script src="/dist/iml-kit.js"></script></head><body>${tag}`,
    'classic, before the tag': `<body><script src="/dist/iml-kit.js"></script>${tag}`,
    'classic, after the tag': `<body>${tag}<script src="/dist/iml-kit.js?v=1#a"></script>`,
    'classic, deferred': `<head><script defer src="/dist/iml-kit.js"></script></head><body>${tag}`,
    'classic, async': `<head><script async src="/dist/iml-kit.js"></script></head><body>${tag}`,
    'a module, in the head': `<head><script type="module" src="/dist/iml-kit.js"></script></head><body>${tag}`,
    'a module, after the tag': `<body>${tag}<script type="module" src="/dist/iml-kit.js"></script>`,
    'a module, async': `<body><script type="module" async src="/dist/iml-kit.js"></script>${tag}`,
  };
  for (const way of Object.keys(ways)) {
    it(`works as ${way}`, async () => {
      const visit = await world.visit(ways[way]);
      await showsPlanner(visit.page);
      assert.deepEqual(await kitOf(visit.page), { version, base: `${world.site.origin}/dist/` });
      assert.deepEqual([warnings(visit), visit.errors], [[], []]);
      await visit.close();
    });
  }

  it('finds its files by data-base where it goes by another name', async () => {
    world.site.pages.set('/bundle.js', { body: await built('iml-kit.js') });
    const visit = await world.visit(
      `<body>${tag}<script type="module" data-base="/dist" src="/bundle.js"></script>`,
    );
    await showsPlanner(visit.page);
    assert.equal((await kitOf(visit.page)).base, `${world.site.origin}/dist/`);
    await visit.close();
  });

  it('asks for nothing on a page without our tags', async () => {
    const visit = await world.visit('<body><script src="/dist/iml-kit.js"></script><p>Welcome</p>');
    await visit.page.evaluate(() => new Promise((later) => setTimeout(later, 300)));
    assert.deepEqual(visit.asked(), ['/dist/iml-kit.js']);
    await visit.close();
  });

  it('asks for each file once, and for what a writing element needs at once', async () => {
    const visit = await world.visit(`<body>${tag}${tag}<script src="/dist/iml-kit.js"></script>`);
    await showsPlanner(visit.page);
    const chunks = visit.asked().filter((path) => path.startsWith('/dist/chunks/'));
    assert.equal(new Set(chunks).size, chunks.length, chunks.join());
    const preloads = await visit.page.$$eval('link[rel=modulepreload]', (links) =>
      links.map(({ href }) => href),
    );
    for (const name of ['program', 'kit']) assert.ok(preloads.some((href) => href.endsWith(`/${name}.js`)));
    await visit.close();
  });

  it('stands down when it is pasted twice', async () => {
    const visit = await world.visit(
      `<body><script src="/dist/iml-kit.js"></script>${tag}<script src="/dist/iml-kit.js"></script>`,
    );
    await showsPlanner(visit.page);
    assert.deepEqual(warnings(visit), []);
    assert.equal(visit.said.filter((line) => line.includes('stands down')).length, 1);
    await visit.close();
  });

  it('stands down whole beside another version, also as the single file', async () => {
    for (const file of ['iml-kit.js', 'iml-kit.single.js']) {
      const other = (await built(file)).replaceAll(version, '99.0.0');
      world.site.pages.set('/other/iml-kit.js', { body: other });
      const visit = await world.visit(
        `<body><script src="/dist/iml-kit.js"></script><script src="/other/iml-kit.js"></script>${tag}`,
      );
      await showsPlanner(visit.page);
      assert.deepEqual(await kitOf(visit.page), { version, base: `${world.site.origin}/dist/` });
      assert.equal(visit.asked().filter((path) => path.startsWith('/other/')).length, 1);
      assert.deepEqual([warnings(visit), visit.errors], [[], []]);
      await visit.close();
    }
  });

  it('comes from another origin', async () => {
    const cdn = await openSite({ headers: { 'access-control-allow-origin': '*' } });
    for (const kind of ['', 'type="module"']) {
      const visit = await world.visit(
        `<body>${tag}<script ${kind} src="${cdn.origin}/dist/iml-kit.js"></script>`,
      );
      await showsPlanner(visit.page);
      assert.equal((await kitOf(visit.page)).base, `${cdn.origin}/dist/`);
      assert.deepEqual([visit.asked(), warnings(visit), visit.errors], [[], [], []]);
      await visit.close();
    }
    await cdn.close();
  });

  it('serves tags that come later', async () => {
    const visit = await world.visit('<body><script src="/dist/iml-kit.js"></script><main></main>');
    await visit.page.evaluate((words) => {
      document.querySelector('main').innerHTML = `<section><p>${words}</p></section>`;
    }, tag);
    await showsPlanner(visit.page);
    await visit.page.evaluate((words) => {
      document.querySelector('main').innerHTML = words;
    }, tag);
    await showsPlanner(visit.page);
    assert.deepEqual([warnings(visit), visit.errors], [[], []]);
    await visit.close();
  });

  it('leaves one symbol on the page, beside the version lists of its libraries', async () => {
    const visit = await world.visit(`<body>${tag}<script src="/dist/iml-kit.js"></script>`, {
      before: () => {
        window.namesBefore = Reflect.ownKeys(window).map(String);
      },
    });
    await showsPlanner(visit.page);
    const added = await visit.page.evaluate(() =>
      Reflect.ownKeys(window)
        .map(String)
        .filter((name) => !window.namesBefore.includes(name) && !['namesBefore', 'refused'].includes(name)),
    );
    // Lit and zod keep lists of their own; the last is the test driver's.
    const libraries = /^(lit|reactive)[A-Z]\w+$|^__zod_|ariaQuerySelector/;
    assert.deepEqual(
      added.filter((name) => !libraries.test(name)),
      ['Symbol(iml-kit)'],
    );
    await visit.close();
  });
});

describe('the single file', () => {
  for (const kind of ['', 'type="module"']) {
    it(`works with its hash and no other file ${kind}`, async () => {
      const hash = (await built('iml-kit.single.js.integrity.txt')).trim();
      const visit = await world.visit(
        `<body>${tag}<div data-iml="goal-planner"></div><script ${kind} src="/dist/iml-kit.single.js" integrity="${hash}"></script>`,
      );
      await showsPlanner(visit.page);
      assert.equal(
        await visit.page.$eval('div', (div) => div.firstElementChild.localName),
        'iml-goal-planner',
      );
      assert.deepEqual(visit.asked(), ['/dist/iml-kit.single.js']);
      assert.deepEqual([warnings(visit), visit.errors], [[], []]);
      assert.deepEqual(await kitOf(visit.page), { version, base: `${world.site.origin}/dist/` });
      await visit.close();
    });
  }

  it('leaves the words inside the tags where the hash does not fit', async () => {
    const visit = await world.visit(
      `<body>${tag}<script src="/dist/iml-kit.single.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
    );
    assert.equal(await visit.page.$eval('iml-goal-planner', (el) => el.innerText), 'Words for everybody.');
    await visit.close();
  });
});
