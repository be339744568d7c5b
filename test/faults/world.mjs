import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { launchOptions } from '../../scripts/find-browser.mjs';
import { createServer as demoServer } from '../../demo/server/app.mjs';
import { emptyDatabase } from '../demo/server/helpers.mjs';
import { bundlePage } from '../helpers/bundle-page.mjs';
import { fasterClock } from './clock.mjs';
import { startProxy } from './proxy.mjs';

const blank =
  '<!doctype html><meta charset="utf-8"><title>Page</title><script type="module" src="/page.js"></script>';

const listening = async (server) => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server.address().port;
};

/** The real server and database, the proxy before them, the page's own site, and a place where redirects lead. */
export async function startWorld(found) {
  const script = await bundlePage(new URL('page.ts', import.meta.url));
  const database = await emptyDatabase();
  const app = await demoServer({
    database,
    tenants: [{ id: 'church', name: 'Sample', password: 'for this test only', timeZone: 'UTC' }],
    limits: { posts: 0, signIns: 0 },
  });
  const proxy = await startProxy(await app.listen({ port: 0, host: '127.0.0.1' }));
  const site = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : blank);
  });
  const sitePort = await listening(site);
  const elsewhere = { got: [] };
  const other = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    elsewhere.got.push({ method: request.method, body });
    response
      .writeHead(200, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' })
      .end('{}');
  });
  elsewhere.address = `http://localhost:${await listening(other)}/`;

  const launch = (more = {}) => puppeteer.launch({ ...launchOptions(found), ...more });
  const world = { proxy, elsewhere, launch, browser: await launch() };

  /** A person's page of one program: in a browser of its own or in `context`, with a clock `speed` times faster. */
  world.visit = async ({ program, context, speed = 40 }) => {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.evaluateOnNewDocument(fasterClock, speed);
    const endpoint = `${proxy.address}/church/records`;
    const address = `http://localhost:${sitePort}/?${new URLSearchParams({ program, endpoint })}`;
    await page.goto(address);
    await page.evaluate(() => window.faults);
    /** Asks the page to do something as its person would. */
    const act = (name, ...given) =>
      page.evaluate(async (what, args) => (await window.faults)[what](...args), name, given);
    return { page, act };
  };
  /** What the server holds of a program, in the order in which it came: `{ record, want, order, status }`. */
  world.ledger = async (program) => {
    const rows = await database.query(
      `select id, record_id, "order", status, body from parcels where tenant = 'church' and program = $1 order by seq`,
      [program],
    );
    return rows.map(({ id, record_id: record, order, status, body }) => ({
      id,
      record,
      order,
      status,
      want: body?.want,
    }));
  };
  world.close = async () => {
    await world.browser.close();
    await proxy.close();
    for (const server of [site, other]) {
      server.closeAllConnections();
      server.close();
    }
    await app.close();
  };
  return world;
}
