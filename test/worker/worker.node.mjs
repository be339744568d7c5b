import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { cached, goals, inEachEngine, keepGoal, keeps, page, secret, stands } from './visitor.mjs';

inEachEngine('the service worker', (visitor) => {
  it('opens and saves with the site gone and the browser new, and sends once when both are back', async () => {
    const at = visitor();
    let tab = await at.open();
    await stands(tab);
    await keeps(tab);
    await at.site.stop();
    await at.restart();
    tab = await at.open('/?utm_source=mail#top');
    await stands(tab);
    assert.equal(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(1, 2, 3)');
    const id = await keepGoal(tab, secret);
    await tab.evaluate(async (record) => {
      const { kit } = document.querySelector('iml-goal-planner').kitSource;
      await kit.sharing.introduce({ name: 'Sam', word: '' });
      await kit.sharing.send(await kit.sharing.preview('goal', record, { language: 'en' }));
    }, id);
    await tab.reload();
    await stands(tab);
    assert.deepEqual(await goals(tab), [secret]);
    await at.browser.close();
    await at.site.start();
    await at.begin();
    tab = await at.open();
    await stands(tab);
    for (let tries = 0; at.site.sent.length === 0 && tries < 200; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    await tab.reload();
    await stands(tab);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    // The reload may have cut the receipt off: then it went once more, under the same id, and the site knows it.
    const sent = new Map(at.site.sent.map(({ id, body }) => [id, body.want]));
    assert.deepEqual([...sent.values()], [secret]);
  });

  it('holds pages, style, program and kit, and nothing of anybody', async () => {
    const at = visitor();
    const tab = await at.open('/?who=Xiomara');
    await stands(tab);
    await keepGoal(tab, secret);
    await keeps(tab);
    await tab.reload();
    await stands(tab);
    const all = await cached(tab);
    const found = at.paths(all);
    assert.deepEqual(found.filter((path) => !path.startsWith('/kit/chunks/')).sort(), [
      '/',
      '/kit/iml-kit.js',
      '/kit/kit-files.json',
      '/program.json',
      '/site.css',
    ]);
    const { files } = JSON.parse(await readFile(join(at.site.kit, 'kit-files.json'), 'utf8'));
    assert.deepEqual(
      found.filter((path) => path.startsWith('/kit/chunks/')).sort(),
      files.map((file) => `/kit/${file}`).sort(),
    );
    for (const [address, text] of Object.entries(all))
      assert.ok(!/Xiomara|Zebras/.test(address + text), `${address} holds words of a person`);
  });

  it('keeps a page as anyone would get it, and none that is private', async () => {
    const at = visitor();
    at.site.answers.set('/', ({ headers: { cookie } }) => ({
      body: page().replace('</iml-program>', `</iml-program><p>${cookie ? 'Hello, Xiomara' : 'Sign in'}</p>`),
      headers: { 'set-cookie': 'session=xiomara; path=/' },
    }));
    at.site.answers.set('/private', () => ({
      body: page(),
      headers: { 'cache-control': 'private, no-store' },
    }));
    at.site.answers.set('/members', ({ headers: { cookie } }) =>
      cookie ? { body: page() } : { status: 302, headers: { location: '/' } },
    );
    at.site.answers.set('/plain', () => ({ body: '<!doctype html><p>Nothing of the kit</p>' }));
    let tab = await at.open();
    await stands(tab);
    await keeps(tab);
    await tab.goto(`${at.site.origin}/`);
    assert.match(await tab.evaluate(() => document.body.innerText), /Hello, Xiomara/);
    for (const path of ['/private', '/members', '/plain']) await tab.goto(`${at.site.origin}${path}`);
    await tab.goto(`${at.site.origin}/private`);
    await stands(tab);
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const all = await cached(tab);
    assert.deepEqual(
      at.paths(all).filter((path) => !/^\/kit\/|\.(css|json)$/.test(path)),
      ['/'],
    );
    assert.ok(!Object.values(all).some((text) => text.includes('Xiomara')));
    await at.site.stop();
    tab = await at.open();
    assert.match(await tab.evaluate(() => document.body.innerText), /Sign in/);
  });

  it('serves the kept page while the site is in trouble, and leaves other trouble alone', async () => {
    const at = visitor();
    let tab = await at.open();
    await stands(tab);
    await keeps(tab);
    await tab.close();
    at.site.answers.set('/', () => ({ status: 503, body: 'Down' }));
    at.site.answers.set('/other', () => ({ status: 503, body: 'Down as well' }));
    tab = await at.open();
    await stands(tab);
    await tab.goto(`${at.site.origin}/other`);
    assert.equal(await tab.evaluate(() => document.body.innerText), 'Down as well');
  });

  it('stands beside a worker of the host, which comes first', async () => {
    const at = visitor();
    const host = `self.addEventListener('fetch', (event) => {
      if (new URL(event.request.url).pathname === '/hosts') event.respondWith(new Response('The host says so'));
    });
    self.addEventListener('message', () => undefined);
    importScripts('/iml-kit-sw.js');`;
    at.site.answers.set('/sw.js', () => ({
      body: host,
      type: '.js',
      headers: { 'content-security-policy': "script-src 'self'" },
    }));
    at.site.answers.set('/host.js', () => ({
      body: `globalThis.trustedTypes?.createPolicy('default', { createScriptURL: (url) => url });
        navigator.serviceWorker.register('/sw.js');`,
      type: '.js',
    }));
    at.site.answers.set('/', () => ({
      body: page()
        .replace('/iml-kit-sw.js', '/sw.js')
        .replace('<iml-program', '<script src="/host.js"></script><iml-program'),
    }));
    let tab = await at.open();
    await stands(tab);
    await keeps(tab);
    await tab.goto(`${at.site.origin}/hosts`);
    assert.equal(await tab.evaluate(() => document.body.innerText), 'The host says so');
    const preload = await tab.evaluate(
      async () =>
        (await (await navigator.serviceWorker.getRegistration()).navigationPreload?.getState())?.enabled ??
        false,
    );
    assert.equal(preload, false);
    await at.site.stop();
    tab = await at.open();
    await stands(tab);
    await at.site.start();
  });
});
