import { createServer } from 'node:http';

const page =
  '<!doctype html><meta charset="utf-8"><title>Page</title><script type="module" src="/page.js"></script>';

async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/**
 * A server on one port for the whole run, so that every start of a browser meets the same origin. `messages`
 * collects what the page tells; `sentence` is what a visit writes.
 */
export async function startSite(script) {
  const waiting = new Set();
  const site = { sentence: '', onMessage: () => undefined };

  const receive = (message) => {
    site.onMessage(message);
    for (const wait of waiting) wait(message);
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (type, text) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(text);
    };
    if (pathname === '/tell') {
      const message = JSON.parse(await bodyOf(request));
      receive({ ...message, at: performance.now() });
      send('text/plain', '');
    } else if (pathname === '/sentence') send('text/plain', site.sentence);
    else if (pathname === '/page.js') send('text/javascript', script);
    else if (pathname === '/page') send('text/html', page);
    else if (pathname === '/neutral') {
      send('text/html', '<!doctype html><title>Neutral</title>');
      receive({ type: 'left', at: performance.now() });
    } else {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  site.port = server.address().port;
  site.address = (query) => `http://127.0.0.1:${site.port}/page?${new URLSearchParams(query)}`;
  /** The next message of a type from a round; rejects when the page failed or `ms` passed. */
  site.next = (type, round, ms = 60_000) => {
    const message = new Promise((resolve, reject) => {
      const finish = (end, value) => {
        clearTimeout(timer);
        waiting.delete(wait);
        end(value);
      };
      const wait = (message) => {
        if (message.type !== 'left' && message.round !== String(round)) return;
        if (message.type === type) finish(resolve, message);
        if (message.type === 'failed') finish(reject, new Error(`the page failed: ${message.error}`));
      };
      const timer = setTimeout(() => finish(reject, new Error(`no "${type}" in round ${round}`)), ms);
      waiting.add(wait);
    });
    // Nobody may be waiting for it any more when a browser does not even start.
    message.catch(() => undefined);
    return message;
  };
  site.close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return site;
}
