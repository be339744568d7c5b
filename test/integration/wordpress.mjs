/**
 * WordPress as Debian packages it (`apt-get install wordpress php-cli php-mysql mariadb-server`), with the plugin of
 * `docs/sending`, on a database of this test's own. Needs root, since MariaDB changes to its own user.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { wordpress } from '../../dist/npm/outbox/presets/wordpress.js';
import { parcelFor, tools } from './parcels.mjs';

const source = '/usr/share/wordpress';
const isHere = existsSync(join(source, 'wp-settings.php')) && existsSync('/usr/sbin/mariadbd');
const port = 20_000 + (process.pid % 20_000);
const site = `http://127.0.0.1:${port}`;
const plain = `${site}/?rest_route=/iml-kit/v1/records`;
const accepted = { outcome: 'accepted' };

describe('WordPress', () => {
  let folder;
  const children = [];
  const start = (command, args) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    children.push(child);
  };
  const until = async (look) => {
    for (let turn = 0; ; turn++) {
      try {
        return await look();
      } catch (error) {
        if (turn > 100) throw error;
        await new Promise((done) => setTimeout(done, 200));
      }
    }
  };

  before(async () => {
    assert.ok(isHere, 'needs: apt-get install wordpress php-cli php-mysql mariadb-server');
    folder = await mkdtemp(join(tmpdir(), 'iml-wp-'));
    await chmod(folder, 0o755);
    const [data, root] = ['data', 'site'].map((name) => join(folder, name));
    execFileSync('install', ['-d', '-o', 'mysql', data]);
    execFileSync(
      'mariadb-install-db',
      ['--user=mysql', `--datadir=${data}`, '--auth-root-authentication-method=normal'],
      {
        stdio: 'ignore',
      },
    );
    start('/usr/sbin/mariadbd', [
      '--no-defaults',
      '--user=mysql',
      `--datadir=${data}`,
      `--socket=${data}/s`,
      `--port=${port + 1}`,
      '--bind-address=127.0.0.1',
      `--pid-file=${data}/pid`,
    ]);
    await until(() =>
      execFileSync(
        'mariadb',
        [
          `--socket=${data}/s`,
          '-uroot',
          '-e',
          "CREATE DATABASE IF NOT EXISTS wp; CREATE USER IF NOT EXISTS wp@'127.0.0.1' IDENTIFIED BY 'wp'; GRANT ALL ON wp.* TO wp@'127.0.0.1'",
        ],
        { stdio: 'ignore' },
      ),
    );
    await cp(source, root, { recursive: true, dereference: true });
    await mkdir(join(root, 'wp-content/mu-plugins'), { recursive: true });
    await cp(
      new URL('../../docs/sending/iml-kit-records.php', import.meta.url),
      join(root, 'wp-content/mu-plugins/iml-kit-records.php'),
    );
    await writeFile(
      join(root, 'wp-config.php'),
      `<?php
define('DB_NAME','wp'); define('DB_USER','wp'); define('DB_PASSWORD','wp'); define('DB_HOST','127.0.0.1:${port + 1}');
define('DB_CHARSET','utf8mb4'); define('DB_COLLATE',''); $table_prefix='wp_';
define('WP_HOME','${site}'); define('WP_SITEURL','${site}'); define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__.'/'); require_once ABSPATH.'wp-settings.php';`,
    );
    execFileSync(
      'php',
      [
        '-r',
        `define('WP_INSTALLING', true); $_SERVER['HTTP_HOST']='127.0.0.1:${port}'; require '${root}/wp-load.php'; require ABSPATH.'wp-admin/includes/upgrade.php'; wp_install('Site','admin','a@example.org',true,'','secret-pass');`,
      ],
      { stdio: 'ignore' },
    );
    start('php', ['-S', `127.0.0.1:${port}`, '-t', root]);
    await until(async () => assert.equal((await fetch(`${site}/?rest_route=/`)).status, 200));
  });
  after(async () => {
    const ended = children.map((child) => new Promise((done) => child.once('exit', done)));
    for (const child of children) child.kill();
    await Promise.all(ended);
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps one copy, says whether it is there, takes back by the key alone', async () => {
    const parcel = parcelFor(plain, 'wordpress');
    assert.deepEqual(await wordpress.isThere(parcel, tools()), { outcome: 'not-there' });
    assert.deepEqual(await wordpress.send(parcel, tools()), accepted);
    assert.deepEqual(await wordpress.send(parcel, tools()), accepted);
    assert.deepEqual(await wordpress.isThere(parcel, tools()), accepted);
    const stranger = { ...parcel, withdrawalKey: 'B'.repeat(43) };
    assert.deepEqual(await wordpress.withdraw(stranger, tools()), { outcome: 'refused', reason: 'refused' });
    assert.deepEqual(await wordpress.withdraw(parcel, tools()), accepted);
    assert.deepEqual(await wordpress.isThere(parcel, tools()), { outcome: 'refused', reason: 'refused' });
    assert.deepEqual(await wordpress.send(parcel, tools()), { outcome: 'refused', reason: 'refused' });
  });

  it('shows nobody what was sent, and pauses at a nonce that is over', async () => {
    const parcel = parcelFor(plain, 'wordpress');
    await wordpress.send(parcel, tools());
    for (const way of [
      '/?post_type=iml_record',
      `/?name=${parcel.id}&post_type=iml_record`,
      '/?rest_route=/wp/v2/iml_record',
    ]) {
      assert.ok(!(await (await fetch(site + way)).text()).includes('Sing in a choir'), way);
    }
    assert.deepEqual(await wordpress.send(parcelFor(plain, 'wordpress'), tools({ 'X-WP-Nonce': 'old' })), {
      outcome: 'not-allowed',
    });
  });
});
