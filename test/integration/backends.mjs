/** What the kit sends, taken in by servers that nobody here wrote. Needs the build in `dist/npm`. */
import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HTTP } from 'cloudevents';
import express from 'express';
import { cloudevents, cloudeventsBatch } from '../../dist/npm/outbox/formats/cloudevents.js';
import { json } from '../../dist/npm/outbox/formats/json.js';
import { couchdb } from '../../dist/npm/outbox/presets/couchdb.js';
import { parcelFor, tools } from './parcels.mjs';
import { open, openPouch } from './sites.mjs';

const require = createRequire(import.meta.url);
const accepted = { outcome: 'accepted' };

describe('json-server 0.17', () => {
  let site;
  before(async () => {
    const jsonServer = require('json-server');
    const app = jsonServer.create();
    app.use(jsonServer.defaults({ logger: false }));
    app.use(jsonServer.router({ records: [] }));
    site = await open(app);
  });
  after(() => site.close());

  it('takes a parcel in; its 500 at a second copy is unknown, and asking finds it there', async () => {
    const parcel = parcelFor(`${site.address}/records`, 'json');
    assert.deepEqual(await json.send(parcel, tools()), accepted);
    assert.deepEqual(await json.send(parcel, tools()), { outcome: 'unknown' });
    assert.deepEqual(await json.isThere(parcel, tools()), accepted);
    const stored = await (await fetch(`${site.address}/records`)).json();
    assert.equal(stored.length, 1);
    assert.deepEqual(stored[0].body, parcel.body);
  });
});

describe('PouchDB Server (express-pouchdb with cors)', () => {
  let site;
  before(async () => {
    site = await openPouch();
  });
  after(() => site.close());

  it('keeps one copy, says whether it is there, and deletes', async () => {
    const parcel = parcelFor(`${site.address}/records`, 'couchdb');
    assert.deepEqual(await couchdb.isThere(parcel, tools()), { outcome: 'not-there' });
    assert.deepEqual(await couchdb.send(parcel, tools()), accepted);
    assert.deepEqual(await couchdb.send(parcel, tools()), accepted);
    assert.deepEqual(await couchdb.isThere(parcel, tools()), accepted);
    const stored = await (await fetch(`${site.address}/records/${parcel.id}`)).json();
    assert.deepEqual(stored.body, parcel.body);
    assert.match(stored._rev, /^1-/, 'stored once');
    assert.deepEqual(await couchdb.withdraw(parcel, tools()), accepted);
    assert.equal((await fetch(`${site.address}/records/${parcel.id}`)).status, 404);
    assert.deepEqual(await couchdb.withdraw(parcel, tools()), accepted);
  });
});

describe('the npm cloudevents parser', () => {
  let site;
  const events = [];
  before(async () => {
    const app = express();
    app.use(express.text({ type: '*/*' }));
    app.post('/', (request, response) => {
      try {
        events.push(HTTP.toEvent({ headers: request.headers, body: request.body }));
        response.sendStatus(202);
      } catch (error) {
        response.status(400).json({ error: error.message });
      }
    });
    site = await open(app);
  });
  after(() => site.close());

  it('reads a single event and a batch', async () => {
    const parcel = parcelFor(site.address, 'cloudevents');
    // The parser's express answers 202 with the word "Accepted", which is no JSON and no receipt of ours.
    await cloudevents.send(parcel, tools());
    await cloudeventsBatch.send(parcel, tools());
    const [single, batch] = events;
    assert.equal(single.validate(), true);
    assert.equal(single.id, parcel.id);
    assert.equal(single.time, parcel.pressedAt);
    assert.deepEqual(single.data.body, parcel.body);
    const [first] = Array.isArray(batch) ? batch : [batch];
    assert.equal(first.id, parcel.id);
  });
});

describe('Node-RED 4', () => {
  let site;
  let RED;
  before(async () => {
    RED = require('node-red');
    const folder = await mkdtemp(join(tmpdir(), 'iml-red-'));
    const flow = [
      { id: 'tab', type: 'tab', label: 'records' },
      { id: 'in', type: 'http in', z: 'tab', url: '/records', method: 'post', x: 1, y: 1, wires: [['do']] },
      {
        id: 'do',
        type: 'function',
        z: 'tab',
        func: "const m = msg.payload; const all = flow.get('all') || {}; all[m.id] = m; flow.set('all', all); msg.statusCode = 201; msg.payload = { id: m.id, status: 'accepted', held: Object.keys(all).length }; return msg;",
        outputs: 1,
        x: 2,
        y: 1,
        wires: [['out']],
      },
      { id: 'out', type: 'http response', z: 'tab', x: 3, y: 1, wires: [] },
    ];
    await writeFile(join(folder, 'flows.json'), JSON.stringify(flow));
    const app = express();
    site = await open(app);
    RED.init(site.server, {
      httpAdminRoot: false,
      httpNodeRoot: '/',
      httpNodeCors: { origin: '*', methods: 'GET,POST' },
      userDir: folder,
      flowFile: 'flows.json',
      credentialSecret: false,
      logging: { console: { level: 'off' } },
    });
    app.use('/', RED.httpNode);
    const started = new Promise((done) => RED.events.once('flows:started', done));
    await RED.start();
    await started;
  });
  after(async () => {
    await RED.stop();
    await site.close();
  });

  it('takes a parcel in by a flow, once', async () => {
    const parcel = parcelFor(`${site.address}/records`, 'json');
    assert.deepEqual(await json.send(parcel, tools()), accepted);
    assert.deepEqual(await json.send(parcel, tools()), accepted);
    const other = await fetch(parcel.endpoint, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: parcel.id }),
    });
    assert.equal((await other.json()).held, 1);
  });
});
