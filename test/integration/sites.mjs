/** Servers of others, each on a free port. */
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cors from 'cors';
import express from 'express';

const require = createRequire(import.meta.url);

/** Opens an app on a free port; gives its address and how to close it. */
export async function open(app) {
  const server = createServer(app);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    server,
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** PouchDB Server, which speaks CouchDB's HTTP, with an empty database `records`. */
export async function openPouch() {
  const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory'));
  const Memory = PouchDB.defaults({ adapter: 'memory' });
  const folder = await mkdtemp(join(tmpdir(), 'iml-pouch-'));
  const app = express();
  app.use(cors());
  app.use(
    require('express-pouchdb')(Memory, {
      mode: 'minimumForPouchDB',
      logPath: join(folder, 'log.txt'),
      configPath: join(folder, 'config.json'),
    }),
  );
  const site = await open(app);
  await fetch(`${site.address}/records`, { method: 'PUT' });
  return site;
}
