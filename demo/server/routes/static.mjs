// @ts-check
import fastifyStatic from '@fastify/static';

/**
 * Serves the demo pages at `/` and the built kit at `/kit/`, so that one process shows everything.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ pages: string, kit: string }} folders absolute paths
 */
export async function staticRoutes(app, { pages, kit }) {
  const common = {
    etag: true,
    lastModified: true,
    // Asked every time: a page and the kit it loads are never of two different builds.
    cacheControl: false,
    /**
     * @param {{ setHeader(name: string, value: string): unknown }} response
     * @param {string} path
     */
    setHeaders: (response, path) => {
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('x-content-type-options', 'nosniff');
      if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript; charset=utf-8');
    },
  };
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
}

/**
 * The server's own folder stands among the pages: its rows, settings and source are nobody's to read.
 * @param {string} path decoded, from the root of the pages
 * @returns {boolean}
 */
export function isPublic(path) {
  const parts = path.toLowerCase().split(/[/\\]+/).filter((part) => part !== '' && part !== '.');
  return parts[0] !== 'server' && !parts.some((part) => part.startsWith('.') || part === 'node_modules');
}
