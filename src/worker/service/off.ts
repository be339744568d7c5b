import { ownCaches } from './names.js';

declare const self: ServiceWorkerGlobalScope;

// Put in the place of the worker's file, it takes the caches and the worker away. What people wrote is not in them.
// Imported by a worker of the host, it leaves that worker alone.
const isOwn = new URL(self.location.href).pathname.endsWith('/iml-kit-sw.js');

self.addEventListener('install', () => {
  if (isOwn) void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  const clean = async (): Promise<void> => {
    await Promise.all((await ownCaches()).map((name) => caches.delete(name)));
    if (isOwn) await self.registration.unregister();
  };
  event.waitUntil(clean());
});
