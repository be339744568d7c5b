import { createServer, request as ask } from 'node:http';

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type',
  'access-control-allow-methods': 'GET, POST',
  'access-control-expose-headers': 'Retry-After',
};

/**
 * A fault proxy before a real server. A fault:
 * - `cut: 'before'` the connection ends before the request is passed on, `'after'`: when the server has done its work;
 * - `silent`: nothing is ever answered; `delay`: milliseconds before the answer;
 * - `status`, `headers`, `body`: answered in the server's place; with `store` the server has taken the request in;
 * - `half`: the server's answer breaks off in its middle; `huge`: it goes on for 300 MB;
 * - `noCors`: the page may not read the answer.
 * With `preflight` it hits `OPTIONS`, else everything but that.
 */
export async function startProxy(server) {
  const target = new URL(server);
  const proxy = { next: () => undefined, requests: [], sentBytes: 0 };
  const sockets = new Set();

  const pass = (request, body) =>
    new Promise((done, failed) => {
      const headers = { ...request.headers };
      delete headers.host;
      const options = {
        host: target.hostname,
        port: target.port,
        path: request.url,
        method: request.method,
        headers,
      };
      const passed = ask(options, async (answer) => {
        const parts = [];
        for await (const part of answer) parts.push(part);
        done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      });
      passed.on('error', failed);
      passed.end(body);
    });

  const huge = (response) => {
    const part = Buffer.alloc(1 << 20, 'x');
    let left = 300;
    const more = () => {
      while (left > 0 && !response.destroyed) {
        left -= 1;
        proxy.sentBytes += part.length;
        if (!response.write(part)) return response.once('drain', more);
      }
      return response.end();
    };
    more();
  };

  async function handle(request, response) {
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const isPreflight = request.method === 'OPTIONS';
    if (!isPreflight)
      proxy.requests.push({ method: request.method, url: request.url, body: body.toString() });
    const fault = proxy.next({ isPreflight, body: body.toString() });
    const hit = fault && Boolean(fault.preflight) === isPreflight ? fault : undefined;
    if (!hit) {
      const answer = await pass(request, body);
      response.writeHead(answer.status, answer.headers).end(answer.body);
      return;
    }
    if (hit.delay) await new Promise((done) => setTimeout(done, hit.delay));
    if (hit.cut === 'before') return void request.socket.destroy();
    if (hit.silent) return;
    const isOwn = hit.status !== undefined || hit.huge;
    const answer = isOwn && !hit.store ? undefined : await pass(request, body);
    if (hit.cut === 'after') return void request.socket.destroy();
    if (hit.huge) {
      response.writeHead(200, { ...cors, 'content-type': 'application/json' });
      return huge(response);
    }
    if (isOwn) {
      response.writeHead(hit.status, { ...cors, ...hit.headers }).end(hit.body);
      return;
    }
    if (hit.half) {
      response.writeHead(answer.status, answer.headers);
      response.write(answer.body.subarray(0, answer.body.length >> 1));
      setTimeout(() => request.socket.destroy(), 20);
      return;
    }
    if (hit.noCors) delete answer.headers['access-control-allow-origin'];
    response.writeHead(answer.status, answer.headers).end(answer.body);
  }

  let http;
  const listen = (port) =>
    new Promise((done) => {
      http = createServer((request, response) => {
        handle(request, response).catch(() => request.socket.destroy());
      });
      http.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
      http.listen(port, '127.0.0.1', done);
    });
  const stop = () =>
    new Promise((done) => {
      for (const socket of sockets) socket.destroy();
      http.close(done);
    });

  await listen(0);
  proxy.port = http.address().port;
  proxy.address = `http://localhost:${proxy.port}`;
  /** Nothing listens: connections are refused. */
  proxy.refuse = stop;
  proxy.listen = () => listen(proxy.port);
  proxy.close = stop;
  return proxy;
}
