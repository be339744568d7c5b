import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The strict policy that a careful host has. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";

/**
 * A site that can stop and come back at the same address: a built kit under `/kit/` (`site.kit` may change, as when a
 * host puts a newer one there), its worker at the root, and `answers` by path, functions of the request that give
 * `{ body, type, status, headers }`. It remembers what was asked and what was sent to `/records`.
 */
export async function openSite(kit) {
  const site = { kit, answers: new Map(), asked: [], sent: [] };
  let server;
  let port = 0;
  const reply = (response, { body = '', type = '.html', status = 200, headers = {} }) =>
    response
      .writeHead(status, {
        'content-type': types[type] ?? 'text/plain',
        'content-security-policy': policy,
        ...headers,
      })
      .end(body);
  const listener = async (request, response) => {
    const { pathname: path, search } = new URL(request.url, 'http://site');
    site.asked.push(`${request.method} ${path}${search}`);
    if (path === '/records' && request.method === 'POST') {
      let text = '';
      for await (const part of request) text += part;
      const message = JSON.parse(text);
      site.sent.push(message);
      return reply(response, { type: '.json', body: JSON.stringify({ id: message.id, status: 'accepted' }) });
    }
    const own = site.answers.get(path)?.(request);
    if (own) return reply(response, own);
    const file = path.startsWith('/kit/')
      ? path.slice('/kit/'.length)
      : /^\/iml-kit-sw[\w-]*\.js$/.exec(path)?.[0].slice(1);
    const body = file && (await readFile(join(site.kit, normalize(file))).catch(() => undefined));
    return reply(response, body ? { body, type: extname(path) } : { status: 404, body: 'Not here' });
  };
  site.start = async () => {
    server = createServer(listener);
    await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
    port = server.address().port;
    site.origin = `http://localhost:${port}`;
  };
  site.stop = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  await site.start();
  return site;
}
