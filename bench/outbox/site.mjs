// The site of the outbox's bench, on this machine: the page, and an address that takes parcels and batches of them.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const page = '<!doctype html><meta charset="utf-8"><title>Outbox</title><script src="/page.js"></script>';

/** The page's script with the outbox in it. */
async function pack() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0].text;
}

/** Starts it; `stored` says how often each id came, `away` lets it answer 503, and `asked` counts requests. */
export async function startSite() {
  const script = await pack();
  const site = { stored: new Map(), asked: 0, away: false };
  const take = (message) => {
    const { id } = message.data ?? message;
    site.stored.set(id, (site.stored.get(id) ?? 0) + 1);
    return id;
  };
  const server = createServer(async (request, response) => {
    let text = '';
    request.setEncoding('utf8');
    for await (const part of request) text += part;
    if (request.url === '/page.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    } else if (request.url.startsWith('/records')) {
      site.asked += 1;
      if (site.away) return response.writeHead(503).end();
      const message = JSON.parse(text);
      const id = Array.isArray(message) ? message.map(take) : take(message);
      response.writeHead(Array.isArray(message) ? 202 : 201, { 'content-type': 'application/json' });
      response.end(Array.isArray(message) ? undefined : JSON.stringify({ id, status: 'accepted' }));
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return Object.assign(site, {
    origin: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  });
}
