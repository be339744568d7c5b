import { createSecureServer } from 'node:http2';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';
import { packPeers } from './peers.mjs';

const pages = fileURLToPath(new URL('pages', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Brotli 11 of each file, made once: a benchmark must not measure the server's compression. */
const packed = new Map();

/** The lines that a published snippet may carry, so that the element's files are asked for with the script. */
async function preloadLines(tag) {
  const { chunks } = JSON.parse(await readFile(join(dist, 'chunk-map.json'), 'utf8'));
  const { module, preload } = chunks[tag];
  return [module, ...preload]
    .map((file) => `<link rel="modulepreload" href="/kit/${file}" />`)
    .join('\n    ');
}

/**
 * Each page of `pages`; `<page>-preloaded.html` is the same with the preload lines of its element, and
 * `<page>@<store>.html` the same with a program, and so a database, of its own.
 */
async function readPage(path) {
  const [, name, store, preloaded] = /^\/(.+?)(@.+?)?(-preloaded)?\.html$/.exec(path);
  const source = await readFile(join(pages, `${name}.html`), 'utf8');
  const page = store ? source.replace('"bench"', `"bench-${store.slice(1)}"`) : source;
  return preloaded ? page.replace('<script', `${await preloadLines(`iml-${name}`)}\n    <script`) : page;
}

let peers;
async function readPeer(path) {
  peers ??= packPeers();
  return (await peers).get(path);
}

const read = (path) => {
  if (path.endsWith('.html')) return readPage(path);
  if (path.startsWith('/peers/')) return readPeer(path);
  return readFile(normalize(path.startsWith('/kit/') ? join(dist, path.slice(5)) : join(pages, path)));
};

const load = async (path) => {
  const known = packed.get(path);
  if (known) return known;
  const body = brotliCompressSync(await read(path), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  });
  packed.set(path, body);
  return body;
};

/** Serves the pages and the built kit over HTTP/2 with a certificate of its own. Returns its address and `close`. */
export async function startServer() {
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  const server = createSecureServer({ key: certificate.private, cert: certificate.cert });
  server.on('stream', async (stream, headers) => {
    const path = new URL(headers[':path'], 'https://localhost').pathname;
    try {
      const body = await load(path);
      stream.respond({
        ':status': 200,
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-store',
      });
      stream.end(body);
    } catch {
      // A page that was closed meanwhile waits for nothing.
      if (stream.destroyed) return;
      stream.respond({ ':status': 404 });
      stream.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `https://localhost:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
