import type { KeepMessage, KeptMessage } from '../messages.js';
import { dropUnfinished, keepKit, type PageKit } from './kit-files.js';
import { keepFiles, keepPage } from './pages.js';
import { remind } from './reminding.js';
import { answerRequests } from './routes.js';
import { sendInBackground } from './sending.js';

declare const self: ServiceWorkerGlobalScope & {
  /** What a host may say before this file runs: what to keep from the start, before anybody came to it. */
  readonly imlKitWorker?: Partial<Listed>;
};

interface Listed {
  readonly pages: readonly string[];
  readonly files: readonly string[];
  readonly kit: PageKit;
}

/** Within a worker of the host, what belongs to the worker as a whole is the host's. */
const isOwn = new URL(self.location.href).pathname.endsWith('/iml-kit-sw.js');

async function keepListed(): Promise<void> {
  const { pages = [], files = [], kit } = self.imlKitWorker ?? {};
  const whole = (address: string): string => new URL(address, self.location.href).href;
  for (const page of pages) await keepPage(whole(page), true);
  await keepFiles(files.map(whole));
  if (kit) await keepKit({ base: whole(kit.base), script: whole(kit.script) });
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

async function keep({ page, files, kit }: KeepMessage): Promise<KeptMessage> {
  const type = 'iml-kit/kept';
  try {
    await keepPage(page);
    await keepFiles(files);
    return kit ? { type, outcome: 'kept', build: await keepKit(kit) } : { type, outcome: 'kept' };
  } catch (error) {
    if (!isFull(error)) return { type, outcome: 'failed' };
    await dropUnfinished();
    return { type, outcome: 'full' };
  }
}

self.addEventListener('install', (event) => {
  // Without them the worker is of use all the same, and the pages come by a visit.
  event.waitUntil(keepListed().catch(() => undefined));
});

/** Firefox shows its own error where a preload fails, whatever the worker answers (seen in 153). */
const canPreload = !/\bFirefox\//.test(navigator.userAgent);

self.addEventListener('activate', (event) => {
  if (isOwn && canPreload) event.waitUntil(self.registration.navigationPreload?.enable());
});

self.addEventListener('message', (event) => {
  const told = event.data as { readonly type?: unknown } | null;
  if (told?.type === 'iml-kit/keep') {
    const done = keep(told as KeepMessage).then((kept) => {
      event.ports[0]?.postMessage(kept);
    });
    event.waitUntil(done);
  }
  if (isOwn && told?.type === 'SKIP_WAITING') void self.skipWaiting();
});

answerRequests();
sendInBackground();
remind();
