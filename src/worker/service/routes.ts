import type { WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { keptKitFile } from './kit-files.js';
import { pagesCache } from './names.js';
import { NetworkThenKept } from './network-then-kept.js';
import { pageKey } from './page-key.js';

const asPage: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(pageKey(request.url)),
};
const pages = new NetworkThenKept({ cacheName: pagesCache, plugins: [asPage] });
const files = new NetworkThenKept({ cacheName: pagesCache });

/** A part of a file is asked for by players; such answers are left to the browser. */
const isWhole = (request: Request): boolean => !request.headers.has('range');

const isKitFile = (path: string): boolean =>
  /\/chunks\/[a-z0-9]{8}\/[\w-]+\.js$/.test(path) || /\/iml-kit(?:\.[\w-]+)?\.js$/.test(path);

/** A script with a hash in the page must be the one of the hash: the newest. */
const kitFile = async (request: Request): Promise<Response> => {
  if (!request.integrity) return (await keptKitFile(request)) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await keptKitFile(request);
    if (kept) return kept;
    throw error;
  }
};

/**
 * What the worker answers. All else goes its usual way: posts, other sites, ranges, pictures. What a worker of the
 * host answers before is never seen here.
 */
export function answerRequests(): void {
  registerRoute(
    ({ request, url, sameOrigin }) =>
      sameOrigin && request.mode === 'navigate' && isWhole(request) && !url.username,
    pages,
  );
  registerRoute(
    ({ request, url }) => isWhole(request) && request.destination === 'script' && isKitFile(url.pathname),
    ({ request, event }) => kitFile(request).catch(() => files.handle({ request, event: event })),
  );
  registerRoute(
    ({ request, url, sameOrigin }) =>
      isWhole(request) &&
      ((sameOrigin && request.destination === 'style') ||
        (request.destination === '' && url.pathname.endsWith('.json'))),
    files,
  );
}
