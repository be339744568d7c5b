/** The nginx of `docs/sending/couchdb-nginx.conf` (`apt-get install nginx-light`) before PouchDB Server. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { couchdb } from '../../dist/npm/outbox/presets/couchdb.js';
import { parcelFor, tools } from './parcels.mjs';
import { openPouch } from './sites.mjs';

const port = 20_000 + (process.pid % 20_000);
const site = `http://127.0.0.1:${port}`;

describe('CouchDB behind nginx', () => {
  let folder;
  let database;
  let nginx;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'iml-nginx-'));
    database = await openPouch();
    const rules = await readFile(new URL('../../docs/sending/couchdb-nginx.conf', import.meta.url), 'utf8');
    const config = join(folder, 'nginx.conf');
    await writeFile(
      config,
      `daemon off; pid ${folder}/pid; error_log stderr; events {}
       http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
         fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
         server { listen 127.0.0.1:${port};
           ${rules.replace('http://127.0.0.1:5984', database.address)}
           # The worst neighbour: everything else reaches the database.
           location / { proxy_pass ${database.address}; } } }`,
    );
    nginx = spawn('nginx', ['-c', config], { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise((_, reject) => {
      let said = '';
      nginx.stderr.on('data', (data) => (said += data));
      nginx.on('error', () => reject(new Error('nginx is not installed: apt-get install nginx-light')));
      nginx.on('exit', () => reject(new Error(said)));
    });
    ended.catch(() => undefined);
    const answers = async () => {
      while (!(await fetch(site).catch(() => undefined))) await new Promise((done) => setTimeout(done, 50));
    };
    await Promise.race([answers(), ended]);
  });

  after(async () => {
    nginx?.kill();
    await database?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('lets one record in, be found and be deleted by who knows its id', async () => {
    const parcel = parcelFor(`${site}/records`, 'couchdb');
    assert.deepEqual(await couchdb.send(parcel, tools()), { outcome: 'accepted' });
    assert.deepEqual(await couchdb.isThere(parcel, tools()), { outcome: 'accepted' });
    const stored = await (await fetch(`${database.address}/records/${parcel.id}`)).json();
    assert.deepEqual(stored.body, parcel.body);
    assert.deepEqual(await couchdb.withdraw(parcel, tools()), { outcome: 'accepted' });
    assert.equal((await fetch(`${database.address}/records/${parcel.id}`)).status, 404);
  });

  it('lists nothing and finds nothing by searching', async () => {
    for (const [method, path] of [
      ['GET', '/records'],
      ['GET', '/records/_all_docs?include_docs=true'],
      ['GET', '/records/_changes'],
      ['GET', '/records/_design/x/_view/y'],
      ['POST', '/records/_find'],
      ['POST', '/records/_bulk_get'],
      ['POST', '/records'],
      ['DELETE', '/records'],
      ['GET', '/records%2F_all_docs'],
      ['GET', '/records//_all_docs'],
      ['POST', '/records/00000000-0000-4000-8000-000000000000'],
    ]) {
      const answer = await fetch(`${site}${path}`, { method });
      assert.ok([403, 405].includes(answer.status), `${method} ${path}: ${answer.status}`);
    }
  });
});
