import { createSecureServer } from 'node:http2';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { generate } from 'selfsigned';

const pages = fileURLToPath(new URL('pages', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Brotli 11 of each file, made once: a benchmark must not measure the server's compression. */
const packed = new Map();

const load = async (path) => {
  const known = packed.get(path);
  if (known) return known;
  const inside = path.startsWith('/kit/') ? join(dist, path.slice(5)) : join(pages, path);
  const body = brotliCompressSync(await readFile(normalize(inside)), {
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
