import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, it } from 'node:test';
import { root } from '../../../scripts/lib/paths.mjs';
import { makeFolder, put, smallKit, snapshot, staticSite, treeDiff, wordpressTheme } from './folders.mjs';
import { command } from './machine.mjs';

const folders = [];
const folder = (files, name) => {
  const made = makeFolder(files, name);
  folders.push(made);
  return made.path;
};
afterEach(() => {
  for (const one of folders.splice(0)) one.end();
});

const read = (site, file) => readFileSync(join(site, file), 'utf8');
const json = (site, file) => JSON.parse(read(site, file));
/** A kit of few files: most of what is told here does not hang on their number. */
const small = (more = {}) => ({ kitFolder: folder(smallKit, 'dist'), ...more });

const added = [
  'iml-kit-sw.js',
  'iml-kit/1.0.0/chunks/abc/program.js',
  'iml-kit/1.0.0/iml-kit.js',
  'iml-kit/1.0.0/iml-kit.single.js',
  'iml-kit/1.0.0/sheets/journal.html',
  'iml-kit/app.webmanifest',
  'iml-kit/icons/apple-touch-icon.png',
  'iml-kit/icons/icon-192.png',
  'iml-kit/icons/icon-512.png',
  'iml-kit/icons/maskable-192.png',
  'iml-kit/icons/maskable-512.png',
  'iml-kit/icons/screen-narrow.png',
  'iml-kit/icons/screen-wide.png',
  'iml-kit/iml-kit.js',
  'iml-kit/installed.json',
  'iml-kit/program.json',
  'iml-kit/snippet.txt',
  'iml-kit/start.css',
  'my-notes.html',
];

describe('iml-kit init', () => {
  for (const [what, files] of Object.entries({
    'a WordPress theme': wordpressTheme,
    'a static site': staticSite,
  })) {
    it(`init, upgrade and remove change nothing else in ${what}`, async () => {
      const site = folder(files);
      const before = snapshot(site);
      const machine = small();
      assert.equal((await command(['init', site], machine)).status, 0);
      const put = snapshot(site);
      assert.deepEqual(treeDiff(before, put), { added, changed: [], removed: [] });

      const again = await command(['init', site], machine);
      assert.deepEqual([again.status, again.out], [0, '']);
      assert.deepEqual(snapshot(site), put);

      const later = { ...machine, version: '1.1.0' };
      assert.equal((await command(['upgrade', site], later)).status, 0);
      const upgraded = treeDiff(put, snapshot(site));
      assert.deepEqual(upgraded.removed, []);
      // The worker names the start page's own copy of the kit.
      assert.deepEqual(upgraded.changed, [
        'iml-kit-sw.js',
        'iml-kit/iml-kit.js',
        'iml-kit/installed.json',
        'iml-kit/snippet.txt',
      ]);
      assert.ok(upgraded.added.every((path) => path.startsWith('iml-kit/1.1.0/')));

      assert.equal((await command(['upgrade', site, '--drop-old'], later)).status, 0);
      assert.ok(Object.keys(snapshot(site)).every((path) => !path.startsWith('iml-kit/1.0.0/')));

      const removed = await command(['remove', site], later);
      assert.equal(removed.status, 0);
      assert.deepEqual(treeDiff(before, snapshot(site)), {
        added: ['iml-kit-sw.js', 'iml-kit/installed.json'],
        changed: [],
        removed: [],
      });
      assert.match(read(site, 'iml-kit-sw.js'), /unregister\(\)/);

      assert.equal((await command(['remove', site, '--worker-too'], later)).status, 0);
      assert.deepEqual(snapshot(site), before);
    });
  }

  it('shows what would change and writes nothing with --dry-run', async () => {
    const site = folder({ ...staticSite, 'my-notes.html': 'mine' });
    const before = snapshot(site);
    const { status, out, err } = await command(['init', site, '--dry-run'], small());
    assert.equal(status, 0);
    assert.match(out, /^\+ iml-kit-sw\.js$/m);
    assert.match(out, /^! my-notes\.html {2}\(was there before, left alone\)$/m);
    assert.match(out, /^\+ iml-kit\/ {2}\(17 files\)$/m);
    assert.match(err, /Nothing was written\./);
    assert.deepEqual(snapshot(site), before);
  });

  it('leaves what somebody changed, says so, and takes only its own away', async () => {
    const site = folder(staticSite);
    const machine = small();
    await command(['init', site], machine);
    put(site, 'iml-kit/program.json', '{ "programId": "default", "meets": "Tuesday 18:00" }');
    put(site, 'my-notes.html', '<h1>Ours</h1>');
    const changed = await command(['upgrade', site], { ...machine, version: '1.1.0' });
    assert.match(changed.out, /^! my-notes\.html {2}\(you changed it, left alone\)$/m);
    assert.match(changed.err, /program\.json has your own changes/);
    assert.equal(read(site, 'my-notes.html'), '<h1>Ours</h1>');
    await command(['remove', site], machine);
    assert.equal(read(site, 'my-notes.html'), '<h1>Ours</h1>');
    assert.match(read(site, 'iml-kit/program.json'), /Tuesday/);
    assert.deepEqual(treeDiff(staticSite, snapshot(site)).added, [
      'iml-kit-sw.js',
      'iml-kit/installed.json',
      'iml-kit/program.json',
      'my-notes.html',
    ]);
  });

  it('makes what a browser needs to install it, under a sub-path too', async () => {
    const site = folder({}, 'sitio ñandú');
    const { status } = await command(
      [
        'init',
        site,
        '--base',
        'https://example.org/grupo/ñ',
        '--lang',
        'es',
        '--start',
        'yo/mi página.html',
        '--colour',
        '#fc0',
      ],
      small(),
    );
    assert.equal(status, 0);
    const manifest = json(site, 'iml-kit/app.webmanifest');
    const at = (address) =>
      new URL(address, 'https://example.org/grupo/%C3%B1/iml-kit/app.webmanifest').pathname;
    assert.equal(at(manifest.start_url), '/grupo/%C3%B1/yo/mi%20p%C3%A1gina.html');
    assert.equal(at(manifest.scope), '/grupo/%C3%B1/');
    assert.deepEqual(
      [manifest.name, manifest.lang, manifest.dir, manifest.display, manifest.theme_color],
      ['Mis notas', 'es', 'ltr', 'standalone', '#ffcc00'],
    );
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(join(site, 'iml-kit', src));
      assert.equal(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, sizes);
    }
    assert.deepEqual(
      manifest.shortcuts.map(({ url }) => url.replace(/.*#/, '')),
      ['journal', 'week'],
    );
    const page = read(site, 'yo/mi página.html');
    assert.match(page, /<html lang="es">/);
    assert.match(page, /<script src="\.\.\/iml-kit\/iml-kit\.js"><\/script>/);
    assert.match(page, /worker="\.\.\/iml-kit-sw\.js"/);
    assert.doesNotMatch(page, /integrity/);
    assert.match(read(site, 'iml-kit/snippet.txt'), /src="\/grupo\/%C3%B1\/iml-kit\/iml-kit\.js"/);
  });

  it('pins a version by the hash of the very file that it wrote', async () => {
    const site = folder({});
    await command(['init', site]);
    const [, path, hash] = /src="\/([^"]+)" integrity="([^"]+)"/.exec(read(site, 'iml-kit/snippet.txt'));
    assert.equal(path, 'iml-kit/1.0.0/iml-kit.js');
    const digest = createHash('sha384')
      .update(readFileSync(join(site, path)))
      .digest('base64');
    assert.equal(hash, `sha384-${digest}`);
    const files = Object.keys(snapshot(site));
    assert.ok(files.some((file) => /^iml-kit\/1\.0\.0\/chunks\/[^/]+\/journal\.js$/.test(file)));
    assert.deepEqual(
      files.filter((file) => /\.map$|\/npm\/|\/contract\//.test(file)),
      [],
    );
    for (const file of files.filter((name) => name.endsWith('.js')))
      assert.doesNotMatch(read(site, file), /sourceMappingURL=/, file);
  });

  it('keeps the icons of a logo over an upgrade without the logo', async () => {
    const site = folder({});
    put(
      site,
      '../logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
    );
    const drawer = async () => ({
      widthOf: () => 9,
      png: (svg, width) => Buffer.from(`png ${width} ${svg.length}`),
    });
    const machine = small({ drawer });
    assert.equal((await command(['init', site, '--logo', join(site, '../logo.svg')], machine)).status, 0);
    const icons = read(site, 'iml-kit/icons/icon-512.png');
    assert.match(icons, /^png 512/);
    assert.equal((await command(['upgrade', site], { ...machine, version: '1.1.0' })).status, 0);
    assert.equal(read(site, 'iml-kit/icons/icon-512.png'), icons);
    await command(['init', site, '--icon', 'notes'], machine);
    assert.notEqual(read(site, 'iml-kit/icons/icon-512.png'), icons);
  });

  it('refuses a logo that is a dot, a field of a hundred million dots, or more than a picture', async () => {
    const site = folder({});
    const png = (width, height) => {
      const header = Buffer.alloc(40);
      header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
      header.writeUInt32BE(width, 16);
      header.writeUInt32BE(height, 20);
      return header;
    };
    const svg = (inside) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;
    const logos = {
      'dot.png': [png(1, 1), /too small/],
      'field.png': [png(10_000, 10_000), /too large/],
      'cut.png': [readFileSync(`${root}docs/goal-planner.png`).subarray(0, 3000), /cannot be read/],
      'script.svg': [svg('<script>alert(1)</script>'), /holds a script/],
      'click.svg': [svg('<rect onclick="x()"/>'), /holds a script/],
      'asks.svg': [svg('<image href="https://example.org/a.png"/>'), /another place/],
      'entity.svg': [`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, /holds a script/],
      'words.txt': ['not a picture', /cannot be read/],
    };
    const machine = small({ drawer: () => assert.fail('nothing may be drawn') });
    for (const [name, [data, words]] of Object.entries(logos)) {
      writeFileSync(join(site, '..', name), data);
      const { status, err } = await command(['init', site, '--logo', join(site, '..', name)], machine);
      assert.equal(status, 1, name);
      assert.match(err, words, name);
    }
    const missing = await command(['init', site, '--logo', join(site, '../none.png')], machine);
    assert.equal(missing.status, 1);
    assert.deepEqual(snapshot(site), {});
  });

  it('never pushes out a worker of the site', async () => {
    const files = { ...staticSite, 'sw.js': "self.addEventListener('fetch', () => {});\n" };
    const site = folder(files);
    const before = snapshot(site);
    const { status, err } = await command(['init', site, '--base', '/grupo/'], small());
    assert.equal(status, 0);
    assert.match(
      err,
      /service worker of its own: sw\.js[\s\S]*importScripts\('\/grupo\/iml-kit\/iml-kit-sw\.js'\);/,
    );
    const diff = treeDiff(before, snapshot(site));
    assert.ok(!diff.added.includes('iml-kit-sw.js') && diff.added.includes('iml-kit/iml-kit-sw.js'));
    assert.match(read(site, 'my-notes.html'), / worker="sw\.js"/);
    const removed = await command(['remove', site], small());
    assert.match(removed.err, /Take the importScripts line of iml-kit out of sw\.js/);
    assert.deepEqual(snapshot(site), before);

    const registers = folder({
      'index.html': "<script>navigator.serviceWorker.register('/app/worker-7.js')</script>",
    });
    assert.match((await command(['init', registers], small())).err, /of its own: app\/worker-7\.js/);
  });

  it('leaves a manifest that is there, and a file in the place of its own', async () => {
    const site = folder({ 'manifest.json': '{}', 'iml-kit-sw.js': 'older' });
    symlinkSync('/nowhere', join(site, 'my-notes.html'));
    const { status, err, out } = await command(['init', site], small());
    assert.equal(status, 0);
    assert.match(err, /app manifest already: manifest\.json/);
    assert.match(err, /iml-kit-sw\.js was there before/);
    assert.match(out, /^! my-notes\.html {2}\(something else stands in its place/m);
    assert.equal(read(site, 'iml-kit-sw.js'), 'older');
    assert.equal(read(site, 'manifest.json'), '{}');

    const blocked = folder({ 'iml-kit': 'a file' });
    const told = await command(['init', blocked], small());
    assert.equal(told.status, 1);
    assert.match(told.err, /"iml-kit" is there already, and it is no folder/);
    assert.deepEqual(Object.keys(snapshot(blocked)), ['iml-kit']);
  });

  it('says what is wrong and writes nothing', async () => {
    const site = folder(staticSite);
    const before = snapshot(site);
    const cases = [
      [['--base', 'http://example.org/'], /not https/],
      [['--colour', 'teal'], /--colour cannot be "teal"/],
      [['--start', '../x.html'], /--start cannot be/],
      [['--start', 'iml-kit/x.html'], /--start cannot be/],
      [['--program-id', 'grace church'], /Write: grace-church/],
      [['--lang', 'fr'], /en, es/],
      [['--initials', 'ABC'], /--initials/],
      [
        ['--endpoint', 'http://example.org/records', '--readers', 'A', '--purpose', 'B', '--exceptions', 'C'],
        /endpoint/,
      ],
      [['--endpoint', 'https://example.org/records'], /endpoint|readers/],
      [['--program', 'nowhere.json'], /no file nowhere\.json/],
      [['--logo', 'nowhere.png'], /no file nowhere\.png/],
    ];
    for (const [args, words] of cases) {
      const { status, err } = await command(['init', site, ...args], small());
      assert.notEqual(status, 0, args.join(' '));
      assert.match(err, words, args.join(' '));
    }
    assert.equal((await command(['init'], small())).status, 2);
    assert.equal((await command(['init', `${site}/nowhere`], small())).status, 1);
    assert.equal((await command(['init', site], small({ kitFolder: '/nowhere' }))).status, 1);
    assert.equal((await command(['upgrade', site], small())).status, 1);
    assert.equal((await command(['remove', site], small())).status, 1);
    assert.deepEqual(snapshot(site), before);
  });

  it('never takes the id away under which people wrote', async () => {
    const site = folder({});
    const machine = small();
    await command(['init', site, '--program-id', 'grace'], machine);
    const { status, err } = await command(['init', site, '--program-id', 'other'], machine);
    assert.equal(status, 2);
    assert.match(err, /would not find what they wrote/);
  });

  it('asks at a terminal, shows the tree, and writes only after a yes', async () => {
    const site = folder({});
    const asked = [];
    const answers = ['grace', 'Sample group', 'es', ''];
    const ask = (last) => async (question) => {
      asked.push(question);
      return answers.shift() ?? last;
    };
    const no = await command(['init', site], small({ ask: ask('n') }));
    assert.equal(no.status, 2);
    assert.equal(asked.length, 5);
    assert.deepEqual(snapshot(site), {});
    answers.push('grace', 'Sample group', 'es', '');
    assert.equal((await command(['init', site], small({ ask: ask('y') }))).status, 0);
    assert.deepEqual(json(site, 'iml-kit/program.json'), { programId: 'grace', name: 'Sample group' });
  });

  it('does not drop a version that the start page pins', async () => {
    const site = folder({});
    const machine = small();
    await command(['init', site], machine);
    put(site, 'my-notes.html', '<script src="/iml-kit/1.0.0/iml-kit.js"></script>');
    const { status, err } = await command(['upgrade', site, '--drop-old'], { ...machine, version: '1.1.0' });
    assert.equal(status, 1);
    assert.match(err, /still uses version 1\.0\.0/);
  });

  it('does nothing with a list of its files that was changed to reach outside', async () => {
    const site = folder({});
    const machine = small();
    await command(['init', site], machine);
    put(site, '../outside.txt', 'not ours');
    const installed = json(site, 'iml-kit/installed.json');
    const hash = createHash('sha256').update('not ours').digest('hex');
    put(site, 'iml-kit/installed.json', JSON.stringify({ ...installed, files: { '../outside.txt': hash } }));
    assert.equal((await command(['remove', site], machine)).status, 1);
    assert.equal(read(site, '../outside.txt'), 'not ours');
  });

  it('without the right to write, says so and leaves nothing', () => {
    const site = folder(staticSite);
    const before = snapshot(site);
    chmodSync(join(site, '..'), 0o755);
    chmodSync(site, 0o555);
    // Who may do everything is somebody else for this.
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { status, stderr } = spawnSync(process.execPath, [`${root}bin/iml-kit.mjs`, 'init', site], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'es_MX.UTF-8', LC_ALL: '' },
      ...nobody,
    });
    chmodSync(site, 0o755);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /No se pudo guardar: EACCES[\s\S]*Todo está como antes/);
    assert.deepEqual(snapshot(site), before);
  });
});

describe('what is left of a folder', () => {
  it('becomes the same site again', async () => {
    const site = folder(staticSite);
    const machine = small();
    await command(['init', site, '--program-id', 'grace'], machine);
    const before = snapshot(site);
    await command(['remove', site], machine);
    const again = await command(['remove', site], machine);
    assert.deepEqual([again.status, again.out], [0, '']);
    await command(['init', site, '--program-id', 'grace'], machine);
    assert.deepEqual(snapshot(site), before);
  });

  it('goes only where nothing of others is in it', async () => {
    const site = folder({});
    const machine = small();
    await command(['init', site], machine);
    mkdirSync(join(site, 'iml-kit/icons/mine'));
    await command(['remove', site, '--worker-too'], machine);
    assert.deepEqual(snapshot(site), { 'iml-kit/icons/mine/': 'empty folder' });
  });
});
