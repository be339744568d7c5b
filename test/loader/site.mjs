import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../../scripts/lib/paths.mjs';
import { npm, run } from '../../scripts/lib/run.mjs';

/** The built kit under test. */
const dist = process.env.IML_DIST ?? join(root, 'dist');

/** Builds once where nothing is built yet; `npm test` has built before. */
export async function ensureBuilt() {
  if (existsSync(join(dist, 'iml-kit.single.js'))) return;
  const { code, output } = await run(npm, ['run', '--silent', 'build'], { quiet: true });
  if (code !== 0) throw new Error(output);
}

/** A file of the built kit as text. */
export const built = (file) => readFile(join(dist, file), 'utf8');

const typeOf = (path) => (path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');

/**
 * A small web site on a free port: the built kit under `/dist/`, and `pages` by path, each a text or
 * `{ body, type, status, headers }`. It remembers what was asked for; `broken` lets paths fail for a while, `late`
 * (a pattern and ms) holds them back.
 */
export async function openSite({ headers = {} } = {}) {
  const pages = new Map();
  const asked = [];
  const site = { pages, asked, broken: undefined, late: undefined };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://site').pathname;
    asked.push(path);
    if (site.broken?.test(path)) return response.writeHead(503, headers).end();
    const [held, ms] = site.late ?? [];
    if (held?.test(path)) await setTimeout(ms);
    const page = pages.get(path);
    if (page !== undefined) {
      const {
        body = '',
        type = typeOf(path),
        status = 200,
        headers: own,
      } = page.body ? page : { body: page };
      return response
        .writeHead(status, { 'content-type': type, ...headers, ...own, ...page.headers })
        .end(body);
    }
    const file = join(dist, normalize(path.replace(/^\/dist\//, '/')));
    if (!path.startsWith('/dist/') || !existsSync(file))
      return response.writeHead(404, headers).end('Not here');
    return response.writeHead(200, { 'content-type': typeOf(path), ...headers }).end(await readFile(file));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return site;
}
