// @ts-check
import fastifyStatic from '@fastify/static';

/**
 * Serves the demo pages at `/`, the built kit at `/kit/` and its service worker at the root, as a host would, so that one
 * process shows everything.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ pages: string, kit: string }} folders absolute paths
 */
export async function staticRoutes(app, { pages, kit }) {
  const common = {
    etag: true,
    lastModified: true,
    // Asked every time: a page and the kit it loads are never of two different builds.
    cacheControl: false,
  };
  app.addHook('onSend', async (request, reply) => {
    // Pages of any site may bring the kit from here, as from a CDN; what is written on them stays with them.
    if (request.url.startsWith('/kit/')) reply.header('access-control-allow-origin', '*');
    reply.header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff');
    const type = String(reply.getHeader('content-type'));
    reply.header('content-type', type.replace('application/javascript', 'text/javascript'));
  });
  await app.register(fastifyStatic, {
    ...common,
    root: kit,
    prefix: '/kit/',
    decorateReply: false,
    index: false,
    dotfiles: 'deny',
  });
  await app.register(fastifyStatic, {
    ...common,
    root: pages,
    prefix: '/',
    dotfiles: 'deny',
    allowedPath: isPublic,
  });
  app.get('/iml-kit-sw.js', (_request, reply) => reply.sendFile('iml-kit-sw.js', kit));
}

/**
 * The server's own folder stands among the pages: its rows, settings and source are nobody's to read.
 * @param {string} path decoded, from the root of the pages
 * @returns {boolean}
 */
export function isPublic(path) {
  const parts = path
    .toLowerCase()
    .split(/[/\\]+/)
    .filter((part) => part !== '' && part !== '.');
  return parts[0] !== 'server' && !parts.some((part) => part.startsWith('.') || part === 'node_modules');
}
